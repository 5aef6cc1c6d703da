import {
  CREDIBILITY,
  credibilityOf,
  RELIABILITY,
  reliabilityOf,
  type CredibilityCode,
  type ReliabilityCode,
} from './admiralty';
import { likelihoodOf, type Likelihood } from './likelihood';
import { type TrackRecord } from './track-record';

export interface Reliability {
  code: ReliabilityCode;
  words: string;
  record: TrackRecord;
}

/** Of one claim, kept apart: who relayed it, who claims it, what became of it, and how such claims turn out. */
export interface ClaimRatings {
  source: Reliability;
  /** Null for a claim without an actor. */
  actor: Reliability | null;
  credibility: { code: CredibilityCode; words: string };
  /** By the actor's record alone, whatever this claim says; null without one. */
  likelihood: Likelihood | null;
}

export const ratingsOf = (
  verdict: Parameters<typeof credibilityOf>[0],
  source: TrackRecord,
  actor: TrackRecord | null,
): ClaimRatings => {
  const code = credibilityOf(verdict);
  return {
    source: rate(source),
    actor: actor === null ? null : rate(actor),
    credibility: { code, words: CREDIBILITY[code] },
    likelihood: actor === null ? null : likelihoodOf(actor),
  };
};

function rate(record: TrackRecord): Reliability {
  const code = reliabilityOf(record);
  return { code, words: RELIABILITY[code], record };
}
