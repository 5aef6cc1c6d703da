import { type Claim, type HistoryItem, type Match, type Verdict } from '../api/client';
import { standing } from '../claim/standing';
import { isRange } from '../words/assertion';

export type Lane = 'claimed' | 'official' | 'assay';

/** One thing that happened, or is said to have; `at` is an ISO instant or date of whatever precision is known. */
export type Entry = { at: string | null; lane: Lane; claim: string } & (
  | { what: 'incident'; quote: string; until: string | null }
  | { what: 'posted' | 'discovered' | 'captured'; source: string; relay: string | null; title: string | null }
  | { what: 'statement'; match: Match }
  | { what: 'verdict'; verdict: Verdict; superseded: boolean; by: string | null; reason: string | null }
  | { what: 'event'; item: HistoryItem }
);

export interface Day {
  /** ISO date of whatever precision is known; null for what is not dated. */
  day: string | null;
  entries: Entry[];
  /** Whole days since the first post; null where either day is not known to the day. */
  sincePost: number | null;
  /** Whole days since the day before it on the axis; null at the start, and where it cannot be said. */
  sinceLast: number | null;
}

/** Changes of state that the verdicts do not tell by themselves. */
const TOLD: ReadonlySet<string> = new Set([
  'claim.accepted',
  'claim.dismissed',
  'claim.merged',
  'claim.split',
  'claim.deferred',
  'claim.released',
  'claim.reopened',
  'claim.decision_undone',
  'claim.assertions_edited',
  'claim.victim_named',
]);

/**
 * What happened around an incident, day by day, over a claim and those of its lineage; what has no date comes last. Of the
 * statements matched with the others those count that somebody accepted: what the claim itself has to judge is its own.
 */
export function timeline(
  [claim, ...lineage]: readonly [Claim, ...Claim[]],
  histories: readonly { claim: string; items: readonly HistoryItem[] }[],
): Day[] {
  const entries = [
    ...once([...entriesOf(claim), ...lineage.flatMap(entriesOf).filter(isSettled)]),
    ...histories.flatMap(({ claim: of, items }) =>
      items
        .filter(({ type }) => TOLD.has(type))
        .map((item): Entry => ({ at: item.at, lane: 'assay', claim: of, what: 'event', item })),
    ),
  ];
  const days = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const day = entry.at === null ? null : entry.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  const posts = entries.flatMap(({ what, at }) => (what === 'posted' && at !== null ? at.slice(0, 10) : []));
  const firstPost = posts.sort()[0] ?? null;
  const dated = [...days.keys()].filter((day) => day !== null).sort();
  return [...dated, ...(days.has(null) ? [null] : [])].map((day, index) => ({
    day,
    entries: (days.get(day) ?? []).sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '')),
    sincePost: daysBetween(firstPost, day),
    sinceLast: daysBetween(dated[index - 1] ?? null, day),
  }));
}

function entriesOf(claim: Claim): Entry[] {
  const of = { claim: claim.id };
  return [
    ...claim.assertions
      .filter(({ kind, value, negated }) => kind === 'incident_date' && value !== null && !negated)
      .map(({ value, quote }): Entry => {
        const [at, until] = isRange(value) ? [value.from, value.to] : [String(value), null];
        return { ...of, at, until, lane: 'claimed', what: 'incident', quote };
      }),
    ...claim.sightings.flatMap(({ source, relay, postedAt, discoveredAt, capturedAt }): Entry[] => {
      const seen = { ...of, source, relay, title: claim.title };
      return [
        { ...seen, at: postedAt, lane: 'claimed', what: 'posted' },
        ...(discoveredAt === null
          ? []
          : [{ ...seen, at: discoveredAt, lane: 'assay', what: 'discovered' } as const]),
        { ...seen, at: capturedAt, lane: 'assay', what: 'captured' },
      ];
    }),
    ...standing(claim.matches).counted.map((match): Entry => ({
      ...of,
      at: match.statement.publishedOn,
      lane: 'official',
      what: 'statement',
      match,
    })),
    ...claim.verdicts.map(({ verdict, decidedAt, decidedBy, reason, supersededAt }): Entry => ({
      ...of,
      at: decidedAt,
      lane: 'assay',
      what: 'verdict',
      verdict,
      superseded: supersededAt !== null,
      by: decidedBy,
      reason,
    })),
  ];
}

const isSettled = (entry: Entry): boolean => entry.what !== 'statement' || entry.match.status === 'accepted';

/** A statement that is matched with several of the claims was still made once, and so with a sighting that is shared. */
function once(entries: readonly Entry[]): Entry[] {
  const keyOf = (entry: Entry, index: number): string => {
    if (entry.what === 'statement') return entry.match.statement.id;
    if (entry.what === 'posted' || entry.what === 'captured' || entry.what === 'discovered')
      return [entry.what, entry.source, entry.at].join(' ');
    if (entry.what === 'incident') return [entry.what, entry.at, entry.until].join(' ');
    return String(index);
  };
  return [
    ...new Map(entries.map((entry, index) => [keyOf(entry, index), entry] as const).reverse()).values(),
  ].reverse();
}

const DAY_MS = 86_400_000;
const isDay = (date: string | null): date is string => date !== null && date.length === 10;

const daysBetween = (from: string | null, to: string | null): number | null =>
  isDay(from) && isDay(to) ? Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) : null;
