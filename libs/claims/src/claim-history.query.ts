import { type Tx } from '#database';

export interface HistoryRow {
  id: string;
  version: number;
  type: string;
  /** A person's id, or `system`. */
  actor: string;
  /** The person's name; null for the system. */
  actorName: string | null;
  at: Date;
  data: Record<string, unknown>;
  hash: string;
}

/** All that happened to one claim, oldest first, with the names of who did it. Empty for a claim that does not exist. */
export function readHistory(reader: Tx, claimId: string): Promise<HistoryRow[]> {
  return reader.query(
    `select e.id::text, e.version, e.type, e.actor, p.name as "actorName", e.at, e.data, encode(e.hash, 'hex') as hash
     from events e left join people p on e.actor <> 'system' and p.id::text = e.actor
     where e.stream = 'claim' and e.stream_id = $1 order by e.version`,
    [claimId],
  );
}
