import { decodeCursor, encodeCursor, pageOf, prepared, type Page, type Tx } from '#database';
import { type UrgencyReason } from './claim.entity';
import { narrowingsOf, type Bind, type ClaimFilter, type Narrowing } from './claim-filter';
import { CLAIM_STATES, type ClaimState } from './claim.machine';

export interface ClaimListFilter extends ClaimFilter {
  /** Most urgent first, or newest first. */
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
  actorId: string | null;
  actor: string | null;
  sourceId: string;
  source: string;
  victimName: string | null;
  victimDomain: string | null;
  /** The victim is on the watch list. */
  watched: boolean;
  postedOn: string | null;
  state: ClaimState;
  version: number;
  urgency: number;
  urgencyReasons: UrgencyReason[];
  suggestedVerdict: string | null;
  verdict: string | null;
  dueAt: Date | null;
  heldBy: string | null;
  holderId: string | null;
  matches: number;
  createdAt: Date;
}

const SHAPES = { urgency: ['int', 'uuid'], newest: ['uuid'] } as const;
/** Urgency falls while ids rise: each order, and what stands behind a position in it. */
const ORDERS = {
  urgency: {
    by: 'c.urgency desc, c.id',
    after: ([urgency = '', id = '']: string[]) =>
      `c.urgency <= ${urgency} and (c.urgency < ${urgency} or c.id > ${id}::uuid)`,
  },
  newest: { by: 'c.id desc', after: ([id = '']: string[]) => `c.id < ${id}::uuid` },
} as const;

/** How many claims of the list one page is looked for in, where no index holds the filter. */
const WALK = 5_000;
/** Up to how many claims that pass a part of the filter are looked at one by one, rather than the list. */
const FEW = 2_000;

/** A filter with whom it names. */
type Asked = ClaimListFilter & { parties: readonly Party[] };

interface Position {
  id: string;
  urgency: number;
}

/**
 * One page of claims. Each page costs the same, wherever it is and whatever it is narrowed to: it continues an index from its
 * cursor, reads the few claims that pass the rarest part of the filter, or goes through the list for a stretch. After such
 * a stretch a page may hold fewer claims than asked for, or none, and yet have a next one.
 */
export async function listClaims(reader: Tx, asked: ClaimListFilter): Promise<Page<ClaimListRow>> {
  const filter = { ...asked, parties: await partiesOf(reader, asked) };
  const narrowings = narrowingsOf(filter);
  const few = await rarest(reader, narrowings);
  const found = await readPositions(reader, filter, narrowings, (list, bind) => {
    const tests = narrowings.map(({ test }) => ` and ${test(bind)}`).join('');
    const limit = bind(filter.limit + 1);
    if (few !== null)
      return `select c.id, c.urgency from claims c
        where c.id = any(array(${few(bind, FEW)})) and (${list.conditions})${tests} order by ${list.order} limit ${limit}`;
    if (narrowings.length === 0) return list.first(limit, 'c.id, c.urgency');
    return `select c.id, c.urgency from (${list.first(bind(WALK), 'c.*')}) c where true${tests} order by ${list.order} limit ${limit}`;
  });
  const place = ({ id, urgency }: Position) => (filter.order === 'urgency' ? [urgency, id] : [id]);
  const { items, next } = pageOf(found, filter.limit, place);
  const stretched = next === null && few === null && narrowings.length > 0;
  const [end] = stretched
    ? await readPositions(
        reader,
        filter,
        narrowings,
        (list, bind) =>
          `select c.id, c.urgency from (${list.first(bind(WALK), 'c.id, c.urgency')}) c order by ${list.order} offset ${WALK - 1}`,
      )
    : [];
  return {
    items: await readClaimRows(
      reader,
      items.map(({ id }) => id),
    ),
    next: end === undefined ? next : encodeCursor(place(end)),
  };
}

/** The list that the indexes hold: by state, actor, source and suggestion, from the cursor on, in its order. */
interface List {
  order: string;
  conditions: string;
  first: (limit: string, columns: string) => string;
}

async function readPositions(
  reader: Tx,
  filter: Asked,
  narrowings: readonly Narrowing[],
  select: (list: List, bind: Bind) => string,
): Promise<Position[]> {
  const { order, cursor } = filter;
  const at = cursor === undefined ? null : decodeCursor(cursor, SHAPES[order]);
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const states = statesOf(filter);
  if (states?.length === 0) return [];
  const conditions = [
    // With one id an index gives the order; with several their rows are sorted.
    ...filter.parties.map(({ column, ids: [id, ...others] }) =>
      others.length === 0 ? `${column} = ${bind(id)}` : `${column} = any(${bind([id, ...others])})`,
    ),
    ...(filter.suggestedVerdict === undefined
      ? []
      : [`c.suggested_verdict = ${bind(filter.suggestedVerdict)}`]),
    ...(at === null ? [] : [ORDERS[order].after(at.map(bind))]),
  ];
  const { by } = ORDERS[order];
  // An index gives this order within one state only: the first rows of each, and of them the first. The states stand
  // in the text, because the planner must know which one it looks for: some are rare.
  const inState = states?.map((state) => `c.state = ${literal(state)}`);
  const first = (limit: string, columns: string) => {
    const of = (condition: string) =>
      `select ${columns} from claims c where ${[condition, ...conditions].join(' and ')} order by ${by} limit ${limit}`;
    return inState === undefined
      ? of('true')
      : `select ${columns} from (${inState.map((state) => `(${of(state)})`).join(' union all ')}) c order by ${by} limit ${limit}`;
  };
  const any = inState === undefined ? 'true' : `(${inState.join(' or ')})`;
  const text = select({ order: by, conditions: [any, ...conditions].join(' and '), first }, bind);
  // Which of an actor and a source is rarer decides between two indexes: that plan is made for the two that are asked for.
  const oneIndex = filter.actorId === undefined || filter.sourceId === undefined;
  return reader.query(oneIndex && narrowings.length === 0 ? prepared(text) : text, values);
}

