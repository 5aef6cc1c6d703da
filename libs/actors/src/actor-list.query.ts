import { decodeCursor, pageOf, type Page, type Tx } from '#database';
import {
  likelihoodOf,
  reliabilityOf,
  trackRecordOf,
  type Likelihood,
  type ReliabilityCode,
  type TrackRecord,
} from '#ratings';

/** How the claims turned out, and what the Admiralty code makes of it. */
export interface Rated {
  record: TrackRecord;
  reliability: ReliabilityCode;
}

export interface ActorListRow extends Rated {
  id: string;
  name: string;
  aliases: string[];
  claims: number;
  /** Of another claim of this actor; null without a record. */
  likelihood: Likelihood | null;
}

/** How many claims the row `p` of a page has, as it is counted while they are written. */
const claimsOf = (dimension: 'actor' | 'source'): string =>
  `(select coalesce(sum(n.claims), 0)::int from claim_counts n where n.dimension = '${dimension}' and n.key = p.id::text)`;

/** One page of actors by name, each with its claims by Assay's own verdicts. */
export async function listActors(
  reader: Tx,
  filter: { limit: number; cursor?: string },
): Promise<Page<ActorListRow>> {
  const at = filter.cursor === undefined ? [null, null] : decodeCursor(filter.cursor, ['text', 'uuid']);
  const rows = await reader.query<Omit<ActorListRow, 'reliability' | 'likelihood'>[]>(
    `with page as materialized (
       select * from actors where $1::text is null or (name, id) > ($1, $2::uuid) order by name, id limit $3
     )
     select p.id, p.name, (select json_agg(alias order by alias) from actor_aliases where actor_id = p.id) as aliases,
       ${claimsOf('actor')} as claims, ${trackRecordOf('p')} as record
     from page p order by p.name, p.id`,
    [...at, filter.limit + 1],
  );
  const rated = rows.map((row) => ({
    ...row,
    reliability: reliabilityOf(row.record),
    likelihood: likelihoodOf(row.record),
  }));
  return pageOf(rated, filter.limit, (row) => [row.name, row.id]);
}

export interface SourceListRow extends Rated {
  id: string;
  name: string;
  kind: string;
  claims: number;
}

/** One page of sources by name. */
export async function listSources(
  reader: Tx,
  filter: { limit: number; cursor?: string },
): Promise<Page<SourceListRow>> {
  const at = filter.cursor === undefined ? [null, null] : decodeCursor(filter.cursor, ['text', 'uuid']);
  const rows = await reader.query<Omit<SourceListRow, 'reliability'>[]>(
    `with page as materialized (
       select * from sources where $1::text is null or (name, id) > ($1, $2::uuid) order by name, id limit $3
     )
     select p.id, p.name, p.kind, ${trackRecordOf('p')} as record,
       ${claimsOf('source')} as claims from page p order by p.name, p.id`,
    [...at, filter.limit + 1],
  );
  const rated = rows.map((row) => ({ ...row, reliability: reliabilityOf(row.record) }));
  return pageOf(rated, filter.limit, (row) => [row.name, row.id]);
}
