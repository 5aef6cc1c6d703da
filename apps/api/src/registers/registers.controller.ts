import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { listActors, listSources } from '#actors';
import { Transactions } from '#database';
import { PAGE, next } from './page.schemas';
import { LIKELIHOOD, RELIABILITY_CODE, TRACK_RECORD } from './ratings.schemas';

const count = z.int();
const ACTOR_PAGE = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        aliases: z.array(z.string()),
        claims: count,
        record: TRACK_RECORD,
        reliability: RELIABILITY_CODE,
        likelihood: LIKELIHOOD.nullable(),
      }),
    ),
    next,
  })
  .meta({ id: 'ActorPage' });
const SOURCE_PAGE = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        kind: z.string(),
        claims: count,
        record: TRACK_RECORD,
        reliability: RELIABILITY_CODE,
      }),
    ),
    next,
  })
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