/** A state as SQL, which it can be because there are only so many. */
function literal(state: string): string {
  if (!CLAIM_STATES.some((one) => one === state)) throw new Error('There is no such state.');
  return `'${state}'`;
}

/** The part of the filter that the fewest claims pass, as long as they are few; null when each is passed by many. */
async function rarest(
  reader: Tx,
  narrowings: readonly Narrowing[],
): Promise<NonNullable<Narrowing['ids']> | null> {
  const indexed = narrowings.flatMap(({ ids }) => ids ?? []);
  if (indexed.length === 0) return null;
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const counts = indexed.map(
    (ids) => `(select count(*)::int from (${ids(bind, FEW + 1)} limit ${FEW + 1}) r)`,
  );
  const [row] = await reader.query<{ n: number[] }[]>(`select array[${counts.join(', ')}] as n`, values);
  const least = Math.min(...(row?.n ?? []));
  return least > FEW ? null : (indexed[row?.n.indexOf(least) ?? 0] ?? null);
}

/** Whom the claims are by or about: the ids of each, with those that were merged into it. */
interface Party {
  column: string;
  ids: string[];
}

async function partiesOf(reader: Tx, filter: ClaimFilter): Promise<Party[]> {
  const asked = [
    ['c.actor_id', 'actors', filter.actorId],
    ['c.source_id', 'sources', filter.sourceId],
    ['c.victim_id', 'organisations', filter.victimId],
  ] as const;
  const parties: Party[] = [];
  for (const [column, register, id] of asked)
    if (id !== undefined) parties.push({ column, ids: await withMerged(reader, register, id) });
  return parties;
}

async function withMerged(reader: Tx, register: string, id: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }[]>(`select id from ${register} where merged_into = $1`, [
    id,
  ]);
  return [id, ...rows.map((row) => row.id)];
}

/** Claims that a change of this organisation bears on: those about it that still wait, the newest thousand. */
export async function openClaimsAbout(reader: Tx, organisationId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }[]>(
    `select id from claims where victim_id = any($1) and state in ('triage', 'watching', 'in_review') order by id desc limit 1000`,
    [await withMerged(reader, 'organisations', organisationId)],
  );
  return rows.map(({ id }) => id);
}

/** These claims as lists show them, in the order of their ids here. */
function readClaimRows(reader: Tx, ids: readonly string[]): Promise<ClaimListRow[]> {
  return reader.query(ROWS, [ids]);
}

const ROWS = prepared(
  `select c.id, c.external_id as "externalId", c.title, left(c.text, 280) as excerpt, c.actor_id as "actorId", a.name as actor,
       c.source_id as "sourceId", s.name as source, c.victim_name as "victimName", c.victim_domain as "victimDomain",
       coalesce(o.watched, false) as watched, c.posted_on as "postedOn", c.state, c.version, c.urgency,
       c.urgency_reasons as "urgencyReasons", c.suggested_verdict as "suggestedVerdict", c.verdict, c.due_at as "dueAt",
       p.name as "heldBy", l.person_id as "holderId", c.created_at as "createdAt",
       (select count(*)::int from matches m where m.claim_id = c.id and m.reviewable and m.status <> 'rejected') as matches
     from unnest($1::uuid[]) with ordinality page(id, place)
     join claims c on c.id = page.id
     join sources s on s.id = c.source_id
     left join actors a on a.id = c.actor_id
     left join organisations named on named.id = c.victim_id
     left join organisations o on o.id = coalesce(named.merged_into, named.id)
     left join leases l on l.claim_id = c.id and l.expires_at > now()
     left join people p on p.id = l.person_id
     order by page.place`,
);

/**
 * The states that are looked through; undefined for all at once. A claim has a verdict while it stands in the state of that
 * name, and at no other time. Urgency, and what suggestions there are, is indexed by state.
 */
function statesOf({
  states,
  verdict,
  suggestedVerdict,
  order,
}: ClaimListFilter): readonly string[] | undefined {
  const all = suggestedVerdict === undefined && order === 'newest' ? undefined : CLAIM_STATES;
  if (verdict === undefined) return states === undefined ? all : [...new Set(states)];
  return states === undefined || states.some((state) => state === verdict) ? [verdict] : [];
}
