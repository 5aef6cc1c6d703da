import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { listActors, MergerCuration, readActor, readOutcomes } from '#actors';
import { EventStore } from '#audit';
import { type Principal } from '#auth';
import { Refusal, Transactions, type Tx } from '#database';
import { CurrentPrincipal, Roles } from '../auth/access';
import { IfMatch, tagged } from '../auth/if-match';
import { HISTORY, ID } from '../claims/claims.schemas';
import * as schemas from './registers.schemas';

const IF_MATCH = { name: 'If-Match', required: true, description: 'The ETag of the actor as it was seen' };

/** Who claims. */
@ApiTags('actors')
@Controller('api/v1/actors')
export class ActorsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly curation: MergerCuration,
    private readonly events: EventStore,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: schemas.ACTOR_PAGE })
  list(@Query({ schema: schemas.REGISTER_FILTER }) filter: z.output<typeof schemas.REGISTER_FILTER>) {
    return listActors(this.transactions.reader, filter);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: schemas.ACTOR })
  async get(@Param('id', { schema: ID }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await readExisting(this.transactions.reader, id));
  }

  /** How its claims turned out, month by month. */
  @Get(':id/outcomes')
  @ApiOkResponse({ standardSchema: schemas.OUTCOMES })
  async outcomes(@Param('id', { schema: ID }) id: string) {
    return { items: await readOutcomes(this.transactions.reader, 'actors', id) };
  }

  @Get(':id/history')
  @ApiOkResponse({ standardSchema: HISTORY })
  async history(@Param('id', { schema: ID }) id: string) {
    return { items: await this.events.history(this.transactions.reader, 'actor', id) };
  }

  /** Says that it is the same as another: its claims count as that one's until it is split off again. */
  @Post(':id/merge')
  @HttpCode(200)
  @Roles('reviewer', 'lead', 'administrator')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.ACTOR })
  async merge(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.REGISTER_MERGER }) { into }: z.output<typeof schemas.REGISTER_MERGER>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(
      reply,
      await this.transactions.run(async (tx) => {
        await this.curation.merge(tx, { register: 'actors', id, version, personId }, into);
        return readExisting(tx, id);
      }),
    );
  }

  /** Takes a merger back. */
  @Post(':id/split')
  @HttpCode(200)
  @Roles('reviewer', 'lead', 'administrator')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.ACTOR })
  async split(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(
      reply,
      await this.transactions.run(async (tx) => {
        await this.curation.split(tx, { register: 'actors', id, version, personId });
        return readExisting(tx, id);
      }),
    );
  }
}

async function readExisting(reader: Tx, id: string) {
  const actor = await readActor(reader, id);
  if (actor === null) throw new Refusal('not_found', 'There is no such actor.');
  return actor;
}
