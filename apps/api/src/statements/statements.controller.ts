import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { type Principal } from '#auth';
import { type ReceivedStatement } from '#connectors';
import { Refusal, Transactions } from '#database';
import { listStatements, readStatement, StatementIntake } from '#statements';
import { CurrentPrincipal, Roles } from '../auth/access';
import { tagged } from '../auth/if-match';
import { ID, RECEIVED } from '../claims/claims.schemas';
import { IdempotencyKey, recordId } from '../idempotency-key';
import { receiveBody } from '../receive-body';
import { NEW_STATEMENT, STATEMENT, STATEMENT_FILTER, STATEMENT_PAGE } from './statements.schemas';

@ApiTags('statements')
@Controller('api/v1/statements')
export class StatementsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly intake: StatementIntake,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: STATEMENT_PAGE })
  list(@Query({ schema: STATEMENT_FILTER }) filter: z.output<typeof STATEMENT_FILTER>) {
    return listStatements(this.transactions.reader, filter);
  }

  @Post()
  @Roles('analyst', 'reviewer', 'lead', 'integrator')
  @ApiCreatedResponse({ standardSchema: RECEIVED })
  async create(
    @CurrentPrincipal() { personId }: Principal,
    @Body({ schema: NEW_STATEMENT }) body: z.output<typeof NEW_STATEMENT>,
    @IdempotencyKey() key: string | undefined,
  ) {
    const line = receiveBody({
      ...body,
      id: body.id ?? recordId(personId, key),
      type: 'statement',
    }) as ReceivedStatement;
    const [receipt] = await this.transactions.run((tx) => this.intake.receive(tx, [line], personId));
    if (receipt === undefined || receipt.outcome === 'conflict') {
      throw new Refusal(
        'id_taken',
        'This id is known already, with another content. Send a correction under an id of its own, with "corrects".',
        { id: line.id },
      );
    }
    return { id: receipt.id, externalId: line.id, outcome: receipt.outcome };
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: STATEMENT })
  async get(@Param('id', { schema: ID }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const statement = await readStatement(this.transactions.reader, id);
    if (statement === null) throw new Refusal('not_found', 'There is no such statement.');
    return tagged(reply, statement);
  }
}
