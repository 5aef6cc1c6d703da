import { type Tx } from '#database';

/** From the first instant to before the last. */
export interface Period {
  from: Date;
  to: Date;
}

export interface Waiting {
  state: string;
  claims: number;
  /** When the claim came in that half, or nine tenths, of them are younger than. */
  median: Date | null;
  p90: Date | null;
  oldest: { id: string; since: Date } | null;
  /** Past the service level of the state; null where there is none. */
  overdue: number | null;
}

const OPEN = ['received', 'triage', 'watching', 'in_review'];

/**
 * What waits now, by state. Ids grow with time, so that the index of a state holds its claims by age: a percentile is the
 * claim at a place in it, and nothing is sorted.
 */
export function readWaiting(reader: Tx): Promise<Waiting[]> {
  const at = (share: number) =>
    `(select w.created_at from claims w where w.id = (select c.id from claims c where c.state = s.state order by c.id desc
       offset greatest(0, ceil(s.claims * ${share})::bigint - 1) limit 1))`;
  return reader.query(
    `with s as materialized (
       select o.state, o.place, coalesce((select sum(n.claims) from claim_counts n where n.dimension = 'state' and n.key = o.state), 0)::int as claims
       from unnest($1::text[]) with ordinality o(state, place)
     )
     select s.state, s.claims, ${at(0.5)} as median, ${at(0.9)} as p90,
       (select json_build_object('id', c.id, 'since', c.created_at) from claims c where c.state = s.state order by c.id limit 1) as oldest,
       case when s.state in ('triage','in_review') then
         (select count(*)::int from claims c where c.due_at <= now() and c.state = s.state) end as overdue
     from s order by s.place`,
    [OPEN],
  );
}

export interface Hands {
  person: string;
  name: string;
  /** Claims that this person holds now. */
  held: number;
  /** Decisions of the period, by the event's name without its stream. */
  decisions: Record<string, number>;
}

const DECISIONS = `('claim.accepted','claim.dismissed','claim.merged','claim.released','claim.deferred','claim.confirmed',
  'claim.partially_confirmed','claim.disputed')`;

/** Who holds what now, and who decided how often in the period; most decisions first. A decision taken back was one. */
export function readHands(reader: Tx, { from, to }: Period): Promise<Hands[]> {
  return reader.query(
    `with decided as (
       select actor, substr(type, 7) as what, count(*)::int as n from events
       where stream = 'claim' and type in ${DECISIONS} and at >= $1 and at < $2 group by 1, 2
     ), held as (select person_id, count(*)::int as n from leases where expires_at > now() group by 1)
     select p.id as person, p.name, coalesce(h.n, 0) as held, coalesce(d.decisions, '{}') as decisions
     from people p
     left join held h on h.person_id = p.id
     left join (select actor, sum(n) as all, json_object_agg(what, n) as decisions from decided group by 1) d on d.actor = p.id::text
     where h.n is not null or d.actor is not null
     order by coalesce(d.all, 0) desc, p.name, p.id`,
    [from, to],
  );
}

export interface ServiceWeek {
  /** Monday, UTC. */
  week: string;
  triageKept: number;
  triageLate: number;
  reviewKept: number;
  reviewLate: number;
}

/**
 * By week, how many waits for triage and for review were ended within their service level. A wait was late where the last
 * thing that moved the claim before its end was that it was escalated.
 */
export function readServiceLevels(reader: Tx, { from, to }: Period): Promise<ServiceWeek[]> {
  return reader.query(
    `select to_char(date_trunc('week', w.at at time zone 'UTC'), 'YYYY-MM-DD') as week,
       count(*) filter (where w.line = 'triage' and not w.late)::int as "triageKept",
       count(*) filter (where w.line = 'triage' and w.late)::int as "triageLate",
       count(*) filter (where w.line = 'in_review' and not w.late)::int as "reviewKept",
       count(*) filter (where w.line = 'in_review' and w.late)::int as "reviewLate"
     from (
       select e.at, e.data ->> 'from' as line, exists (
         select from events x
         where x.type = 'claim.escalated' and x.stream_id = e.stream_id and x.version < e.version and not exists (
           select from events moved where moved.stream = 'claim' and moved.stream_id = e.stream_id
             and moved.version > x.version and moved.version < e.version
             and moved.data ->> 'from' is distinct from moved.data ->> 'to')
       ) as late
       from events e where e.stream = 'claim' and e.type in ${DECISIONS} and e.at >= $1 and e.at < $2
     ) w
     where w.line in ('triage','in_review') group by 1 order by 1`,
    [from, to],
  );
}

