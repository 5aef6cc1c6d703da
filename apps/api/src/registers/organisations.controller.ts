import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { EventStore } from '#audit';
import { type Principal } from '#auth';
import { Transactions } from '#database';
import { CurrentPrincipal, Roles } from '../auth/access';
import { IfMatch, tagged } from '../auth/if-match';
import { HISTORY, ID } from '../claims/claims.schemas';
import { OrganisationDesk } from './organisation-desk.service';
import * as schemas from './organisations.schemas';

const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'The ETag of the organisation as it was seen',
};

/** Whom claims and statements are about. */
@ApiTags('organisations')
@Controller('api/v1')
export class OrganisationsController {
  constructor(
    private readonly desk: OrganisationDesk,
    private readonly transactions: Transactions,
    private readonly events: EventStore,
  ) {}

  /** By name, page by page; with `q`, whom that text may mean, the likeliest first. */
  @Get('organisations')
  @ApiOkResponse({ standardSchema: schemas.ORGANISATION_PAGE })
  list(@Query({ schema: schemas.ORGANISATION_FILTER }) filter: z.output<typeof schemas.ORGANISATION_FILTER>) {
    return this.desk.list(filter);
  }

  @Get('organisations/:id')
  @ApiOkResponse({ standardSchema: schemas.ORGANISATION })
  async get(@Param('id', { schema: ID }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.desk.read(id));
  }

  @Get('organisations/:id/history')
  @ApiOkResponse({ standardSchema: HISTORY })
  async history(@Param('id', { schema: ID }) id: string) {
    return { items: await this.events.history(this.transactions.reader, 'organisation', id) };
  }

  /** Says that it is the same as another: its names and claims count as that one's until it is split off again. */
  @Post('organisations/:id/merge')
  @HttpCode(200)
  @Roles('reviewer', 'lead', 'administrator')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.ORGANISATION })
  async merge(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.MERGER }) { into }: z.output<typeof schemas.MERGER>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.merge({ id, version, personId }, into));
  }

  /** Takes a merger back. */
  @Post('organisations/:id/split')
  @HttpCode(200)
  @Roles('reviewer', 'lead', 'administrator')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.ORGANISATION })
  async split(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.split({ id, version, personId }));
  }

  @Put('organisations/:id/parent')
  @Roles('reviewer', 'lead', 'administrator')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.ORGANISATION })
  async setParent(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.PARENT }) { parent }: z.output<typeof schemas.PARENT>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.setParent({ id, version, personId }, parent));
  }

  /** Puts it on the watch list, or takes it off. */
  @Put('organisations/:id/watched')
  @Roles('reviewer', 'lead', 'administrator')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.ORGANISATION })
  async watch(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.WATCHED }) { watched }: z.output<typeof schemas.WATCHED>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.watch({ id, version, personId }, watched));
  }

  /** Whom the claim may be about besides the organisation that bears the claimed name exactly. */
  @Get('claims/:id/organisations')
  @ApiOkResponse({ standardSchema: schemas.SUGGESTED_ORGANISATIONS })
  suggest(@Param('id', { schema: ID }) claimId: string) {
    return this.desk.suggestFor(claimId);
  }
}
