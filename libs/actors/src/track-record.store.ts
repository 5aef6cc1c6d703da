import { type Tx } from '#database';

/**
 * Counts anew how the claims of these claims' actors and sources turned out. Locked first and counted after: of two that
 * count at once, the later one sees what the other's claims became.
 */
export async function countTrackRecords(tx: Tx, claimIds: readonly string[]): Promise<void> {
  await countOne(tx, 'actors', 'actor_id', claimIds);
  await countOne(tx, 'sources', 'source_id', claimIds);
}

async function countOne(
  tx: Tx,
  table: 'actors' | 'sources',
  column: 'actor_id' | 'source_id',
  claimIds: readonly string[],
): Promise<void> {
  const held = await tx.query<{ id: string }[]>(
    `select id from ${table} where id in (select ${column} from claims where id = any($1)) order by id for no key update`,
    [claimIds],
  );
  await tx.query(
    `update ${table} r set confirmed = n.confirmed, partially_confirmed = n.partially_confirmed, disputed = n.disputed,
       unsubstantiated = n.unsubstantiated
     from unnest($1::uuid[]) held(id) cross join lateral (
       select count(*) filter (where verdict = 'confirmed') as confirmed,
         count(*) filter (where verdict = 'partially_confirmed') as partially_confirmed,
         count(*) filter (where verdict = 'disputed') as disputed,
         count(*) filter (where verdict = 'unsubstantiated') as unsubstantiated
       from claims where ${column} = held.id and verdict is not null
     ) n
     where r.id = held.id`,
    [held.map(({ id }) => id)],
  );
}
