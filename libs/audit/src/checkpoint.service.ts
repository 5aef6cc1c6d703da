import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { type Tx } from '#database';
import { auditKey } from './audit-key';
import { hashesInCommitOrder, insertCheckpoint, lastCheckpoint, lastFinished } from './audit.query';
import { BEFORE_ALL, type Checkpoint, RunningDigest, signCheckpoint } from './checkpoint';
import { microseconds } from './event-hash';

/** Seals what has been recorded so far. What is sealed cannot be changed, removed or added to unnoticed. */
@Injectable()
export class CheckpointService {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>) {}

  /**
   * A checkpoint over the events that were committed since the last one, or the last one if there are none; undefined
   * if nothing was ever recorded. Events of a transaction wait until every transaction that began before it has ended,
   * so none can appear later among those already covered. Takers wait for each other.
   */
  async take(tx: Tx): Promise<Checkpoint | undefined> {
    await tx.query('select pg_advisory_xact_lock($1)', [CHECKPOINT_LOCK]);
    const last = await lastCheckpoint(tx);
    const previous = last ?? BEFORE_ALL;
    const end = await lastFinished(tx);
    if (!end) return last;

    const digest = new RunningDigest(previous.digest);
    let events = 0n;
    for await (const rows of hashesInCommitOrder(
      tx,
      { transactionId: previous.upToTransaction, id: previous.upToEvent },
      end,
    )) {
      for (const { hash } of rows) digest.add(hash);
      events += BigInt(rows.length);
    }
    if (events === 0n) return last;

    const checkpoint = signCheckpoint(
      {
        id: String(BigInt(previous.id) + 1n),
        upToTransaction: end.transactionId,
        upToEvent: end.id,
        events: String(BigInt(previous.events) + events),
        digest: digest.result(),
        createdAtMicroseconds: microseconds(new Date()),
      },
      auditKey(this.config.dataDir).privateKey,
    );
    await insertCheckpoint(tx, checkpoint);
    return checkpoint;
  }
}

/** Any number that no other lock of this product has. */
const CHECKPOINT_LOCK = 7_164_514;
