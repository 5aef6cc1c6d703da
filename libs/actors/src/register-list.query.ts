import { decodeCursor, pageOf, type Page, type Tx } from '#database';
import {
  likelihoodOf,
  reliabilityOf,
  reliabilitySql,
  trackRecordOf,
  type Likelihood,
  type ReliabilityCode,
  type TrackRecord,
} from '#ratings';
import { normaliseActor } from './actor-name';
import { CLAIM_COLUMN, NOUN, type Register } from './register';

export const REGISTER_ORDERS = ['name', 'claims', 'reliability'] as const;

export interface RegisterFilter {
  /** A part of one of its names. */
  q?: string;
  /** By name, most claims first, or most reliable first. */
  order: (typeof REGISTER_ORDERS)[number];
  limit: number;
  cursor?: string;
}

/** How the claims turned out, and what the Admiralty code makes of it. */
export interface Rated {
  record: TrackRecord;
  reliability: ReliabilityCode;
}

export interface ActorListRow extends Rated {
  id: string;
  name: string;
  /** Those of whom was merged into it among them. */
  aliases: string[];
  claims: number;
  /** Of another claim of this actor; null without a record. */
  likelihood: Likelihood | null;
}

export interface SourceListRow extends Rated {
  id: string;
  name: string;
  kind: string;
  claims: number;
}

interface Named {
  id: string;
  name: string;
}

/** What a page about one shows besides what a list does. */
interface Detail {
  version: number;
  mergedInto: Named | null;
  /** Those that were merged into it. */
  merged: Named[];
  /** Its claims by the state that they stand in; a state without one is left out. */
  states: Record<string, number>;
}
export type ActorDetail = ActorListRow & Detail;
export type SourceDetail = SourceListRow & Detail;

/** The row `p` and those that were merged into it: an index is asked for each, where `or` would read them all. */
const allOfIt = (register: Register): string =>
  `any (array[p.id] || array(select m.id from ${register} m where m.merged_into = p.id))`;

/** As it is counted while claims are written. */
const claimsOf = (register: Register): string =>
  `(select coalesce(sum(n.claims), 0)::int from claim_counts n where n.dimension = '${NOUN[register]}'
     and n.key = any (array[p.id::text] || array(select m.id::text from ${register} m where m.merged_into = p.id)))`;

const COLUMNS = {
  actors: `(select coalesce(json_agg(a.alias order by a.alias), '[]') from actor_aliases a where a.actor_id = ${allOfIt('actors')}) as aliases`,
  sources: 'p.kind',
} as const;

/** Whom a part of a name may mean. `$1` is that part, `$2` its form without spaces, case and generic words. */
const NAMED = {
  actors: `exists (select from actor_aliases a where a.actor_id = r.id
    and (position(lower($1) in lower(a.alias)) > 0 or ($2 <> '' and position($2 in a.normalised) > 0)))`,
  sources: `position(lower($1) in lower(r.name)) > 0 and $2::text is not null`,
} as const;

/** In each order: what it goes by, which way, and the shape of a cursor. The id breaks ties. */
const ORDERS = {
  name: { by: ['r.name'], shape: ['text', 'uuid'], sign: '>', way: '' },
  claims: { by: ['coalesce(t.claims, 0)'], shape: ['int', 'uuid'], sign: '<', way: 'desc' },
  reliability: {
    by: [reliabilitySql('r'), 'r.name'],
    shape: ['text', 'text', 'uuid'],
    sign: '>',
    way: '',
  },
} as const;

/** All claims of each, mergers added up. The register is small against the claims: it is gone through as a whole. */
const totals = (register: Register): string =>
  `left join (
     select coalesce(o.merged_into, o.id) as id, sum(n.claims)::int as claims
     from claim_counts n join ${register} o on o.id::text = n.key where n.dimension = '${NOUN[register]}' group by 1
   ) t on t.id = r.id`;

