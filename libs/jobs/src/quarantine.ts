import { Injectable } from '@nestjs/common';
import { Refusal, type Tx } from '#database';
import { OUTBOX_CHANNEL } from './outbox';

export interface QuarantinedJob {
  id: string;
  job: string;
  payload: unknown;
  attempts: number;
  reason: string;
  createdAt: Date;
}

/** Work that was given up, with its reason, until somebody looks at it. */
@Injectable()
export class Quarantine {
  /** Oldest first; `after` is the id of the last one seen. */
  list(tx: Tx, limit: number, after = '0'): Promise<QuarantinedJob[]> {
    return tx.query(
      `select id::text, job, payload, attempts, coalesce(last_error, '') as reason, created_at as "createdAt"
       from outbox where state = 'quarantined' and id > $1 order by id limit $2`,
      [after, limit],
    );
  }

  /** Owes the work once more, with all its attempts. */
  async redrive(tx: Tx, id: string): Promise<void> {
    // attempts = 1, not 0: the same work may have been asked for again meanwhile, and both must be able to wait.
    const [, changed] = await tx.query<[unknown, number]>(
      `update outbox set state = 'waiting', attempts = 1, run_at = now() where id = $1 and state = 'quarantined'`,
      [id],
    );
    if (changed === 0)
      throw new Refusal('not_found', 'No such quarantined job: it may have been redriven already.');
    await tx.query(`select pg_notify('${OUTBOX_CHANNEL}', '')`);
  }
}
