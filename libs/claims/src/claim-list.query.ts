import { decodeCursor, pageOf, type Page, type Tx } from '#database';
import { type UrgencyReason } from './claim.entity';
import { CLAIM_STATES, type ClaimState } from './claim.machine';

export interface ClaimListFilter {
  states?: readonly ClaimState[];
  actorId?: string;
  sourceId?: string;
  verdict?: string;
  suggestedVerdict?: string;
  /** Only claims that stand so to an earlier one, by a link that nobody rejected. */
  follows?: string;
  /** Most urgent first within one state, or newest first over all. */
  order: 'urgency' | 'newest';
  limit: number;
  cursor?: string;
}

export interface ClaimListRow {
  id: string;
  externalId: string | null;
  title: string | null;
  /** The beginning of the text, 280 characters at most. */
  excerpt: string | null;
  actor: string | null;
  source: string;
  victimName: string | null;
  victimDomain: string | null;
  postedOn: string | null;
  state: ClaimState;
  version: number;
  urgency: number;
  urgencyReasons: UrgencyReason[];
  suggestedVerdict: string | null;
  verdict: string | null;
  dueAt: Date | null;
  heldBy: string | null;
  matches: number;
  createdAt: Date;
}

const SHAPES = { urgency: ['int', 'uuid'], newest: ['uuid'] } as const;

/** One page of claims. Each page costs the same, wherever it is: it continues an index from its cursor. */
export async function listClaims(reader: Tx, filter: ClaimListFilter): Promise<Page<ClaimListRow>> {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['true'];
  const at = filter.cursor === undefined ? null : decodeCursor(filter.cursor, SHAPES[filter.order]);
  const states = statesOf(filter);
  if (filter.actorId !== undefined) conditions.push(`c.actor_id = ${bind(filter.actorId)}`);
  if (filter.sourceId !== undefined) conditions.push(`c.source_id = ${bind(filter.sourceId)}`);
  if (filter.suggestedVerdict !== undefined)
    conditions.push(`c.suggested_verdict = ${bind(filter.suggestedVerdict)}`);
  if (filter.follows !== undefined)
    conditions.push(
      `c.id in (select later_id from claim_links where kind = ${bind(filter.follows)} and status <> 'rejected')`,
    );
  if (at !== null && filter.order === 'newest') conditions.push(`c.id < ${bind(at[0])}::uuid`);
  if (at !== null && filter.order === 'urgency') {
    const [urgency, id] = [bind(at[0]), bind(at[1])];
    // Urgency falls while ids rise: the row comparison of two orders, spelt out.
    conditions.push(`c.urgency <= ${urgency} and (c.urgency < ${urgency} or c.id > ${id}::uuid)`);
  }
  const order = filter.order === 'urgency' ? 'c.urgency desc, c.id' : 'c.id desc';
  const limit = bind(filter.limit + 1);
  const first = (condition: string) =>
    `select c.* from claims c where ${[condition, ...conditions].join(' and ')} order by ${order} limit ${limit}`;
  // An index gives this order within one state only: the first rows of each, and of them the first. The states are spelt
  // out, because the planner must know which one it looks for: some are rare.
  const each = states?.map((state) => `(${first(`c.state = ${bind(state)}`)})`);
  const page =
    each === undefined
      ? first('true')
      : `select c.* from (${each.join(' union all ')}) c order by ${order} limit ${limit}`;
  if (each?.length === 0) return { items: [], next: null };
  const rows = await reader.query<ClaimListRow[]>(
    `with page as materialized (${page})
     select c.id, c.external_id as "externalId", c.title, left(c.text, 280) as excerpt, a.name as actor, s.name as source,
       c.victim_name as "victimName", c.victim_domain as "victimDomain", c.posted_on as "postedOn", c.state, c.version, c.urgency,
       c.urgency_reasons as "urgencyReasons", c.suggested_verdict as "suggestedVerdict", c.verdict, c.due_at as "dueAt",
       p.name as "heldBy", c.created_at as "createdAt",
       (select count(*)::int from matches m where m.claim_id = c.id and m.reviewable and m.status <> 'rejected') as matches
     from page c
     join sources s on s.id = c.source_id
     left join actors a on a.id = c.actor_id
     left join leases l on l.claim_id = c.id and l.expires_at > now()
     left join people p on p.id = l.person_id
     order by ${order}`,
    values,
  );
  return pageOf(rows, filter.limit, (row) => (filter.order === 'urgency' ? [row.urgency, row.id] : [row.id]));
}

/**
 * The states that are looked through; undefined for all at once. A claim has a verdict while it stands in the state of that
 * name, and at no other time. What suggestions there are is indexed by state.
 */
function statesOf({ states, verdict, suggestedVerdict }: ClaimListFilter): readonly string[] | undefined {
  const all = suggestedVerdict === undefined ? undefined : CLAIM_STATES;
  if (verdict === undefined) return states === undefined ? all : [...new Set(states)];
  return states === undefined || states.some((state) => state === verdict) ? [verdict] : [];
}

/** How many claims stand in each state: the counts as they are kept, no claim is read. */
export async function countByState(reader: Tx): Promise<Record<string, number>> {
  const rows = await reader.query<{ state: ClaimState; n: number }[]>(
    `select key as state, sum(claims)::int as n from claim_counts where dimension = 'state' group by key having sum(claims) > 0`,
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** Adds up what the backends counted; what a transaction is counting at the moment is left for the next time. */
export async function foldClaimCounts(tx: Tx): Promise<void> {
  await tx.query(
    `with folded as (
       delete from claim_counts where (dimension, key, backend) in
         (select dimension, key, backend from claim_counts where backend <> 0 for update skip locked)
       returning dimension, key, claims
     )
     insert into claim_counts (dimension, key, backend, claims)
     select dimension, key, 0, sum(claims) from folded group by 1, 2 order by 1, 2
     on conflict (dimension, key, backend) do update set claims = claim_counts.claims + excluded.claims`,
  );
}
