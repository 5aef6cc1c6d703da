import { type Tx } from '#database';
import { type ClaimState } from './claim.machine';

/** How many claims stand in each state: the counts as they are kept, no claim is read. */
export async function countByState(reader: Tx): Promise<Record<string, number>> {
  const rows = await reader.query<{ state: ClaimState; n: number }[]>(
    `select key as state, sum(claims)::int as n from claim_counts where dimension = 'state' group by key having sum(claims) > 0`,
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** Adds up what the backends counted; what a transaction is counting at the moment is left for the next time. */
export async function foldClaimCounts(tx: Tx): Promise<void> {
  await tx.query(
    `with folded as (
       delete from claim_counts where (dimension, key, backend) in
         (select dimension, key, backend from claim_counts where backend <> 0 for update skip locked)
       returning dimension, key, claims
     )
     insert into claim_counts (dimension, key, backend, claims)
     select dimension, key, 0, sum(claims) from folded group by 1, 2 order by 1, 2
     on conflict (dimension, key, backend) do update set claims = claim_counts.claims + excluded.claims`,
  );
}
