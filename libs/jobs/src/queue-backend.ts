import { createPostgresBackend, Queue, withBackend, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import { type QueueName } from './job';
import { type Parcel } from './parcel';

export interface QueueOptions {
  /** The database of the embedded default, and the queue where no Redis is named. */
  databaseUrl: string;
  redisUrl?: string;
  /** Tells installations apart that share one Redis or one database. */
  prefix: string;
}

/** The part of BullMQ's classes that both backends share and Assay uses. */
interface Endpoint {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}
interface ParcelQueue extends Endpoint {
  addBulk(
    jobs: { name: string; data: Parcel; opts: { removeOnComplete: boolean; removeOnFail: boolean } }[],
  ): Promise<unknown>;
}
const OnPostgres = withBackend(createPostgresBackend);

/** Stalled deliveries are our runner's business: BullMQ must never call one failed. */
const NEVER = 1_000_000;

/**
 * The transport: BullMQ on Redis or on PostgreSQL, behind one face. It carries parcels of row ids; everything it
 * holds can be made again from the outbox.
 */
export class QueueBackend {
  private readonly queues = new Map<QueueName, ParcelQueue>();
  private readonly workers: Endpoint[] = [];
  private readonly connections: Redis[] = [];

  constructor(
    private readonly options: QueueOptions,
    private readonly tell: (error: Error) => void,
  ) {}

  private closed = false;
  /** What a connection says while it is being closed is no news. */
  private readonly onError = (error: Error): void => {
    if (!this.closed) this.tell(error);
  };

  queue(name: QueueName): ParcelQueue {
    const open = this.queues.get(name);
    if (open !== undefined) return open;
    const { prefix, redisUrl } = this.options;
    const queue: ParcelQueue =
      redisUrl === undefined
        ? new OnPostgres.Queue(name, { prefix, connection: this.postgres(2) })
        : new Queue(name, { prefix, connection: this.redis(redisUrl) });
    queue.on('error', this.onError);
    this.queues.set(name, queue);
    return queue;
  }

  /** Starts to take parcels off a queue, `concurrency` at once. */
  work(name: QueueName, concurrency: number, process: (parcel: Parcel) => Promise<void>): void {
    const { prefix, redisUrl } = this.options;
    const shared = {
      prefix,
      concurrency,
      maxStalledCount: NEVER,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    };
    const processor = (job: Job<Parcel>) => process(job.data);
    const worker: Endpoint =
      redisUrl === undefined
        ? new OnPostgres.Worker(name, processor, { ...shared, connection: this.postgres(concurrency + 1) })
        : new Worker(name, processor, { ...shared, connection: this.redis(redisUrl) });
    worker.on('error', this.onError);
    this.workers.push(worker);
  }

  /** Resolves when every worker can take parcels. */
  async ready(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Lets parcels at work end, then closes. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    for (const connection of this.connections) connection.disconnect();
  }

  /** On PostgreSQL the prefix is a schema, which BullMQ makes and migrates, one process at a time, when it connects. */
  private postgres(max: number) {
    const { databaseUrl, prefix } = this.options;
    return {
      connectionString: databaseUrl,
      schema: `queue_${prefix}`,
      migrate: true,
      max,
      application_name: 'assay-queue',
    };
  }

  private redis(url: string): Redis {
    const connection = new Redis(url, {
      maxRetriesPerRequest: null,
      retryStrategy: (times) => Math.min(times * 100, 2_000),
    });
    connection.on('error', this.onError);
    this.connections.push(connection);
    return connection;
  }
}
