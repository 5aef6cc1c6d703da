import { decodeCursor, pageOf, type Page, type Tx } from '#database';

export interface OrganisationListRow {
  id: string;
  name: string;
  country: string | null;
  watched: boolean;
  names: { kind: string; name: string }[];
  claims: number;
}

/** The organisation `o` and those that were merged into it: an index is asked for each, where `or` would read them all. */
const ALL_OF_IT = `any (array[o.id] || array(select own.id from organisations own where own.merged_into = o.id))`;

/** What an organisation shows in lists; what was merged into it is shown with it. `o` is its row. */
const COLUMNS = `o.id, o.name, o.country, o.watched,
  coalesce((select json_agg(json_build_object('kind', kind, 'name', n.name) order by kind, n.name)
    from organisation_names n where n.organisation_id = ${ALL_OF_IT}), '[]') as names,
  (select count(*)::int from claims c where c.victim_id = ${ALL_OF_IT}) as claims`;

/** One page of organisations by name, all or those watched; those that were merged are not among them. */
export async function listOrganisations(
  reader: Tx,
  filter: { watched?: boolean; limit: number; cursor?: string },
): Promise<Page<OrganisationListRow>> {
  const at = filter.cursor === undefined ? [null, null] : decodeCursor(filter.cursor, ['text', 'uuid']);
  const rows = await reader.query<OrganisationListRow[]>(
    `with page as materialized (
       select id, name, country, watched from organisations
       where merged_into is null ${filter.watched === true ? 'and watched' : ''} and ($1::text is null or (name, id) > ($1, $2::uuid)) order by name, id limit $3
     )
     select ${COLUMNS} from page o order by o.name, o.id`,
    [...at, filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (row) => [row.name, row.id]);
}

/** These organisations, in the order of their ids here; ids of nobody are left out. */
export function readOrganisations(reader: Tx, ids: readonly string[]): Promise<OrganisationListRow[]> {
  return reader.query(
    `select ${COLUMNS} from unnest($1::uuid[]) with ordinality t(id, place) join organisations o on o.id = t.id order by t.place`,
    [ids],
  );
}

interface Named {
  id: string;
  name: string;
}

export interface OrganisationDetail extends OrganisationListRow {
  version: number;
  parent: Named | null;
  mergedInto: Named | null;
  /** Those that were merged into it. */
  merged: Named[];
  /** Its subsidiaries by name, the first hundred. */
  subsidiaries: Named[];
}

/** Null when there is no such organisation. */
export async function readOrganisation(reader: Tx, id: string): Promise<OrganisationDetail | null> {
  const named = (condition: string) =>
    `coalesce((select json_agg(r) from (select r.id, r.name from organisations r where ${condition} order by r.name, r.id limit 100) r), '[]')`;
  const one = (column: string) =>
    `(select json_build_object('id', r.id, 'name', r.name) from organisations r where r.id = o.${column})`;
  const [row] = await reader.query<OrganisationDetail[]>(
    `select ${COLUMNS}, o.version, ${one('parent_id')} as parent, ${one('merged_into')} as "mergedInto",
       ${named('r.merged_into = o.id')} as merged, ${named('r.parent_id = o.id')} as subsidiaries
     from organisations o where o.id = $1`,
    [id],
  );
  return row ?? null;
}
