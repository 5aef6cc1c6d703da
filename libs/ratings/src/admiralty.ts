import { settled, type TrackRecord } from './track-record';

/**
 * The Admiralty code (NATO AJP-2.1): how far a source can be relied on, A to F, and how credible one piece of information
 * is, 1 to 6, are judged apart. A good source can be wrong, and a bad one right.
 */
export const RELIABILITY = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const;
export type ReliabilityCode = keyof typeof RELIABILITY;

export const CREDIBILITY = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
} as const;
export type CredibilityCode = keyof typeof CREDIBILITY;

/**
 * From which share of settled claims that were true, those true in part counting half, and from how many of them on: fewer
 * than three are no record, and "completely reliable" is not said of a handful. The code leaves the bounds to who uses it;
 * these are Assay's.
 */
const BOUNDS = [
  { code: 'A', share: 0.95, settled: 10 },
  { code: 'B', share: 0.8, settled: 3 },
  { code: 'C', share: 0.5, settled: 3 },
  { code: 'D', share: 0.2, settled: 3 },
  { code: 'E', share: 0, settled: 3 },
] as const;

export function reliabilityOf(record: TrackRecord): ReliabilityCode {
  const of = settled(record);
  const share = (record.confirmed + record.partiallyConfirmed / 2) / of;
  return BOUNDS.find((bound) => of >= bound.settled && share >= bound.share)?.code ?? 'F';
}

/** The same in SQL, for lists in its order; `row` is the alias of a table that holds a record. */
export function reliabilitySql(row: string): string {
  const of = `(${row}.confirmed + ${row}.partially_confirmed + ${row}.disputed)`;
  const cases = BOUNDS.map(
    ({ code, share, settled: least }) =>
      `when ${of} >= ${least} and ${row}.confirmed + ${row}.partially_confirmed / 2.0 >= ${share} * ${of} then '${code}'`,
  );
  return `(case ${cases.join(' ')} else 'F' end)`;
}

const CREDIBILITY_OF = { confirmed: 1, partially_confirmed: 2, disputed: 5, unsubstantiated: 6 } as const;

/**
 * Of one claim, by the verdict that people gave it. That several trackers repeat a listing makes it no more credible, and a
 * suggested verdict is no verdict: until somebody decides it is 6.
 */
export const credibilityOf = (verdict: keyof typeof CREDIBILITY_OF | null): CredibilityCode =>
  verdict === null ? 6 : CREDIBILITY_OF[verdict];
