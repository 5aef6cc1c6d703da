import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Transactions } from '#database';
import { countDue, Quarantine } from '#jobs';
import { Roles } from '../auth/access';

const ROW_ID = z.string().regex(/^\d{1,18}$/);
const FILTER = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: ROW_ID.default('0'),
});
const QUARANTINE = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        job: z.string(),
        payload: z.unknown(),
        attempts: z.int(),
        reason: z.string(),
        createdAt: z.iso.datetime(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'Quarantine' });

/** The work behind the scenes: what is due, what was given up and why. */
@ApiTags('jobs')
@Roles('administrator', 'lead')
@Controller('api/v1/jobs')
export class JobsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly quarantine: Quarantine,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: z.object({ due: z.int() }).meta({ id: 'JobCounts' }) })
  async counts() {
    return { due: await countDue(this.transactions) };
  }

  @Get('quarantine')
  @ApiOkResponse({ standardSchema: QUARANTINE })
  async list(@Query({ schema: FILTER }) { limit, after }: z.output<typeof FILTER>) {
    const rows = await this.quarantine.list(this.transactions.reader, limit + 1, after);
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Owes the work once more, with all its attempts. */
  @Post('quarantine/:id/redrive')
  @HttpCode(204)
  @Roles('administrator')
  @ApiNoContentResponse()
  redrive(@Param('id', { schema: ROW_ID }) id: string): Promise<void> {
    return this.transactions.run((tx) => this.quarantine.redrive(tx, id));
  }
}
