import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Client } from 'pg';
import { Transactions } from '#database';
import { definedJobs, QUEUES } from './job';
import { Outbox, OUTBOX_CHANNEL } from './outbox';
import { QueueBackend } from './queue-backend';
import { Relay } from './relay';
import { Runner } from './runner';

export const JOB_WORKER_OPTIONS = 'JOB_WORKER_OPTIONS';

export interface JobWorkerOptions {
  databaseUrl: string;
  /** Parcels at work at once, a queue. */
  concurrency: number;
  /** Seconds after which work that went out and never began is handed out again. */
  leaseSeconds: number;
}

/** Longest wait between two looks at the outbox: what no notification announces is work whose time has come. */
const LOOK_MS = 500;
/** With more than this left to do, the end is not near and is not looked for after every parcel. */
const NEAR_THE_END = 500;

/** The life of a worker process: relay, recovery, and the queues' workers, started and stopped together. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private stopped = false;
  private loop: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;
  private listener: Client | null = null;
  private recoveredAt = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly backend: QueueBackend,
    private readonly relay: Relay,
    private readonly runner: Runner,
    private readonly outbox: Outbox,
    @Inject(JOB_WORKER_OPTIONS) private readonly options: JobWorkerOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.scheduleRecurring();
    for (const queue of QUEUES)
      this.backend.work(queue, this.options.concurrency, (parcel) => this.runner.run(parcel));
    await this.backend.ready();
    this.runner.on('settled', () => this.wake());
    this.loop = this.keepRelaying();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
    await this.listener?.end().catch(() => undefined);
    await this.backend.close();
  }

  /** Resolves when no work is due, neither waiting nor at the queue; work of the future and quarantined work stay. */
  async drain(onProgress: (due: number) => void = () => undefined): Promise<void> {
    for (;;) {
      let wake: () => void = () => undefined;
      const woken = new Promise<void>((resolve) => (wake = resolve));
      this.runner.once('settled', wake);
      const timer = setTimeout(wake, LOOK_MS);
      try {
        const due = await countDue(this.transactions);
        onProgress(due);
        if (due === 0) return;
        if (due > NEAR_THE_END) this.runner.off('settled', wake);
        await woken;
      } finally {
        clearTimeout(timer);
        this.runner.off('settled', wake);
      }
    }
  }

  private async scheduleRecurring(): Promise<void> {
    const recurring = [...definedJobs().values()].filter((job) => job.everySeconds !== undefined);
    await this.transactions.run(async (tx) => {
      for (const job of recurring)
        await this.outbox.enqueue(tx, job, [{}], new Date(Date.now() + (job.everySeconds ?? 0) * 1000));
    });
  }

  private async keepRelaying(): Promise<void> {
    while (!this.stopped) {
      const woken = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_MS);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      try {
        await this.listen();
        if (Date.now() - this.recoveredAt > (this.options.leaseSeconds * 1000) / 4) {
          await this.relay.recover(this.options.leaseSeconds);
          this.recoveredAt = Date.now();
        }
        if ((await this.relay.dispatch()) > 0) continue;
      } catch (error) {
        this.logger.warn(`The relay will try again: ${String(error)}`);
      }
      await woken;
    }
  }

  private async listen(): Promise<void> {
    if (this.listener !== null) return;
    const client = new Client({
      connectionString: this.options.databaseUrl,
      application_name: 'assay-relay',
      keepAlive: true,
    });
    const gone = () => {
      if (this.listener === client) this.listener = null;
    };
    client.on('error', gone);
    client.on('end', gone);
    client.on('notification', () => this.wake());
    await client.connect();
    await client.query(`listen ${OUTBOX_CHANNEL}`);
    this.listener = client;
  }
}

/** Pieces of work that are due now, wherever they stand. */
export async function countDue(transactions: Transactions): Promise<number> {
  const [row] = await transactions.reader.query<{ due: number }[]>(
    `select (select count(*) from outbox where state = 'waiting' and run_at <= now())::int
          + (select count(*) from outbox where state = 'dispatched')::int as due`,
  );
  return row?.due ?? 0;
}
