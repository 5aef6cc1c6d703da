import { z } from 'zod';
import { VERDICTS } from '#matching';
import { TRACK_RECORD } from '../registers/ratings.schemas';

/** Days, UTC, both included; without them the last ninety. */
export const FLOW_PERIOD = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() });

const count = z.int();
const when = z.iso.datetime();
const verdict = z.enum(VERDICTS);
const share = TRACK_RECORD.extend({ id: z.uuid().nullable(), name: z.string() });

export const FLOW = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    /** Now, whatever the period. */
    waiting: z.array(
      z.object({
        state: z.enum(['received', 'triage', 'watching', 'in_review']),
        claims: count,
        /** When the claim came in that half of them, and nine tenths, came in after. */
        median: when.nullable(),
        p90: when.nullable(),
        oldest: z.object({ id: z.uuid(), since: z.string() }).nullable(),
        overdue: count.nullable(),
      }),
    ),
    hands: z.array(
      z.object({ person: z.uuid(), name: z.string(), held: count, decisions: z.record(z.string(), count) }),
    ),
    serviceLevels: z.array(
      z.object({
        week: z.iso.date(),
        triageKept: count,
        triageLate: count,
        reviewKept: count,
        reviewLate: count,
      }),
    ),
    verdicts: z.object({
      agreement: z.array(z.object({ suggested: verdict.nullable(), verdict, claims: count })),
      took: z.array(z.object({ days: z.number().nullable(), claims: count })),
      actors: z.array(share),
      sources: z.array(share),
      sourceKinds: z.array(share),
      countries: z.array(share),
    }),
  })
  .meta({ id: 'Flow' });
