import { type Tx } from '#database';
import { CLAIM_COLUMN, MERGERS_LOCK, type Register } from './register';

/** Counts anew how the claims of these claims' actors and sources turned out. */
export async function countTrackRecords(tx: Tx, claimIds: readonly string[]): Promise<void> {
  for (const register of ['actors', 'sources'] as const) {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct ${CLAIM_COLUMN[register]} as id from claims where id = any($1) and ${CLAIM_COLUMN[register]} is not null`,
      [claimIds],
    );
    await recount(
      tx,
      register,
      rows.map(({ id }) => id),
    );
  }
}

/**
 * Counts the records of these anew. Whoever is merged has one record with whom it is: each of them holds it, so that whoever
 * reads one row reads the whole. Locked first and counted after: of two that count at once, the later one sees what the
 * other's claims became.
 */
export async function recount(tx: Tx, register: Register, ids: readonly string[]): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock_shared(${MERGERS_LOCK})`);
  const held = await tx.query<{ id: string; root: string }[]>(
    `with roots as (select coalesce(merged_into, id) as id from ${register} where id = any($1))
     select id, coalesce(merged_into, id) as root from ${register}
     where id in (select id from roots) or merged_into in (select id from roots)
     order by id for no key update`,
    [ids],
  );
  await tx.query(
    `with held as materialized (select * from unnest($1::uuid[], $2::uuid[]) t(id, root)),
     counted as (
       select held.root, sum(n.confirmed) as confirmed, sum(n.partially_confirmed) as partially_confirmed,
         sum(n.disputed) as disputed, sum(n.unsubstantiated) as unsubstantiated
       from held cross join lateral (
         select count(*) filter (where verdict = 'confirmed') as confirmed,
           count(*) filter (where verdict = 'partially_confirmed') as partially_confirmed,
           count(*) filter (where verdict = 'disputed') as disputed,
           count(*) filter (where verdict = 'unsubstantiated') as unsubstantiated
         from claims where ${CLAIM_COLUMN[register]} = held.id and verdict is not null
       ) n group by held.root
     )
     update ${register} r set confirmed = c.confirmed, partially_confirmed = c.partially_confirmed, disputed = c.disputed,
       unsubstantiated = c.unsubstantiated
     from held join counted c on c.root = held.root where r.id = held.id`,
    [held.map(({ id }) => id), held.map(({ root }) => root)],
  );
}
