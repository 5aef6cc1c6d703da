import { type ClaimState, type Verdict } from '../api/client';
import { STATES } from '../words/workflow';

export const VERDICTS = [
  'confirmed',
  'partially_confirmed',
  'disputed',
  'unsubstantiated',
] as const satisfies readonly Verdict[];
const HELD = ['me', 'anybody', 'nobody'] as const;
const DUE = ['overdue', 'soon'] as const;

/** What the queue shows, as its address says it. What is not there is not asked for; without a state, triage is shown. */
export interface QueueSearch {
  state?: ClaimState | 'all';
  order?: 'newest';
  q?: string;
  actor?: string;
  source?: string;
  verdict?: Verdict;
  suggested?: Verdict;
  held?: (typeof HELD)[number];
  due?: (typeof DUE)[number];
  watched?: true;
  matched?: true;
  from?: string;
  to?: string;
  /** The claim that is looked at. */
  at?: string;
}

/** The parts that narrow a tab down: what the filters set, and what the chips take off. */
export const FILTERS = [
  'q',
  'actor',
  'source',
  'verdict',
  'suggested',
  'held',
  'due',
  'watched',
  'matched',
  'from',
  'to',
] as const satisfies readonly (keyof QueueSearch)[];
export type FilterName = (typeof FILTERS)[number];

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The address as it is understood; what it says wrongly is left out. */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const one = <T>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === search[name]);
  const text = (name: string, shape: RegExp): string | undefined => {
    const value = search[name];
    return typeof value === 'string' && shape.test(value) ? value : undefined;
  };
  // The router reads numbers and booleans out of the address; a text of digits is a text here.
  const words =
    search.q === undefined || search.q === '' ? undefined : String(search.q as string).slice(0, 200);
  const set = (name: string): true | undefined =>
    search[name] === true || search[name] === 'true' ? true : undefined;
  return given({
    state: one('state', [...STATES, 'all' as const]),
    order: one('order', ['newest' as const]),
    q: words,
    actor: text('actor', UUID),
    source: text('source', UUID),
    verdict: one('verdict', VERDICTS),
    suggested: one('suggested', VERDICTS),
    held: one('held', HELD),
    due: one('due', DUE),
    watched: set('watched'),
    matched: set('matched'),
    from: text('from', DAY),
    to: text('to', DAY),
    at: text('at', UUID),
  });
}

/** Without what is not there, so that two addresses of one view are the same. */
export const given = <T extends object>(search: T): T =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T;

export const shownState = ({ state = 'triage' }: QueueSearch): ClaimState | 'all' => state;

export const isNarrowed = (search: QueueSearch): boolean =>
  FILTERS.some((name) => search[name] !== undefined);
