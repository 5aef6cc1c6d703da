import { EventEmitter } from 'node:events';
import { Injectable, Logger } from '@nestjs/common';
import { isTransient, Refusal, Transactions, type Tx } from '#database';
import { HandlerRegistry } from './handler-registry';
import { definedJobs, type JobDefinition } from './job';
import { Outbox } from './outbox';
import { type Parcel } from './parcel';

interface StartedRow {
  id: string;
  payload: unknown;
  attempts: number;
}

/**
 * Does the work of a parcel: counts the start, then in one transaction locks the rows, does the work and deletes
 * the rows. A row that is gone was done; a row that is locked is being done. So work is done once, however often
 * it is delivered, and a worker that was given up for dead writes nothing.
 */
@Injectable()
export class Runner extends EventEmitter<{ settled: [] }> {
  private readonly logger = new Logger('jobs');

  constructor(
    private readonly transactions: Transactions,
    private readonly handlers: HandlerRegistry,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  /** Never rejects for the work's sake: a failure is recorded on the rows. */
  async run(parcel: Parcel): Promise<void> {
    const job = definedJobs().get(parcel.job);
    if (job === undefined) throw new Error(`This release does not know the job ${parcel.job}.`);
    try {
      const started = await this.start(parcel.rows);
      const again = started.filter((row) => row.attempts > 1 && piecesOf(row).length > 1);
      if (again.length > 0) await this.split(job, again);
      const rows = started.filter((row) => !again.includes(row));
      const next = rows.length > 0 ? await this.complete(job, rows) : [];
      for (const one of next) await this.run(one);
    } finally {
      this.emit('settled');
    }
  }

  /**
   * Counts the start, committed before the work begins. Waits for whoever holds a row: a transaction that asks for
   * the same work again holds it to its commit, so that the work begins after what it is about became visible.
   */
  private async start(ids: readonly string[]): Promise<StartedRow[]> {
    const [rows] = await whenReachable(() =>
      this.transactions.reader.query<[StartedRow[]]>(
        `update outbox set attempts = attempts + 1 where id in
           (select id from outbox where id = any($1) and state = 'dispatched' order by id for update)
         returning id, payload, attempts`,
        [ids],
      ),
    );
    return rows.sort((a, b) => Number(a.id) - Number(b.id));
  }

  /** Pieces that were begun together and not ended are each work of its own from now on, and were begun once. */
  private async split(job: JobDefinition<unknown>, rows: readonly StartedRow[]): Promise<void> {
    await whenReachable(() =>
      this.transactions.reader.query(
        `with whole as (
           delete from outbox where id in (select id from outbox where id = any($1) and state = 'dispatched' for update skip locked)
           returning payload, last_error
         )
         insert into outbox (job, payload, attempts, last_error)
         select $2, piece, 1, last_error from whole cross join jsonb_array_elements(payload) piece`,
        [rows.map((row) => row.id), job.name],
      ),
    );
  }

  /** Returns what is to be begun next. */
  private async complete(
    job: JobDefinition<unknown>,
    started: readonly StartedRow[],
  ): Promise<readonly Parcel[]> {
    try {
      return await this.transactions.run(async (tx) => {
        const ids = await lock(tx, started);
        const mine = started.filter((row) => ids.has(row.id));
        if (mine.length === 0) return [];
        const next = await this.handlers.of(job.name).handle(
          tx,
          mine.flatMap((row) => piecesOf(row).map((piece) => job.payload.parse(piece))),
        );
        await tx.query('delete from outbox where id = any($1)', [[...ids]]);
        await this.comeRound(tx, job, mine);
        return next ?? [];
      });
    } catch (error) {
      await this.fail(job, started, error);
      return [];
    }
  }

  private async comeRound(tx: Tx, job: JobDefinition<unknown>, done: readonly StartedRow[]): Promise<void> {
    if (job.everySeconds === undefined) return;
    await this.outbox.enqueue(
      tx,
      job,
      done.map((row) => row.payload),
      new Date(Date.now() + job.everySeconds * 1000),
    );
  }

  /**
   * Failures of the moment are tried again and not held against the work. A refusal can never succeed: quarantine.
   * Anything else is tried until its attempts are used up. Of several that failed together each is tried alone.
   */
  private async fail(
    job: JobDefinition<unknown>,
    rows: readonly StartedRow[],
    error: unknown,
  ): Promise<void> {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const transient = isTransient(error);
    this.logger.warn(`${job.name} failed${transient ? ' for the moment' : ''}: ${reason}`);
    const alone = rows.flatMap(piecesOf).length === 1;
    for (const row of rows) {
      const over = alone && !transient && (error instanceof Refusal || row.attempts >= job.attempts);
      const wait = alone || transient ? job.backoffSeconds * 2 ** (row.attempts - 1) : 0;
      await whenReachable(() =>
        this.transactions.reader.query(
          `update outbox set state = $2, attempts = attempts - $3, run_at = now() + make_interval(secs => $4), last_error = $5
           where id = $1 and state = 'dispatched'`,
          [
            row.id,
            over ? 'quarantined' : 'waiting',
            transient && row.attempts > 1 ? 1 : 0,
            wait,
            reason.slice(0, 4_000),
          ],
        ),
      );
    }
  }
}

const piecesOf = ({ payload }: StartedRow): readonly unknown[] =>
  Array.isArray(payload) ? payload : [payload];

async function lock(tx: Tx, rows: readonly StartedRow[]): Promise<Set<string>> {
  const locked = await tx.query<{ id: string }[]>(
    `select id from outbox where id = any($1) and state = 'dispatched' order by id for update skip locked`,
    [rows.map((row) => row.id)],
  );
  return new Set(locked.map((row) => row.id));
}

/**
 * Tries again for as long as the database is away or two transactions collide. Given up, rows would come back by
 * their lease, but with a start counted against them that was not their fault.
 */
async function whenReachable<T>(attempt: () => Promise<T>): Promise<T> {
  for (let wait = 100; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
