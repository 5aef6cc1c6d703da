import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { Refusal, Transactions } from '#database';
import { Roles } from '../auth/access';
import { readHands, readServiceLevels, readVerdicts, readWaiting } from './flow.query';
import { FLOW, FLOW_PERIOD } from './flow.schemas';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;
/** Two years and a leap day. */
const LONGEST_DAYS = 731;
/** Longer than any period of a busy installation should take; who asks for more is told, and the others are not kept waiting. */
const LIMIT_SECONDS = 15;

/** How the work flows: what waits, what was done, and how it turned out. */
@ApiTags('flow')
@Controller('api/v1/flow')
export class FlowController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Roles('lead', 'administrator')
  @ApiOkResponse({ standardSchema: FLOW })
  async flow(@Query({ schema: FLOW_PERIOD }) asked: z.output<typeof FLOW_PERIOD>) {
    const days = daysOf(asked);
    const period = { from: new Date(days.from), to: new Date(Date.parse(days.to) + DAY_MS) };
    try {
      return await this.transactions.run(async (tx) => {
        await tx.query(`set local statement_timeout = '${LIMIT_SECONDS}s'`);
        return {
          ...days,
          waiting: await readWaiting(tx),
          hands: await readHands(tx, period),
          serviceLevels: await readServiceLevels(tx, period),
          verdicts: await readVerdicts(tx, period),
        };
      });
    } catch (error) {
      if ((error as { code?: unknown }).code === QUERY_CANCELED) throw tooLong();
      throw error;
    }
  }
}

const QUERY_CANCELED = '57014';
const tooLong = () =>
  new Refusal(
    'period_too_long',
    'That is too much for one answer. Ask for a shorter period, two years at most.',
  );

function daysOf({ from, to }: z.output<typeof FLOW_PERIOD>): { from: string; to: string } {
  const last = to ?? new Date().toISOString().slice(0, 10);
  const first = from ?? new Date(Date.parse(last) - (USUAL_DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  const length = (Date.parse(last) - Date.parse(first)) / DAY_MS;
  if (length < 0)
    throw new Refusal('period_backwards', 'The period ends before it begins: exchange its days.');
  if (length >= LONGEST_DAYS) throw tooLong();
  return { from: first, to: last };
}
