import { z } from 'zod';
import { defineJob } from '#jobs';

/** Seals what was recorded since the last checkpoint. Until then new events are proved by their chain alone. */
export const takeCheckpoint = defineJob({
  name: 'audit.checkpoint',
  queue: 'timers',
  payload: z.object({}),
  identity: () => 'audit',
  attempts: 5,
  backoffSeconds: 30,
  batch: 1,
  everySeconds: 60,
});
