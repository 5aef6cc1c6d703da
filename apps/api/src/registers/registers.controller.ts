import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { listActors, listSources } from '#actors';
import { Transactions } from '#database';

const PAGE = z.object({ limit: z.coerce.number().int().min(1).max(100).default(50), cursor: z.string().max(500).optional() });
const next = z.string().nullable();
const count = z.int();
const ACTOR_PAGE = z
  .object({
    items: z.array(
      z.object({ id: z.uuid(), name: z.string(), aliases: z.array(z.string()), claims: count, confirmed: count, partiallyConfirmed: count, disputed: count, unsubstantiated: count }),
    ),
    next,
  })
  .meta({ id: 'ActorPage' });
const SOURCE_PAGE = z
  .object({ items: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.string(), reliability: z.string(), claims: count })), next })
  .meta({ id: 'SourcePage' });

/** Who claims, and where it is seen. */
@ApiTags('registers')
@Controller('api/v1')
export class RegistersController {
  constructor(private readonly transactions: Transactions) {}

  @Get('actors')
  @ApiOkResponse({ standardSchema: ACTOR_PAGE })
  actors(@Query({ schema: PAGE }) page: z.output<typeof PAGE>) {
    return listActors(this.transactions.reader, page);
  }

  @Get('sources')
  @ApiOkResponse({ standardSchema: SOURCE_PAGE })
  sources(@Query({ schema: PAGE }) page: z.output<typeof PAGE>) {
    return listSources(this.transactions.reader, page);
  }
}
