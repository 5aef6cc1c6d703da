import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { DatabaseModule, Transactions } from '#database';
import {
  defineJob,
  Handles,
  JobWorker,
  JobWorkerModule,
  Outbox,
  type JobDefinition,
  type JobHandler,
} from '#jobs';
import { QueueBackend } from '../../libs/jobs/src/queue-backend';
import { seconds } from './figures';

const JOBS = 2_000;
/** Rows that one transaction owes: as an import does. */
const ENQUEUED_AT_ONCE = 500;
/** As a worker has it by default. */
const CONCURRENCY = 4;

const payload = z.object({ n: z.int() });
type Payload = z.infer<typeof payload>;
const noop = (name: string, batch: number): JobDefinition<Payload> =>
  defineJob({
    name,
    queue: 'pipeline',
    payload,
    identity: ({ n }) => String(n),
    attempts: 5,
    backoffSeconds: 1,
    batch,
  });
const inParcels = noop('bench.parcel', 100);
const oneByOne = noop('bench.single', 1);

@Handles(inParcels)
class ParcelHandler implements JobHandler<Payload> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}
@Handles(oneByOne)
class SingleHandler implements JobHandler<Payload> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

@Module({})
class Steps {
  static on(databaseUrl: string, redisUrl: string | undefined): DynamicModule {
    return {
      module: Steps,
      imports: [
        DatabaseModule.connect({ url: databaseUrl, poolSize: 12 }),
        JobWorkerModule.run({
          databaseUrl,
          redisUrl,
          prefix: freshPrefix(),
          concurrency: CONCURRENCY,
          leaseSeconds: 20,
        }),
      ],
      providers: [ParcelHandler, SingleHandler],
    };
  }
}

const freshPrefix = (): string => `bench_${randomBytes(4).toString('hex')}`;

/** Jobs a second of the queue itself, from the first enqueued to the last done. */
async function bareJobs(databaseUrl: string, redisUrl: string | undefined): Promise<number> {
  const backend = new QueueBackend({ databaseUrl, redisUrl, prefix: freshPrefix() }, (error) => {
    throw error;
  });
  let done = 0;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  backend.work('pipeline', CONCURRENCY, () => {
    if (++done === JOBS) finish();
    return Promise.resolve();
  });
  await backend.ready();
  const opts = { removeOnComplete: true, removeOnFail: true };
  const jobs = Array.from({ length: JOBS }, (_, n) => ({
    name: 'noop',
    data: { job: 'noop', rows: [String(n)] },
    opts,
  }));
  const elapsed = await seconds(async () => {
    for (let at = 0; at < JOBS; at += ENQUEUED_AT_ONCE)
      await backend.queue('pipeline').addBulk(jobs.slice(at, at + ENQUEUED_AT_ONCE));
    await finished;
  });
  await backend.close();
  return JOBS / elapsed;
}

/** The same through the outbox, the relay and the runner: owed, durable, done once. */
async function steps(databaseUrl: string, redisUrl: string | undefined) {
  const app = await NestFactory.createApplicationContext(Steps.on(databaseUrl, redisUrl), {
    logger: ['error'],
  });
  const [outbox, transactions, worker] = [app.get(Outbox), app.get(Transactions), app.get(JobWorker)];
  const rate = async (job: JobDefinition<Payload>) =>
    JOBS /
    (await seconds(async () => {
      for (let at = 0; at < JOBS; at += ENQUEUED_AT_ONCE) {
        const payloads = Array.from({ length: ENQUEUED_AT_ONCE }, (_, n) => ({ n: at + n }));
        await transactions.run((tx) => outbox.enqueue(tx, job, payloads));
      }
      await worker.drain();
    }));
  const rates = { step: await rate(inParcels), single: await rate(oneByOne) };
  await app.close();
  return rates;
}

async function main(): Promise<void> {
  const [databaseUrl = '', redisUrl] = process.argv.slice(2);
  const bare = await bareJobs(databaseUrl, redisUrl);
  const rates = await steps(databaseUrl, redisUrl);
  process.stderr.write(`rates ${JSON.stringify({ bare, ...rates })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
