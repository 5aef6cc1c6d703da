import { z } from 'zod';
import { defineJob } from '#jobs';

const statement = z.object({ statement: z.uuid() });
type StatementPayload = z.infer<typeof statement>;
const byStatement = (payload: StatementPayload): string => payload.statement;

/** Extracts and stores the assertions, the stance and the candidate keys of a statement that was received. */
export const processStatement = defineJob({
  name: 'statement.process',
  queue: 'pipeline',
  payload: statement,
  attempts: 5,
  backoffSeconds: 2,
  batch: 100,
});

/** Looks for claims about the same incident. */
export const matchStatement = defineJob({
  name: 'statement.match',
  queue: 'pipeline',
  payload: statement,
  identity: byStatement,
  attempts: 5,
  backoffSeconds: 2,
  batch: 20,
});
