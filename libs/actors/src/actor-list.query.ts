import { decodeCursor, pageOf, type Page, type Tx } from '#database';

export interface ActorListRow {
  id: string;
  name: string;
  aliases: string[];
  claims: number;
  confirmed: number;
  partiallyConfirmed: number;
  disputed: number;
  unsubstantiated: number;
}

/** One page of actors by name, each with its claims by Assay's own verdicts. */
export async function listActors(
  reader: Tx,
  filter: { limit: number; cursor?: string },
): Promise<Page<ActorListRow>> {
  const at = filter.cursor === undefined ? [null, null] : decodeCursor(filter.cursor, ['text', 'uuid']);
  const rows = await reader.query<ActorListRow[]>(
    `with page as materialized (
       select id, name from actors where $1::text is null or (name, id) > ($1, $2::uuid) order by name, id limit $3
     )
     select p.id, p.name, (select json_agg(alias order by alias) from actor_aliases where actor_id = p.id) as aliases,
       count(c.id)::int as claims, count(*) filter (where c.verdict = 'confirmed')::int as confirmed,
       count(*) filter (where c.verdict = 'partially_confirmed')::int as "partiallyConfirmed",
       count(*) filter (where c.verdict = 'disputed')::int as disputed,
       count(*) filter (where c.verdict = 'unsubstantiated')::int as unsubstantiated
     from page p left join claims c on c.actor_id = p.id
     group by p.id, p.name order by p.name, p.id`,
    [...at, filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (row) => [row.name, row.id]);
}

export interface SourceListRow {
  id: string;
  name: string;
  kind: string;
  reliability: string;
  claims: number;
}

/** One page of sources by name. */
export async function listSources(
  reader: Tx,
  filter: { limit: number; cursor?: string },
): Promise<Page<SourceListRow>> {
  const at = filter.cursor === undefined ? [null, null] : decodeCursor(filter.cursor, ['text', 'uuid']);
  const rows = await reader.query<SourceListRow[]>(
    `with page as materialized (
       select id, name, kind, reliability from sources where $1::text is null or (name, id) > ($1, $2::uuid) order by name, id limit $3
     )
     select p.*, (select count(*)::int from claims c where c.source_id = p.id) as claims from page p order by p.name, p.id`,
    [...at, filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (row) => [row.name, row.id]);
}
