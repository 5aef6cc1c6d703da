import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { EventStore } from '#audit';
import { type Principal } from '#auth';
import { countByState, listClaims } from '#claims';
import { Transactions } from '#database';
import { CurrentPrincipal, Roles } from '../auth/access';
import { IfMatch, tagged } from '../auth/if-match';
import { IdempotencyKey } from '../idempotency-key';
import { ClaimDesk } from './claim-desk.service';
import * as schemas from './claims.schemas';

const IF_MATCH = { name: 'If-Match', required: true, description: 'The ETag of the claim as it was seen' };

@ApiTags('claims')
@Controller('api/v1/claims')
export class ClaimsController {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly transactions: Transactions,
    private readonly events: EventStore,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: schemas.CLAIM_PAGE })
  list(
    @CurrentPrincipal() { personId }: Principal,
    @Query({ schema: schemas.CLAIM_FILTER })
    {
      state,
      actor,
      source,
      victim,
      q,
      held,
      watched,
      matched,
      ...filter
    }: z.output<typeof schemas.CLAIM_FILTER>,
  ) {
    return listClaims(this.transactions.reader, {
      ...filter,
      states: state,
      actorId: actor,
      sourceId: source,
      victimId: victim,
      text: q,
      watched: watched === 'true',
      matched: matched === 'true',
      held: held === 'me' ? { by: personId } : held,
    });
  }

  @Get('counts')
  @ApiOkResponse({ standardSchema: schemas.CLAIM_COUNTS })
  async counts() {
    return { counts: await countByState(this.transactions.reader) };
  }

  @Post()
  @Roles('analyst', 'reviewer', 'lead', 'integrator')
  @ApiCreatedResponse({ standardSchema: schemas.RECEIVED })
  create(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: schemas.NEW_CLAIM }) body: z.output<typeof schemas.NEW_CLAIM>,
    @IdempotencyKey() key: string | undefined,
  ) {
    return this.desk.receive(principal, body, key);
  }

  /** One action on many claims: each item has its outcome or its problem; the others are not held up. */
  @Post('actions')
  @HttpCode(200)
  @Roles('analyst', 'reviewer')
  @ApiOkResponse({ standardSchema: schemas.BULK_OUTCOME })
  actOnMany(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: schemas.BULK_ACTION }) { action, items, ...input }: z.output<typeof schemas.BULK_ACTION>,
  ) {
    return this.desk.actOnMany(principal, action, input, items);
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: schemas.CLAIM })
  async get(
    @CurrentPrincipal() principal: Principal,
    @Param('id', { schema: schemas.ID }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.read(principal, id));
  }

  @Get(':id/history')
  @ApiOkResponse({ standardSchema: schemas.HISTORY })
  async history(@Param('id', { schema: schemas.ID }) id: string) {
    return { items: await this.events.history(this.transactions.reader, 'claim', id) };
  }

  @Post(':id/actions')
  @HttpCode(200)
  @Roles('analyst', 'reviewer')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.OUTCOME })
  async act(
    @CurrentPrincipal() principal: Principal,
    @Param('id', { schema: schemas.ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.CLAIM_ACTION }) { action, ...input }: z.output<typeof schemas.CLAIM_ACTION>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.act(principal, id, version, action, input));
  }

  @Put(':id/assertions')
  @Roles('analyst', 'reviewer')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.OUTCOME })
  async revise(
    @CurrentPrincipal() principal: Principal,
    @Param('id', { schema: schemas.ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.ASSERTIONS }) { assertions }: z.output<typeof schemas.ASSERTIONS>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.revise(principal, id, version, assertions));
  }

  @Put(':id/victim')
  @Roles('analyst', 'reviewer')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.OUTCOME })
  async nameVictim(
    @CurrentPrincipal() principal: Principal,
    @Param('id', { schema: schemas.ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.VICTIM }) victim: z.output<typeof schemas.VICTIM>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.nameVictim(principal, id, version, victim));
  }

  /** Links a statement that scoring did not find. */
  @Post(':id/matches')
  @HttpCode(200)
  @Roles('analyst', 'reviewer')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.OUTCOME })
  async link(
    @CurrentPrincipal() principal: Principal,
    @Param('id', { schema: schemas.ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.LINK }) { statement }: z.output<typeof schemas.LINK>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.link(principal, id, version, statement));
  }

  @Put(':id/matches/:match')
  @Roles('analyst', 'reviewer')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.OUTCOME })
  async judge(
    @CurrentPrincipal() principal: Principal,
    @Param('id', { schema: schemas.ID }) id: string,
    @Param('match', { schema: schemas.ID }) match: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.JUDGEMENT }) judgement: z.output<typeof schemas.JUDGEMENT>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.desk.judge(principal, id, match, version, judgement));
  }

  /** Says that the claim stands so to the other one; where that is the same post, merges it into the other. */
  @Post(':id/links/:link/accept')
  @HttpCode(200)
  @Roles('analyst', 'reviewer')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.OUTCOME })
  async acceptLink(
    @CurrentPrincipal() principal: Principal,
    @Param('id', { schema: schemas.ID }) id: string,
    @Param('link', { schema: schemas.ID }) link: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.LINK_JUDGEMENT }) judgement: z.output<typeof schemas.LINK_JUDGEMENT>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(
      reply,
      await this.desk.judgeLink(principal, id, link, version, { status: 'accepted', ...judgement }),
    );
  }

  /** Says that it does not; the pair is not suggested again. */
  @Post(':id/links/:link/reject')
  @HttpCode(200)
  @Roles('analyst', 'reviewer')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ standardSchema: schemas.OUTCOME })
  async rejectLink(
    @CurrentPrincipal() principal: Principal,
    @Param('id', { schema: schemas.ID }) id: string,
    @Param('link', { schema: schemas.ID }) link: string,
    @IfMatch() version: number,
    @Body({ schema: schemas.LINK_JUDGEMENT }) judgement: z.output<typeof schemas.LINK_JUDGEMENT>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(
      reply,
      await this.desk.judgeLink(principal, id, link, version, { status: 'rejected', ...judgement }),
    );
  }

  /** Takes the claim, or renews the lease on it. */
  @Put(':id/lease')
  @Roles('analyst', 'reviewer')
  @ApiOkResponse({ standardSchema: schemas.LEASE })
  hold(@CurrentPrincipal() principal: Principal, @Param('id', { schema: schemas.ID }) id: string) {
    return this.desk.hold(principal, id);
  }

  @Delete(':id/lease')
  @HttpCode(204)
  @Roles('analyst', 'reviewer')
  @ApiNoContentResponse()
  letGo(@CurrentPrincipal() principal: Principal, @Param('id', { schema: schemas.ID }) id: string) {
    return this.desk.letGo(principal, id);
  }
}
