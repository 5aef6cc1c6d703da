import { Injectable } from '@nestjs/common';
import { type Tx } from '#database';
import { type JobDefinition } from './job';
import { type Parcel } from './parcel';

/** PostgreSQL channel on which an enqueuing transaction wakes the relay at its commit. */
export const OUTBOX_CHANNEL = 'assay_outbox';

@Injectable()
export class Outbox {
  /**
   * Owes the work from the commit of `tx` on, not before `runAt` (default: at once). Work that was already owed
   * under the same identity and has not begun is not owed twice; it keeps its earlier time.
   */
  async enqueue<Payload>(
    tx: Tx,
    job: JobDefinition<Payload>,
    payloads: readonly Payload[],
    runAt?: Date,
  ): Promise<void> {
    if (payloads.length === 0) return;
    const { identity } = job;
    const parsed = payloads.map((payload) => job.payload.parse(payload));
    const rows = identity === undefined ? together(parsed, job.batch) : parsed;
    // What lies in the future is found when its time has come.
    const wake = runAt === undefined || runAt <= new Date();
    await tx.query(
      `with owed as (
         insert into outbox (job, identity, payload, run_at)
         select $1, i, p::jsonb, coalesce($4, now()) from unnest($2::text[], $3::text[]) as t(i, p)
         on conflict (job, identity) where attempts = 0 and state <> 'quarantined'
         do update set run_at = least(outbox.run_at, excluded.run_at) where outbox.run_at > excluded.run_at
       )
       select pg_notify('${OUTBOX_CHANNEL}', '') where $5`,
      [
        job.name,
        identity === undefined ? rows.map(() => null) : parsed.map(identity),
        rows.map((row) => JSON.stringify(row)),
        runAt ?? null,
        wake,
      ],
    );
  }

  /**
   * Owes work that the handler which calls this hands on: returned by it, the parcel is begun right after the commit of
   * `tx` by the worker that did what comes before. It is owed like any other, whatever becomes of that worker.
   */
  async handOn<Payload>(
    tx: Tx,
    job: JobDefinition<Payload>,
    payloads: readonly Payload[],
  ): Promise<Parcel | null> {
    if (payloads.length === 0) return null;
    const parsed = payloads.map((payload) => job.payload.parse(payload));
    const [row] = await tx.query<{ id: string }[]>(
      `insert into outbox (job, payload, state, dispatched_at) values ($1, $2, 'dispatched', now()) returning id`,
      [job.name, JSON.stringify(asOne(parsed))],
    );
    return row === undefined ? null : { job: job.name, rows: [row.id] };
  }
}

const asOne = (pieces: readonly unknown[]): unknown => (pieces.length === 1 ? pieces[0] : pieces);

function together(pieces: readonly unknown[], batch: number): unknown[] {
  return Array.from({ length: Math.ceil(pieces.length / batch) }, (_, index) =>
    asOne(pieces.slice(index * batch, (index + 1) * batch)),
  );
}
