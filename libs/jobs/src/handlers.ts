import { type Tx } from '#database';
import { SetMetadata, type Type } from '@nestjs/common';
import { type JobDefinition } from './job';
import { type Parcel } from './parcel';

/** Does the work of one job. All payloads of a call are done in `tx`, all or none. */
export interface JobHandler<Payload> {
  /** Must bear a payload whose work is already done. Returns what it hands on: see `Outbox.handOn`. */
  handle(tx: Tx, payloads: readonly Payload[]): Promise<void | readonly Parcel[]>;
}

export const HANDLES = 'assay:handles';

/** Marks a provider as the handler of one job; the compiler holds it to the job's payload. */
export const Handles =
  <Payload>(job: JobDefinition<Payload>) =>
  (target: Type<JobHandler<Payload>>): void => {
    SetMetadata(HANDLES, job.name)(target);
  };
