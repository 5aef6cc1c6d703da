export { defineJob, definedJobs, type JobDefinition } from './job';
export { Handles, type JobHandler } from './handlers';
export { countDue, JobWorker } from './job-worker';
export { JobsModule, JobWorkerModule } from './jobs.module';
export { Outbox } from './outbox';
export { type Parcel } from './parcel';
export { Quarantine, type QuarantinedJob } from './quarantine';
export { QueueBoard } from './queue-board';
