import { decodeCursor, pageOf, type Page, type Tx } from '#database';

export interface OrganisationListRow {
  id: string;
  name: string;
  country: string | null;
  watched: boolean;
  names: { kind: string; name: string }[];
  claims: number;
}

/** One page of organisations by name. */
export async function listOrganisations(
  reader: Tx,
  filter: { limit: number; cursor?: string },
): Promise<Page<OrganisationListRow>> {
  const at = filter.cursor === undefined ? [null, null] : decodeCursor(filter.cursor, ['text', 'uuid']);
  const rows = await reader.query<OrganisationListRow[]>(
    `with page as materialized (
       select id, name, country, watched from organisations where $1::text is null or (name, id) > ($1, $2::uuid) order by name, id limit $3
     )
     select p.*, coalesce((select json_agg(json_build_object('kind', kind, 'name', n.name) order by kind, n.name)
         from organisation_names n where n.organisation_id = p.id), '[]') as names,
       (select count(*)::int from claims c where c.victim_id = p.id) as claims
     from page p order by p.name, p.id`,
    [...at, filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (row) => [row.name, row.id]);
}
