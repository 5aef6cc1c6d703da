import { borneOut, settled, type TrackRecord } from './track-record';

/** Words of estimative probability and their bounds in per cent, from Intelligence Community Directive 203. */
const BANDS = [
  { from: 1, to: 5, words: 'almost no chance' },
  { from: 5, to: 20, words: 'very unlikely' },
  { from: 20, to: 45, words: 'unlikely' },
  { from: 45, to: 55, words: 'roughly even chance' },
  { from: 55, to: 80, words: 'likely' },
  { from: 80, to: 95, words: 'very likely' },
] as const;
const ALMOST_CERTAIN = { from: 95, to: 99, words: 'almost certain' } as const;

export const LIKELIHOOD_WORDS = [...BANDS, ALMOST_CERTAIN].map(({ words }) => words);

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;

export interface Likelihood {
  words: (typeof LIKELIHOOD_WORDS)[number];
  /** What the words stand for, in per cent. */
  from: number;
  to: number;
  /** How much the estimate rests on, never how likely it is: the directive forbids to say both in one word. */
  confidence: (typeof CONFIDENCES)[number];
  borneOut: number;
  settled: number;
}

/** Settled claims from which confidence is moderate, and high. */
const MODERATE = 5;
const HIGH = 20;

/**
 * How likely another claim of this actor is true at least in part, before anything is known about it: the mean of a beta
 * distribution over the settled claims, from Jeffreys' prior. Null without a record, where there is nothing to say.
 */
export function likelihoodOf(record: TrackRecord): Likelihood | null {
  const of = settled(record);
  if (of === 0) return null;
  const percent = (100 * (borneOut(record) + 0.5)) / (of + 1);
  return {
    ...(BANDS.find(({ to }) => percent < to) ?? ALMOST_CERTAIN),
    confidence: of >= HIGH ? 'high' : of >= MODERATE ? 'moderate' : 'low',
    borneOut: borneOut(record),
    settled: of,
  };
}
