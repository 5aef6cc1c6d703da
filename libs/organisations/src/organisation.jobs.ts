import { z } from 'zod';
import { defineJob } from '#jobs';

/** Makes the keys of organisations that were registered before there were keys; owed by the migration, until all have them. */
export const indexOrganisations = defineJob({
  name: 'organisation.index',
  queue: 'pipeline',
  payload: z.object({}),
  identity: () => 'all',
  attempts: 5,
  backoffSeconds: 2,
  batch: 1,
});
