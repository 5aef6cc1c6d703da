import { type ClaimState } from '#claims';
import { type Tx } from '#database';

/** A match that stands or waits for a judgement, at or over the review threshold or linked by hand. */
export interface OpenMatch {
  id: string;
  status: 'suggested' | 'accepted';
  /** The statement's id on its import line. */
  statement: string;
}

/** The ids of claims and of statements by the ids of their import lines. What was not taken in is missing. */
export async function readIds(
  reader: Tx,
  table: 'claims' | 'statements',
  lineIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await reader.query<{ line: string; id: string }[]>(
    `select external_id as line, id from ${table} where external_id = any($1)`,
    [lineIds],
  );
  return new Map(rows.map(({ line, id }) => [line, id]));
}

/** Whether such an event is in the claim's history, whatever came after it. */
export async function hasHappened(reader: Tx, claimId: string, event: string): Promise<boolean> {
  const [row] = await reader.query<{ happened: boolean }[]>(
    `select exists (select from events where stream = 'claim' and stream_id = $1 and type = $2) as happened`,
    [claimId, event],
  );
  return row?.happened ?? false;
}

/** The claim's state, held to the end of the transaction. */
export async function holdState(tx: Tx, claimId: string): Promise<ClaimState | undefined> {
  const [row] = await tx.query<{ state: ClaimState }[]>(`select state from claims where id = $1 for update`, [
    claimId,
  ]);
  return row?.state;
}

export function readOpenMatches(reader: Tx, claimId: string): Promise<OpenMatch[]> {
  return reader.query(
    `select m.id, m.status, s.external_id as statement from matches m join statements s on s.id = m.statement_id
     where m.claim_id = $1 and m.reviewable and m.status <> 'rejected' order by m.score desc, m.id`,
    [claimId],
  );
}
