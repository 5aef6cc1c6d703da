import { Injectable } from '@nestjs/common';
import { type Tx } from '#database';

/** The two sides of a match, as the key table names them. */
export type Side = 'claim' | 'statement';

const CODE: Record<Side, 'c' | 's'> = { claim: 'c', statement: 's' };

/** One record that shares keys with another, on the other side. */
export interface Candidate {
  /** The record that was asked for. */
  of: string;
  /** The one that was found. */
  id: string;
}

/** Records that one key gives at most: a key that more share tells nothing. */
const PER_KEY = 60;
/** Candidates of one record that are scored at most, those with the rarest shared keys first. */
const PER_RECORD = 80;

/** The index of who could be about the same incident. */
@Injectable()
export class MatchKeyStore {
  /** Replaces the keys of each record. They must be committed before the record is matched, or two new ones miss each other. */
  async replace(tx: Tx, side: Side, keys: ReadonlyMap<string, readonly bigint[]>): Promise<void> {
    await tx.query(`delete from match_keys where record_id = any($1)`, [[...keys.keys()]]);
    const rows = [...keys].flatMap(([id, all]) => all.map((key) => ({ id, key: key.toString() })));
    await tx.query(
      `insert into match_keys (key, side, record_id) select t.key, $1::"char", t.id from unnest($2::bigint[], $3::uuid[]) t(key, id)
       on conflict do nothing`,
      [CODE[side], rows.map((row) => row.key), rows.map((row) => row.id)],
    );
  }

  /** Who on the other side shares a key with these records: one probe a key, whatever the size of the store. */
  candidates(tx: Tx, side: Side, ids: readonly string[]): Promise<Candidate[]> {
    return tx.query(
      `select of, id from (
         select of, id, row_number() over (partition by of order by sum(1.0 / sharing) desc, id desc) as place
         from (
           select own.record_id as of, other.record_id as id, count(*) over (partition by own.record_id, own.key) as sharing
           from match_keys own
           cross join lateral (
             select record_id from match_keys k where k.key = own.key and k.side = $2::"char" order by record_id desc limit ${PER_KEY}
           ) other
           where own.record_id = any($1)
         ) shared
         group by of, id
         -- One key alone that as many share as are asked for proposes nobody.
         having sum(1.0 / sharing) > 1.0 / ${PER_KEY}
       ) ranked
       where place <= ${PER_RECORD}`,
      [ids, CODE[side === 'claim' ? 'statement' : 'claim']],
    );
  }
}
