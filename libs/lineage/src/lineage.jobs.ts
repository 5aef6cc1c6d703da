import { z } from 'zod';
import { defineJob } from '#jobs';

/** Looks for earlier and later claims of the same post, victim or data. */
export const relateClaim = defineJob({
  name: 'claim.relate',
  queue: 'pipeline',
  payload: z.object({ claim: z.uuid() }),
  identity: ({ claim }) => claim,
  attempts: 5,
  backoffSeconds: 2,
  batch: 50,
});
