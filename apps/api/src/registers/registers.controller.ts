import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { listActors, listSources } from '#actors';
import { Transactions } from '#database';
import { listOrganisations } from '#organisations';
import { LIKELIHOOD, RELIABILITY_CODE, TRACK_RECORD } from './ratings.schemas';

const PAGE = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  // It holds a name of up to 500 characters, escaped as JSON and then in base64.
  cursor: z.string().max(5_000).optional(),
});
const next = z.string().nullable();
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

const ORGANISATION_PAGE = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        country: z.string().nullable(),
        watched: z.boolean(),
        names: z.array(z.object({ kind: z.string(), name: z.string() })),
        claims: count,
      }),
    ),
    next,
  })
  .meta({ id: 'OrganisationPage' });

/** Who claims, where it is seen, and about whom. */
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

  @Get('organisations')
  @ApiOkResponse({ standardSchema: ORGANISATION_PAGE })
  organisations(@Query({ schema: PAGE }) page: z.output<typeof PAGE>) {
    return listOrganisations(this.transactions.reader, page);
  }
}
