import { Injectable, type INestApplicationContext, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { DatabaseModule, Refusal, Transactions, type Tx } from '#database';
import { describeQueues } from '../../../test/harness/queues';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/database';
import {
  defineJob,
  Handles,
  type JobHandler,
  JobWorker,
  JobWorkerModule,
  Outbox,
  type Parcel,
  Quarantine,
} from './index';
import { Relay } from './relay';

const payload = z.object({ n: z.number() });
type Payload = z.infer<typeof payload>;
const work = defineJob({
  name: 'test.work',
  queue: 'pipeline',
  payload,
  identity: ({ n }) => String(n),
  attempts: 3,
  backoffSeconds: 0,
  batch: 10,
});
const slow = defineJob({
  name: 'test.slow',
  queue: 'timers',
  payload,
  identity: () => 'one',
  attempts: 3,
  backoffSeconds: 0,
  batch: 1,
});
const together = defineJob({
  name: 'test.together',
  queue: 'pipeline',
  payload,
  attempts: 3,
  backoffSeconds: 0,
  batch: 10,
});

/** What the handler does with a number; by default it records that it was done. */
let behaviour: (n: number) => void = () => undefined;
let calls: number[] = [];
/** The numbers that came together, by their handing over. */
let batches: number[][] = [];

@Injectable()
@Handles(work)
class WorkHandler implements JobHandler<Payload> {
  async handle(tx: Tx, payloads: readonly Payload[]): Promise<void> {
    for (const { n } of payloads) {
      calls.push(n);
      behaviour(n);
      await tx.query('insert into done (n) values ($1)', [n]);
    }
  }
}

let entered: () => void = () => undefined;
let gate: Promise<void> = Promise.resolve();

@Injectable()
@Handles(slow)
class SlowHandler implements JobHandler<Payload> {
  async handle(tx: Tx, payloads: readonly Payload[]): Promise<void> {
    entered();
    await gate;
    for (const { n } of payloads) await tx.query('insert into done (n) values ($1)', [n]);
  }
}

/** Hands on each number plus a hundred. */
@Injectable()
@Handles(together)
class TogetherHandler implements JobHandler<Payload> {
  constructor(private readonly outbox: Outbox) {}

  async handle(tx: Tx, payloads: readonly Payload[]): Promise<readonly Parcel[]> {
    batches.push(payloads.map(({ n }) => n));
    for (const { n } of payloads) {
      behaviour(n);
      await tx.query('insert into done (n) values ($1)', [n]);
    }
    const next = await this.outbox.handOn(
      tx,
      work,
      payloads.map(({ n }) => ({ n: n + 100 })),
    );
    return next === null ? [] : [next];
  }
}

@Module({ providers: [WorkHandler, SlowHandler, TogetherHandler] })
class HandlersModule {}

describeQueues('jobs', (queue) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let transactions: Transactions;
  let outbox: Outbox;
  let worker: JobWorker;

  beforeAll(async () => {
    database = await createTestDatabase();
    const module = await Test.createTestingModule({
      imports: [
        DatabaseModule.connect({ url: database.url, poolSize: 8 }),
        JobWorkerModule.run({
          databaseUrl: database.url,
          redisUrl: queue.redisUrl,
          prefix: queue.prefix(),
          concurrency: 4,
          leaseSeconds: 1,
        }),
        HandlersModule,
      ],
    }).compile();
    transactions = module.get(Transactions);
    await transactions.reader.query('create table done (n int)');
    app = await module.init();
    outbox = app.get(Outbox);
    worker = app.get(JobWorker);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(async () => {
    behaviour = () => undefined;
    calls = [];
    batches = [];
    gate = Promise.resolve();
    await transactions.reader.query('delete from done');
    await transactions.reader.query('delete from outbox');
  });

  const owe = (...numbers: number[]) =>
    transactions.run((tx) =>
      outbox.enqueue(
        tx,
        work,
        numbers.map((n) => ({ n })),
      ),
    );
  const done = async () =>
    (await transactions.reader.query<{ n: number }[]>('select n from done order by n')).map(({ n }) => n);
  /** Resolves when these numbers are done, and nothing but what nobody can do is left. */
  const settledOn = async (numbers: readonly number[]) => {
    for (let left = true; left; left = (await done()).length < numbers.length)
      await app.get(Relay).dispatch();
    expect(await done()).toEqual(numbers);
  };
  const rows = () =>
    transactions.reader.query<{ state: string; attempts: number; last_error: string }[]>(
      'select state, attempts, last_error from outbox order by id',
    );

  it('does what a committed transaction owes, once, and nothing of one that was rolled back', async () => {
    await owe(1, 2, 3);
    await expect(
      transactions.run(async (tx) => {
        await outbox.enqueue(tx, work, [{ n: 4 }]);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await worker.drain();
    expect(await done()).toEqual([1, 2, 3]);
    expect(await rows()).toEqual([]);
  });

  it('takes work asked for twice before it began for one piece, and after it began for two', async () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => (open = resolve));
    const begun = new Promise<void>((resolve) => (entered = resolve));
    const ask = (n: number) => transactions.run((tx) => outbox.enqueue(tx, slow, [{ n }]));
    await transactions.run(async (tx) => {
      await outbox.enqueue(tx, slow, [{ n: 1 }]);
      await outbox.enqueue(tx, slow, [{ n: 2 }]);
    });
    await begun;
    await ask(3);
    open();
    await worker.drain();
    expect(await done()).toEqual([1, 3]);
  });

  it('quarantines the one that fails of a batch, with its reason, and does the others once', async () => {
    behaviour = (n) => {
      if (n === 2) throw new Error('cannot read number two');
    };
    await owe(1, 2, 3, 4);
    await worker.drain();
    expect(await done()).toEqual([1, 3, 4]);
    expect(await rows()).toEqual([
      { state: 'quarantined', attempts: 3, last_error: expect.stringContaining('cannot read number two') },
    ]);
  });

  it('does together what was owed at once, and then what was handed on', async () => {
    const numbers = Array.from({ length: 25 }, (_, n) => n);
    await transactions.run(async (tx) => {
      await outbox.enqueue(
        tx,
        together,
        numbers.map((n) => ({ n })),
      );
      expect(await tx.query('select count(*)::int as n from outbox')).toEqual([{ n: 3 }]);
    });
    await worker.drain();
    expect(batches.map((batch) => batch.length).sort()).toEqual([10, 10, 5]);
    expect(await done()).toEqual([...numbers, ...numbers.map((n) => n + 100)]);
    expect(await rows()).toEqual([]);
  });

  it('tries each alone of what failed together, and hands nothing on for what failed', async () => {
    behaviour = (n) => {
      if (n === 2) throw new Error('cannot read number two');
    };
    await transactions.run((tx) =>
      outbox.enqueue(
        tx,
        together,
        [1, 2, 3].map((n) => ({ n })),
      ),
    );
    await worker.drain();
    expect(await done()).toEqual([1, 3, 101, 103]);
    expect(await app.get(Quarantine).list(transactions.reader, 10)).toMatchObject([
      { payload: { n: 2 }, attempts: 3, reason: expect.stringContaining('cannot read number two') },
    ]);
  });

  it('begins each alone of what was begun together and not ended', async () => {
    await transactions.reader.query(
      `insert into outbox (job, payload, state, attempts, dispatched_at)
       values ('test.together', '[{"n":1},{"n":2}]', 'dispatched', 1, now() - interval '1 hour')`,
    );
    await worker.drain();
    expect(batches.sort()).toEqual([[1], [2]]);
    expect(await done()).toEqual([1, 2, 101, 102]);
  });

  it('does quarantined work again when it is redriven', async () => {
    behaviour = () => {
      throw new Refusal('never', 'This can never be.');
    };
    await owe(7);
    await worker.drain();
    const [quarantined] = await app.get(Quarantine).list(transactions.reader, 10);
    // A refusal is not tried again: one start, not three.
    expect(quarantined).toMatchObject({
      job: 'test.work',
      attempts: 1,
      reason: expect.stringContaining('This can never be.'),
    });
    behaviour = () => undefined;
    await transactions.run((tx) => app.get(Quarantine).redrive(tx, quarantined?.id ?? ''));
    await worker.drain();
    expect(await done()).toEqual([7]);
    await expect(
      transactions.run((tx) => app.get(Quarantine).redrive(tx, quarantined?.id ?? '')),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('holds a failure of the moment against nobody', async () => {
    let failures = 5;
    behaviour = () => {
      if (failures-- > 0) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    };
    await owe(1);
    await worker.drain();
    expect(await done()).toEqual([1]);
    expect(calls).toHaveLength(6);
  });

  it('hands out again what the queue lost', async () => {
    await transactions.reader.query(
      `insert into outbox (job, identity, payload, state, dispatched_at) values ('test.work', '9', '{"n":9}', 'dispatched', now() - interval '1 hour')`,
    );
    await worker.drain();
    expect(await done()).toEqual([9]);
  });

  it('quarantines what has killed its process each time it was started', async () => {
    await transactions.reader.query(
      `insert into outbox (job, identity, payload, state, attempts, dispatched_at)
       values ('test.work', '9', '{"n":9}', 'dispatched', 3, now() - interval '1 hour')`,
    );
    await worker.drain();
    expect(await done()).toEqual([]);
    expect(await rows()).toEqual([
      { state: 'quarantined', attempts: 3, last_error: 'The process died 3 times while doing this.' },
    ]);
  });

  it('is not held up by work that this release does not know', async () => {
    await transactions.reader.query(
      `insert into outbox (job, identity, payload) values ('test.unheard-of', '1', '{}')`,
    );
    await owe(5);
    await settledOn([5]);
    expect(await rows()).toEqual([{ state: 'waiting', attempts: 0, last_error: null }]);
  });

  it('leaves work of the future alone', async () => {
    await transactions.run((tx) => outbox.enqueue(tx, work, [{ n: 1 }], new Date(Date.now() + 3_600_000)));
    await worker.drain();
    expect(await done()).toEqual([]);
    expect(await rows()).toEqual([{ state: 'waiting', attempts: 0, last_error: null }]);
  });
});
