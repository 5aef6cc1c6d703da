import { z } from 'zod';
import { defineJob } from '#jobs';

const claim = z.object({ claim: z.uuid() });
type ClaimPayload = z.infer<typeof claim>;
const byClaim = (payload: ClaimPayload): string => payload.claim;

/** Extracts and stores the assertions and candidate keys of a claim that was received. */
export const processClaim = defineJob({
  name: 'claim.process',
  queue: 'pipeline',
  payload: claim,
  attempts: 5,
  backoffSeconds: 2,
  batch: 100,
});

/** Looks for statements about the same incident. */
export const matchClaim = defineJob({
  name: 'claim.match',
  queue: 'pipeline',
  payload: claim,
  identity: byClaim,
  attempts: 5,
  backoffSeconds: 2,
  batch: 50,
});

/** After its matches changed: suggests a verdict, weighs its urgency, and moves it to review where that is called for. */
export const suggestVerdictForClaim = defineJob({
  name: 'claim.suggest',
  queue: 'pipeline',
  payload: claim,
  identity: byClaim,
  attempts: 5,
  backoffSeconds: 2,
  batch: 20,
});

/** After its verdict changed: counts anew how the claims of its actor and its source turned out. */
export const rateClaim = defineJob({
  name: 'claim.rate',
  queue: 'pipeline',
  payload: claim,
  identity: byClaim,
  attempts: 5,
  backoffSeconds: 2,
  batch: 100,
});

/** The watch window ended. */
export const expireClaim = defineJob({
  name: 'claim.expire',
  queue: 'timers',
  payload: claim,
  identity: byClaim,
  attempts: 5,
  backoffSeconds: 60,
  batch: 50,
});

/** Matches a watched or deferred claim again. */
export const recheckClaim = defineJob({
  name: 'claim.recheck',
  queue: 'timers',
  payload: claim,
  identity: byClaim,
  attempts: 5,
  backoffSeconds: 60,
  batch: 50,
});

/** Its service level passed. */
export const escalateClaim = defineJob({
  name: 'claim.escalate',
  queue: 'timers',
  payload: claim,
  identity: byClaim,
  attempts: 5,
  backoffSeconds: 60,
  batch: 50,
});

/** What each backend counted of the claims is added up, so that a count stays a handful of rows. */
export const foldCounts = defineJob({
  name: 'claim.fold_counts',
  queue: 'timers',
  payload: z.object({}),
  identity: () => 'all',
  attempts: 5,
  backoffSeconds: 60,
  batch: 1,
  everySeconds: 600,
});
