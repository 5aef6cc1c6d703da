import { Injectable } from '@nestjs/common';
import { EventStore } from '#audit';
import { Refusal, type Tx } from '#database';
import { MERGERS_LOCK, NOUN, type Register } from './register';
import { recount } from './track-record.store';

/** What a person says about an actor or a source that they have seen in this version. */
export interface Curated {
  register: Register;
  id: string;
  version: number;
  personId: string;
}

interface Row {
  id: string;
  version: number;
  merged_into: string | null;
}

/**
 * What people say about who is who. Nothing is moved: who was merged keeps its aliases and its claims, reading goes on to
 * whom it was merged into, and splitting is the way back. Each change is an event of the stream of whom it is about.
 */
@Injectable()
export class MergerCuration {
  constructor(private readonly events: EventStore) {}

  /**
   * Says that it is the same as `into`. No chains: refused (`merge_target_invalid`) where `into` is merged itself, or where
   * others are merged into the one in question; `merged` where it is merged already.
   */
  async merge(tx: Tx, curated: Curated, into: string): Promise<void> {
    const [one, target] = await lock(tx, curated, into);
    if (one.merged_into !== null)
      throw new Refusal('merged', 'It is merged already. Split it first.', { into: one.merged_into });
    const others = await tx.query<unknown[]>(
      `select from ${curated.register} where merged_into = $1 limit 1`,
      [one.id],
    );
    if (target === undefined || target.id === one.id || target.merged_into !== null || others.length > 0)
      throw new Refusal(
        'merge_target_invalid',
        'Merge into another one that is not merged itself; one that others were merged into stays.',
      );
    await this.change(tx, curated, 'merged', { into }, into);
    await recount(tx, curated.register, [one.id]);
  }

  /** Takes a merger back. */
  async split(tx: Tx, curated: Curated): Promise<void> {
    const [one] = await lock(tx, curated);
    if (one.merged_into === null) throw new Refusal('not_undoable', 'It is not merged with another.');
    await this.change(tx, curated, 'split', { from: one.merged_into }, null);
    await recount(tx, curated.register, [one.id, one.merged_into]);
  }

  private async change(
    tx: Tx,
    { register, id, version, personId }: Curated,
    what: 'merged' | 'split',
    data: Readonly<Record<string, string>>,
    mergedInto: string | null,
  ): Promise<void> {
    await tx.query(`update ${register} set merged_into = $2, version = version + 1 where id = $1`, [
      id,
      mergedInto,
    ]);
    const stream = NOUN[register];
    await this.events.append(tx, [
      { stream, streamId: id, version, type: `${stream}.${what}`, actor: personId, at: new Date(), data },
    ]);
  }
}

/** The one and the other, locked in the order of their ids. */
async function lock(
  tx: Tx,
  { register, id, version }: Curated,
  other?: string,
): Promise<[Row, Row | undefined]> {
  await tx.query(`select pg_advisory_xact_lock(${MERGERS_LOCK})`);
  const rows = await tx.query<Row[]>(
    `select id, version, merged_into from ${register} where id = any($1) order by id for update`,
    [[id, ...(other === undefined ? [] : [other])]],
  );
  const one = rows.find((row) => row.id === id);
  if (one === undefined) throw new Refusal('not_found', `There is no such ${NOUN[register]}.`);
  if (one.version !== version)
    throw new Refusal(
      'stale_version',
      'Somebody else changed it meanwhile. Read it again, then decide again.',
      {
        version: one.version,
      },
    );
  return [one, rows.find((row) => row.id === other)];
}
