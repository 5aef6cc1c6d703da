import { Injectable } from '@nestjs/common';
import { type Tx } from '#database';

/** Two claims that share a key. */
export interface ClaimPair {
  of: string;
  id: string;
}

/**
 * Claims that one key gives at most: what more share tells little. The newest are the likeliest to be related; the first are
 * those that a flood of one post is merged into.
 */
const NEWEST_PER_KEY = 30;
const FIRST_PER_KEY = 10;
/** Candidates of one claim that are compared at most, those with the rarest shared keys first. */
const PER_CLAIM = 60;

/** The index of which claims could be related. */
@Injectable()
export class LineageKeyStore {
  /** Replaces the keys of each claim. They must be committed before it is related, or two new ones miss each other. */
  async replace(tx: Tx, keys: ReadonlyMap<string, readonly bigint[]>): Promise<void> {
    await this.remove(tx, [...keys.keys()]);
    const rows = [...keys].flatMap(([id, all]) => all.map((key) => ({ id, key: key.toString() })));
    await tx.query(
      `insert into lineage_keys (key, claim_id) select * from unnest($1::bigint[], $2::uuid[]) on conflict do nothing`,
      [rows.map((row) => row.key), rows.map((row) => row.id)],
    );
  }

  /** Nobody finds these claims any more. */
  async remove(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(`delete from lineage_keys where claim_id = any($1)`, [ids]);
  }

  /** Who shares a key with these claims: one probe a key, whatever the size of the store. */
  candidates(tx: Tx, ids: readonly string[]): Promise<ClaimPair[]> {
    return tx.query(
      `select of, id from (
         select of, id, row_number() over (partition by of order by sum(1::float8 / sharing) desc, id desc) as place
         from (
           select own.claim_id as of, other.claim_id as id, count(*) over (partition by own.claim_id, own.key) as sharing
           from lineage_keys own
           cross join lateral (
             with newest as materialized (
               select claim_id from lineage_keys k where k.key = own.key and k.claim_id <> own.claim_id
               order by claim_id desc limit ${NEWEST_PER_KEY}
             )
             select claim_id from newest
             union
             -- Most keys have no more than those: no second probe.
             (select claim_id from lineage_keys k where k.key = own.key and k.claim_id <> own.claim_id
                and (select count(*) from newest) = ${NEWEST_PER_KEY}
              order by claim_id limit ${FIRST_PER_KEY})
           ) other
           where own.claim_id = any($1)
         ) shared
         group by of, id
         -- One key alone that is everybody's, such as a sentence that a crew puts under each post, relates nobody.
         having sum(1::float8 / sharing) > 1::float8 / ${NEWEST_PER_KEY + FIRST_PER_KEY}
       ) ranked
       where place <= ${PER_CLAIM}`,
      [ids],
    );
  }
}
