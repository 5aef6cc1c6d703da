import { type ClaimState } from './claim.machine';

/** What a list of claims is narrowed to. */
export interface ClaimFilter {
  states?: readonly ClaimState[];
  actorId?: string;
  sourceId?: string;
  /** The organisation that it is about. Whoever was merged into it, or into the actor or the source, counts. */
  victimId?: string;
  verdict?: string;
  suggestedVerdict?: string;
  /** Only claims that stand so to an earlier one, by a link that nobody rejected. */
  follows?: string;
  /** Words of the title, the victim, the domain or the external id, the last letters of each left out at will; or an id. */
  text?: string;
  /** Only claims whose victim is on the watch list. */
  watched?: boolean;
  /** Only claims with a statement over the review threshold that nobody rejected. */
  matched?: boolean;
  /** Held by this person, by anybody, by nobody. */
  held?: { by: string } | 'anybody' | 'nobody';
  /** Past the service level, or within a day of it. */
  due?: 'overdue' | 'soon';
  /** Days, both included: 2026-01-31. */
  postedFrom?: string;
  postedTo?: string;
}

/** Takes a value into the statement's values and answers how the statement names it. */
export type Bind = (value: unknown) => string;

/**
 * A part of the filter that no index of the list's order holds. `test` asks it of the row `c`; `ids`, where it has one,
 * selects who passes from an index of its own, which is faster where few do.
 */
export interface Narrowing {
  test: (bind: Bind) => string;
  ids?: (bind: Bind, most: number) => string;
}

const UUID = /^\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\s*$/i;

/**
 * `offset 0` keeps the planner from turning a question about each row into a join with all of them: it is asked of as many
 * rows as a page needs.
 */
const exists = (from: string): string => `exists (select from ${from} offset 0)`;

const SOON = `now() + interval '1 day'`;
const OPEN_MATCH = `reviewable and status <> 'rejected'`;
const WATCHED = `select id from organisations where watched
  union select m.id from organisations m join organisations o on o.id = m.merged_into where o.watched`;

export function narrowingsOf(filter: ClaimFilter): Narrowing[] {
  const { text, watched, matched, held, due, follows, postedFrom, postedTo } = filter;
  return [
    ...(text === undefined ? [] : [byText(text)]),
    ...(held === undefined ? [] : [byLease(held)]),
    ...(due === undefined ? [] : [byDue(due)]),
    ...(watched === true ? [BY_WATCH_LIST] : []),
    ...(matched === true ? [BY_MATCH] : []),
    ...(follows === undefined ? [] : [byLink(follows)]),
    ...(postedFrom === undefined && postedTo === undefined ? [] : [byPosting(postedFrom, postedTo)]),
  ];
}

function byText(text: string): Narrowing {
  const id = UUID.exec(text)?.[1];
  if (id !== undefined)
    return { test: (bind) => `c.id = ${bind(id)}`, ids: (bind) => `select ${bind(id)}::uuid as id` };
  return {
    test: (bind) => exists(`claim_words w where w.claim_id = c.id and w.words @@ words_query(${bind(text)})`),
    ids: (bind, most) => `select id from claims_with_words(words_query(${bind(text)}), ${most}) id`,
  };
}

function byLease(held: NonNullable<ClaimFilter['held']>): Narrowing {
  const held_ = `l.expires_at > now()`;
  if (held === 'nobody')
    return { test: () => `not ${exists(`leases l where l.claim_id = c.id and ${held_}`)}` };
  const own = (bind: Bind) => (held === 'anybody' ? held_ : `${held_} and l.person_id = ${bind(held.by)}`);
  return {
    test: (bind) => exists(`leases l where l.claim_id = c.id and ${own(bind)}`),
    ids: (bind) => `select l.claim_id as id from leases l where ${own(bind)}`,
  };
}

function byDue(due: NonNullable<ClaimFilter['due']>): Narrowing {
  const test = due === 'overdue' ? `c.due_at <= now()` : `c.due_at > now() and c.due_at <= ${SOON}`;
  return { test: () => test, ids: () => `select c.id from claims c where ${test}` };
}

const BY_WATCH_LIST: Narrowing = {
  test: () => `c.victim_id in (${WATCHED})`,
  ids: () => `select c.id from (${WATCHED}) w join claims c on c.victim_id = w.id`,
};

const BY_MATCH: Narrowing = {
  test: () => exists(`matches m where m.claim_id = c.id and ${OPEN_MATCH}`),
  ids: () => `select claim_id as id from matches where ${OPEN_MATCH}`,
};

function byLink(kind: string): Narrowing {
  const links = (bind: Bind) => `kind = ${bind(kind)} and status <> 'rejected'`;
  return {
    test: (bind) => exists(`claim_links k where k.later_id = c.id and ${links(bind)}`),
    ids: (bind) => `select later_id as id from claim_links where ${links(bind)}`,
  };
}

function byPosting(from: string | undefined, to: string | undefined): Narrowing {
  const test = (bind: Bind) =>
    [
      ...(from === undefined ? [] : [`c.posted_at >= ${bind(from)}::date`]),
      ...(to === undefined ? [] : [`c.posted_at < ${bind(to)}::date + 1`]),
    ].join(' and ');
  return { test, ids: (bind) => `select c.id from claims c where ${test(bind)}` };
}
