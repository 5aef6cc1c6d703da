import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '#database';
import { type Parcel } from './parcel';
import { definedJobs, type QueueName } from './job';
import { QueueBackend } from './queue-backend';

interface DueRow {
  id: string;
  job: string;
  attempts: number;
  pieces: number;
}

/** Pieces that may be out at the queue at once. The backlog stays in PostgreSQL, where it cannot be lost. */
const OUTSTANDING = 1_500;
/** Nothing goes out until there is room for so many: handing out each place as it falls free would cost more than the work. */
const PER_DISPATCH = 500;
/** How much work a row is. */
const PIECES = `case jsonb_typeof(payload) when 'array' then jsonb_array_length(payload) else 1 end`;

/**
 * Hands due work to the queue. A row is marked as dispatched and committed first, then sent: a crash in between
 * leaves a dispatched row that nobody works on, and `recover` hands it out again. So the queue may forget all it
 * holds; the price is that it may deliver twice, which the runner bears.
 */
@Injectable()
export class Relay {
  constructor(
    private readonly transactions: Transactions,
    private readonly backend: QueueBackend,
  ) {}

  /** Dispatches what is due. Returns how many rows went out: 0 means that nothing is due or enough is out. */
  async dispatch(): Promise<number> {
    const due = await this.take(this.transactions.reader);
    if (due.length === 0) return 0;
    try {
      for (const [queue, parcels] of pack(due)) {
        await this.backend.queue(queue).addBulk(
          parcels.map((parcel) => ({
            name: parcel.job,
            data: parcel,
            opts: { removeOnComplete: true, removeOnFail: true },
          })),
        );
      }
    } catch (error) {
      await this.transactions.reader.query(
        `update outbox set state = 'waiting' where id = any($1) and state = 'dispatched'`,
        [due.map((row) => row.id)],
      );
      throw error;
    }
    return due.length;
  }

  /**
   * Takes back rows that went out more than the lease ago and are not being worked on: a worker at work holds a
   * lock on its rows. A row whose starts are used up is quarantined: its work has killed its process each time.
   */
  async recover(leaseSeconds: number): Promise<void> {
    await this.transactions.reader.query(
      `update outbox o set state = case when o.attempts >= t.most then 'quarantined' else 'waiting' end, run_at = now(),
         last_error = case when o.attempts >= t.most then coalesce(o.last_error || E'\\n', '') ||
           'The process died ' || o.attempts || ' times while doing this.' else o.last_error end
       from (
         select id, most from outbox
         join unnest($2::text[], $3::int[]) as j(name, most) on j.name = outbox.job
         where state = 'dispatched' and dispatched_at < now() - make_interval(secs => $1)
         for update of outbox skip locked
       ) t where o.id = t.id`,
      [leaseSeconds, [...definedJobs().keys()], [...definedJobs().values()].map((job) => job.attempts)],
    );
  }

  /**
   * Work that this release does not know waits for a worker that does: during an upgrade both are there.
   * Rows started twice without an end are suspects: they may be what killed their process, or only have stood
   * beside it. One suspect at a time is let out, so that the innocent are cleared and the guilty found.
   */
  private async take(reader: Tx): Promise<DueRow[]> {
    const [rows] = await reader.query<[DueRow[]]>(
      `with out as (select attempts, ${PIECES} as pieces from outbox where state = 'dispatched' limit $1),
       first as (
         select id, run_at, ${PIECES} as pieces from outbox where state = 'waiting' and run_at <= now() and attempts < 2 and job = any($3)
           and (select coalesce(sum(pieces), 0) from out) <= $1 - $2
         order by run_at, id limit $2
       ),
       fresh as (
         select id from outbox where state = 'waiting' and id in
           (select id from (select id, sum(pieces) over (order by run_at, id) - pieces as before from first) summed where before < $2)
         for update skip locked
       ),
       suspect as (
         select id from outbox where state = 'waiting' and run_at <= now() and attempts >= 2 and job = any($3)
           and not exists (select 1 from out where attempts >= 2)
         order by run_at, id limit 1 for update skip locked
       )
       update outbox set state = 'dispatched', dispatched_at = now()
       where id in (select id from fresh union all select id from suspect)
       returning id, job, attempts, ${PIECES} as pieces`,
      [OUTSTANDING, PER_DISPATCH, [...definedJobs().keys()]],
    );
    return rows;
  }
}

/** Parcels by queue, in the order in which work became due. What was started before travels alone. */
function pack(rows: readonly DueRow[]): Map<QueueName, Parcel[]> {
  const parcels = new Map<QueueName, Parcel[]>();
  const open = new Map<string, { parcel: Parcel; room: number }>();
  for (const row of [...rows].sort((a, b) => Number(a.id) - Number(b.id))) {
    const job = definedJobs().get(row.job);
    if (job === undefined)
      throw new Error(`Outbox row ${row.id} asks for ${row.job}, which this release does not know.`);
    const begun = row.attempts === 0 ? open.get(job.name) : undefined;
    if (begun !== undefined && begun.room >= row.pieces) {
      begun.parcel.rows.push(row.id);
      begun.room -= row.pieces;
      continue;
    }
    const parcel = { job: job.name, rows: [row.id] };
    parcels.set(job.queue, [...(parcels.get(job.queue) ?? []), parcel]);
    if (row.attempts === 0) open.set(job.name, { parcel, room: job.batch - row.pieces });
  }
  return parcels;
}
