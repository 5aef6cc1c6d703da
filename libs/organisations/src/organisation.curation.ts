import { Injectable } from '@nestjs/common';
import { EventStore } from '#audit';
import { Refusal, type Tx } from '#database';

/** What a person says about an organisation that they have seen in this version. */
export interface Curated {
  id: string;
  version: number;
  personId: string;
}

interface Row {
  id: string;
  version: number;
  merged_into: string | null;
  parent_id: string | null;
  watched: boolean;
}

/**
 * What people say about who is who. Nothing is moved: a merged organisation keeps its names and its claims, reading goes on
 * to whom it was merged into, and splitting is the way back. Each change is an event of the organisation's own stream.
 */
@Injectable()
export class OrganisationCuration {
  constructor(private readonly events: EventStore) {}

  /**
   * Says that it is the same as `into`. No chains: refused (`merge_target_invalid`) where `into` is merged itself, or where
   * others are merged into the one in question; `merged` where it is merged already.
   */
  async merge(tx: Tx, curated: Curated, into: string): Promise<void> {
    const [one, target] = await lock(tx, curated, into);
    if (one.merged_into !== null)
      throw new Refusal('merged', 'It is merged already. Split it first.', { into: one.merged_into });
    const others = await tx.query<unknown[]>(`select from organisations where merged_into = $1 limit 1`, [
      one.id,
    ]);
    if (target === undefined || target.id === one.id || target.merged_into !== null || others.length > 0)
      throw new Refusal(
        'merge_target_invalid',
        'Merge into another organisation that is not merged itself; one that others were merged into stays.',
      );
    await this.change(tx, curated, 'organisation.merged', { into }, 'merged_into', into);
  }

  /** Takes a merger back. */
  async split(tx: Tx, curated: Curated): Promise<void> {
    const [one] = await lock(tx, curated);
    if (one.merged_into === null) throw new Refusal('not_undoable', 'It is not merged with another.');
    await this.change(tx, curated, 'organisation.split', { from: one.merged_into }, 'merged_into', null);
  }

  /** Says whose subsidiary it is; null: nobody's. Refused (`parent_invalid`) where it would be above its own parent. */
  async setParent(tx: Tx, curated: Curated, parent: string | null): Promise<void> {
    // Two that make each other's ancestor the parent at once would close a circle that neither sees.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('organisations.parent_id', 0))`);
    const [one, target] = await lock(tx, curated, parent ?? undefined);
    if (
      parent !== null &&
      (target === undefined || target.merged_into !== null || (await isAbove(tx, one.id, parent)))
    )
      throw new Refusal(
        'parent_invalid',
        'The parent is another organisation, not merged, and not one of its own subsidiaries.',
      );
    await this.change(
      tx,
      curated,
      'organisation.parent_set',
      { parent, before: one.parent_id },
      'parent_id',
      parent,
    );
  }

  /** Puts it on the watch list, or takes it off: claims about it are urgent while it is watched. */
  async watch(tx: Tx, curated: Curated, watched: boolean): Promise<void> {
    const [one] = await lock(tx, curated);
    if (one.watched === watched) return;
    await this.change(
      tx,
      curated,
      watched ? 'organisation.watched' : 'organisation.unwatched',
      {},
      'watched',
      watched,
    );
  }

  private async change(
    tx: Tx,
    { id, version, personId }: Curated,
    type: string,
    data: Readonly<Record<string, string | null>>,
    column: 'merged_into' | 'parent_id' | 'watched',
    value: string | boolean | null,
  ): Promise<void> {
    await tx.query(`update organisations set ${column} = $2, version = version + 1 where id = $1`, [
      id,
      value,
    ]);
    await this.events.append(tx, [
      { stream: 'organisation', streamId: id, version, type, actor: personId, at: new Date(), data },
    ]);
  }
}

/** The organisation and the other one, locked in the order of their ids. */
async function lock(tx: Tx, { id, version }: Curated, other?: string): Promise<[Row, Row | undefined]> {
  const rows = await tx.query<Row[]>(
    `select id, version, merged_into, parent_id, watched from organisations where id = any($1) order by id for update`,
    [[id, ...(other === undefined ? [] : [other])]],
  );
  const one = rows.find((row) => row.id === id);
  if (one === undefined) throw new Refusal('not_found', 'There is no such organisation.');
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

/** Whether `id` is `below`, or its parent, or that one's. */
async function isAbove(tx: Tx, id: string, below: string): Promise<boolean> {
  const [row] = await tx.query<{ above: boolean }[]>(
    `with recursive line(id) as (
       select $2::uuid union select o.parent_id from line join organisations o on o.id = line.id where o.parent_id is not null
     ) select exists (select from line where id = $1) as above`,
    [id, below],
  );
  return row?.above === true;
}
