import { randomBytes } from 'node:crypto';
import { describeWithRedis } from './requirement';

/** The queue that a suite runs on. */
export interface TestQueue {
  kind: 'postgres' | 'redis';
  /** Unset: the queue lives in the test's database. */
  redisUrl?: string;
  /** A prefix that no other suite has. */
  prefix(): string;
}

const prefix = () => `t${randomBytes(6).toString('hex')}`;

/** The same suite on both queues. */
export function describeQueues(name: string, suite: (queue: TestQueue) => void): void {
  describe(`${name} (PostgreSQL queue)`, () => suite({ kind: 'postgres', prefix }));
  describeWithRedis(`${name} (Redis queue)`, () =>
    suite({ kind: 'redis', redisUrl: process.env.ASSAY_TEST_REDIS, prefix }),
  );
}
