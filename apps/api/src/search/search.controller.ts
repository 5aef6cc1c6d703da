import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { findActors, findSources } from '#actors';
import { listClaims } from '#claims';
import { Transactions } from '#database';
import { findStatements } from '#statements';
import { CLAIM_ROW } from '../claims/claims.schemas';
import { OrganisationDesk } from '../registers/organisation-desk.service';

const FILTER = z.object({ q: z.string().trim().min(1).max(200) });
const named = z.object({ id: z.uuid(), name: z.string() });
const FOUND = z
  .object({
    claims: z.array(CLAIM_ROW),
    organisations: z.array(named),
    actors: z.array(named),
    sources: z.array(named),
    statements: z.array(
      z.object({
        id: z.uuid(),
        title: z.string().nullable(),
        issuer: z.string().nullable(),
        subjectName: z.string().nullable(),
        publishedOn: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Found' });

/** How many of each are shown: the lists have the rest. */
const OF_EACH = 6;

/** Everything that goes by some words, for whoever wants to go there. */
@ApiTags('search')
@Controller('api/v1/search')
export class SearchController {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationDesk,
  ) {}

  /** Claims and statements by words of theirs, newest first; organisations by whom the text may mean; actors and sources by name. */
  @Get()
  @ApiOkResponse({ standardSchema: FOUND })
  async search(@Query({ schema: FILTER }) { q }: z.output<typeof FILTER>) {
    const { reader } = this.transactions;
    const [claims, organisations, actors, sources, statements] = await Promise.all([
      listClaims(reader, { text: q, order: 'newest', limit: OF_EACH }),
      this.organisations.list({ q, limit: OF_EACH }),
      findActors(reader, q, OF_EACH),
      findSources(reader, q, OF_EACH),
      findStatements(reader, q, OF_EACH),
    ]);
    return {
      claims: claims.items,
      organisations: organisations.items.map(({ id, name }) => ({ id, name })),
      actors,
      sources,
      statements,
    };
  }
}
