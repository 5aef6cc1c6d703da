import { z } from 'zod';
import { CONFIDENCES, LIKELIHOOD_WORDS, RELIABILITY } from '#ratings';

const count = z.int().nonnegative();

/** Claims by the verdict that stands. */
export const TRACK_RECORD = z
  .object({ confirmed: count, partiallyConfirmed: count, disputed: count, unsubstantiated: count })
  .meta({ id: 'TrackRecord' });

/** Admiralty code, A to F. */
export const RELIABILITY_CODE = z.enum(Object.keys(RELIABILITY) as (keyof typeof RELIABILITY)[]);

/** Words of ICD 203 with their bounds in per cent; confidence is apart from likelihood. */
export const LIKELIHOOD = z
  .object({
    words: z.enum(LIKELIHOOD_WORDS),
    from: z.int(),
    to: z.int(),
    confidence: z.enum(CONFIDENCES),
    borneOut: count,
    settled: count,
  })
  .meta({ id: 'Likelihood' });

const reliability = z
  .object({ code: RELIABILITY_CODE, words: z.string(), record: TRACK_RECORD })
  .meta({ id: 'Reliability' });

export const CLAIM_RATINGS = z
  .object({
    source: reliability,
    actor: reliability.nullable(),
    /** 1 to 6. */
    credibility: z.object({
      code: z.int().min(1).max(6),
      words: z.string(),
    }),
    likelihood: LIKELIHOOD.nullable(),
  })
  .meta({ id: 'ClaimRatings' });
