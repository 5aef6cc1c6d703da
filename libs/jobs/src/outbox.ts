import { Injectable } from '@nestjs/common';
import { type Tx } from '#database';
import { type JobDefinition } from './job';

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
    const parsed = payloads.map((payload) => job.payload.parse(payload));
    await tx.query(
      `insert into outbox (job, identity, payload, run_at)
       select $1, i, p::jsonb, coalesce($4, now()) from unnest($2::text[], $3::text[]) as t(i, p)
       on conflict (job, identity) where attempts = 0 and state <> 'quarantined'
       do update set run_at = least(outbox.run_at, excluded.run_at) where outbox.run_at > excluded.run_at`,
      [job.name, parsed.map(job.identity), parsed.map((payload) => JSON.stringify(payload)), runAt ?? null],
    );
    await tx.query(`select pg_notify('${OUTBOX_CHANNEL}', '')`);
  }
}