async function listRows<Row extends { id: string; name: string; claims: number } & Rated>(
  reader: Tx,
  register: Register,
  { q, order, limit, cursor }: RegisterFilter,
): Promise<Page<Row>> {
  const { by, shape, sign, way } = ORDERS[order];
  const values: unknown[] = q === undefined ? [] : [q, normaliseActor(q)];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['r.merged_into is null'];
  if (q !== undefined)
    conditions.push(
      `(r.id in (select coalesce(r.merged_into, r.id) from ${register} r where ${NAMED[register]}))`,
    );
  if (cursor !== undefined) {
    const at = decodeCursor(cursor, shape);
    const casts = { text: 'text', int: 'int', uuid: 'uuid' } as const;
    conditions.push(
      `(${by.join(', ')}, r.id) ${sign} (${at.map((part, i) => `${bind(part)}::${casts[shape[i] ?? 'text']}`).join(', ')})`,
    );
  }
  const rows = await reader.query<Row[]>(
    `with page as materialized (
       select r.*, ${by.map((part, i) => `${part} as at${i}`).join(', ')} from ${register} r ${order === 'claims' ? totals(register) : ''}
       where ${conditions.join(' and ')} order by ${[...by, 'r.id'].map((part) => `${part} ${way}`).join(', ')} limit ${bind(limit + 1)}
     )
     select p.id, p.name, ${COLUMNS[register]}, ${claimsOf(register)} as claims, ${trackRecordOf('p')} as record
     from page p order by ${[...by.map((_, i) => `p.at${i}`), 'p.id'].map((part) => `${part} ${way}`).join(', ')}`,
    values,
  );
  return pageOf(
    rows.map((row) => ({ ...row, reliability: reliabilityOf(row.record) })),
    limit,
    (row) =>
      ({
        name: [row.name, row.id],
        claims: [row.claims, row.id],
        reliability: [row.reliability, row.name, row.id],
      })[order],
  );
}

/** One page of actors, those that were merged not among them, each with its claims by Assay's own verdicts. */
export async function listActors(reader: Tx, filter: RegisterFilter): Promise<Page<ActorListRow>> {
  const { items, next } = await listRows<ActorListRow>(reader, 'actors', filter);
  return { items: items.map((row) => ({ ...row, likelihood: likelihoodOf(row.record) })), next };
}

/** One page of sources, those that were merged not among them. */
export const listSources = (reader: Tx, filter: RegisterFilter): Promise<Page<SourceListRow>> =>
  listRows<SourceListRow>(reader, 'sources', filter);

async function readRow<Row extends Rated>(reader: Tx, register: Register, id: string): Promise<Row | null> {
  const [row] = await reader.query<Row[]>(
    `select p.id, p.name, ${COLUMNS[register]}, ${claimsOf(register)} as claims, ${trackRecordOf('p')} as record, p.version,
       (select json_build_object('id', r.id, 'name', r.name) from ${register} r where r.id = p.merged_into) as "mergedInto",
       coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name, r.id)
         from ${register} r where r.merged_into = p.id), '[]') as merged,
       coalesce((select json_object_agg(s.state, s.n) from (
         select c.state, count(*)::int as n from claims c where c.${CLAIM_COLUMN[register]} = ${allOfIt(register)} group by c.state
       ) s), '{}') as states
     from ${register} p where p.id = $1`,
    [id],
  );
  return row === undefined ? null : { ...row, reliability: reliabilityOf(row.record) };
}

/** Null when there is no such actor. */
export async function readActor(reader: Tx, id: string): Promise<ActorDetail | null> {
  const row = await readRow<ActorDetail>(reader, 'actors', id);
  return row === null ? null : { ...row, likelihood: likelihoodOf(row.record) };
}

/** Null when there is no such source. */
export const readSource = (reader: Tx, id: string): Promise<SourceDetail | null> =>
  readRow<SourceDetail>(reader, 'sources', id);