type Counts = Record<'confirmed' | 'partiallyConfirmed' | 'disputed' | 'unsubstantiated', number>;
export type Share = { id: string | null; name: string } & Counts;

export interface Verdicts {
  /** Suggested against decided; `suggested` is null where nothing was. */
  agreement: { suggested: string | null; verdict: string; claims: number }[];
  /** Claims confirmed, at least in part, by the days from posting to the verdict: up to so many; null: more. */
  took: { days: number | null; claims: number }[];
  actors: Share[];
  sources: Share[];
  sourceKinds: Share[];
  /** By the victim's country. Nothing is known of sectors. */
  countries: Share[];
}

const DAYS = [1, 3, 7, 14, 30, 90, 365];
/** Of actors and sources those with the most verdicts. */
const MOST = 20;

/** The verdicts of the period that stand, each read once. */
export async function readVerdicts(reader: Tx, { from, to }: Period): Promise<Verdicts> {
  const counts = ['confirmed', 'partially_confirmed', 'disputed', 'unsubstantiated'];
  const names = ['confirmed', 'partiallyConfirmed', 'disputed', 'unsubstantiated'];
  const shares = (id: string, name: string, joined: string) =>
    `coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name, ${names.map((one) => `'${one}', g."${one}"`).join(', ')})
       order by g.n desc, g.name) from (
       select ${id} as id, ${name} as name, count(*) as n,
         ${counts.map((one, i) => `count(*) filter (where d.verdict = '${one}')::int as "${names[i] ?? one}"`).join(', ')}
       from decided d ${joined} group by 1, 2 order by n desc, name limit ${MOST}) g), '[]')`;
  const [row] = await reader.query<{ verdicts: Verdicts }[]>(
    `with decided as materialized (
       select v.verdict, v.suggested, extract(epoch from v.decided_at - coalesce(c.posted_at, c.created_at)) / 86400 as days,
         c.actor_id, c.source_id, c.victim_id
       from verdicts v join claims c on c.id = v.claim_id
       where v.superseded_at is null and v.decided_at >= $1 and v.decided_at < $2
     )
     select json_build_object(
       'agreement', coalesce((select json_agg(g) from (
         select suggested, verdict, count(*)::int as claims from decided group by 1, 2) g), '[]'),
       'took', (select json_agg(json_build_object('days', b.days, 'claims', (
           select count(*) from decided d where d.verdict in ('confirmed','partially_confirmed')
             and d.days > coalesce(b.after, '-infinity') and d.days <= coalesce(b.days, 'infinity'))) order by b.place)
         from (select days, lag(days) over (order by place) as after, place from unnest($3::float8[]) with ordinality u(days, place)) b),
       'actors', ${shares('r.id', 'r.name', 'join actors a on a.id = d.actor_id join actors r on r.id = coalesce(a.merged_into, a.id)')},
       'sources', ${shares('r.id', 'r.name', 'join sources s on s.id = d.source_id join sources r on r.id = coalesce(s.merged_into, s.id)')},
       'sourceKinds', ${shares('null::uuid', 's.kind', 'join sources s on s.id = d.source_id')},
       'countries', ${shares('null::uuid', 'o.country', 'join organisations o on o.id = d.victim_id and o.country is not null')}
     ) as verdicts`,
    [from, to, [...DAYS, null]],
  );
  if (row === undefined) throw new Error('A query without rows.');
  return row.verdicts;
}
