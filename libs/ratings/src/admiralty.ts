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

/** Fewer settled claims than this are no record. */
const LEAST = 3;
/** "Completely reliable" is not said of a handful. */
const LEAST_FOR_A = 10;

/**
 * The share of settled claims that were true, those true in part counting half: A from 95 % (of at least ten), B from 80 %,
 * C from 50 %, D from 20 %, E below. The code leaves the bounds to who uses it; these are Assay's.
 */
export function reliabilityOf(record: TrackRecord): ReliabilityCode {
  const of = settled(record);
  if (of < LEAST) return 'F';
  const share = (record.confirmed + record.partiallyConfirmed / 2) / of;
  if (share >= 0.95 && of >= LEAST_FOR_A) return 'A';
  if (share >= 0.8) return 'B';
  if (share >= 0.5) return 'C';
  return share >= 0.2 ? 'D' : 'E';
}

const CREDIBILITY_OF = { confirmed: 1, partially_confirmed: 2, disputed: 5, unsubstantiated: 6 } as const;

/**
 * Of one claim, by the verdict that people gave it. That several trackers repeat a listing makes it no more credible, and a
 * suggested verdict is no verdict: until somebody decides it is 6.
 */
export const credibilityOf = (verdict: keyof typeof CREDIBILITY_OF | null): CredibilityCode =>
  verdict === null ? 6 : CREDIBILITY_OF[verdict];
