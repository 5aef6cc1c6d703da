import { type z } from 'zod';

/** The queues a worker process serves. Timers stand apart, so that a flood of posts cannot hold up a deadline. */
export const QUEUES = ['pipeline', 'timers'] as const;
export type QueueName = (typeof QUEUES)[number];

/** All that is to know about one kind of work; its types derive from it. */
export interface JobDefinition<Payload> {
  /** `claim.match`: the thing, then the verb. */
  readonly name: string;
  readonly queue: QueueName;
  /** Ids, never documents: what is read at the time of the work is never stale. Parsed on both sides. */
  readonly payload: z.ZodType<Payload>;
  /**
   * Work asked for twice before it began is done once: requests with the same identity are one. Without an identity, work
   * that is owed at once is owed together, in rows of up to `batch` pieces: for what is never asked for twice.
   */
  readonly identity?: (payload: Payload) => string;
  /**
   * Starts in all, the killed ones included, before the work is quarantined with its reason. With fewer than 5, a
   * machine that is killed a few times in a row convicts work that only stood there: of ten kills during an import,
   * one in four runs convicted a claim at 3.
   */
  readonly attempts: number;
  /** Seconds before the second attempt; doubled for each further one. */
  readonly backoffSeconds: number;
  /** How many pieces of this work one transaction may do: above 1 where a piece costs less than a commit. */
  readonly batch: number;
  /** Set for work that comes round by itself: seconds from the end of one run to the next. */
  readonly everySeconds?: number;
}

const definitions = new Map<string, JobDefinition<unknown>>();

/** Declares a job. Declaring a name twice is a mistake of the programmer and stops the start. */
export function defineJob<Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  if (definitions.has(definition.name)) throw new Error(`Job ${definition.name} is defined twice.`);
  definitions.set(definition.name, definition as JobDefinition<unknown>);
  return definition;
}

export const definedJobs = (): ReadonlyMap<string, JobDefinition<unknown>> => definitions;
