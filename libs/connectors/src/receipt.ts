/** What became of a record that was handed in. `conflict`: its id is taken by another content. */
export type Receipt = { outcome: 'created' | 'unchanged'; id: string } | { outcome: 'conflict' };

/** A record as the store has it. */
export interface StoredRecord {
  id: string;
  hash: Buffer;
  /** This call put it there. */
  fresh: boolean;
}

/**
 * Takes each record in once, whatever comes twice. `insert` stores records that are not known yet and tells how every
 * one of them is stored, by the id it came with; `follow` does what is owed for the new ones. Receipts are in the
 * order of the lines; of two lines with one id the first counts.
 */
export async function receiveOnce<Line extends { id: string; contentHash: Buffer }>(
  lines: readonly Line[],
  insert: (lines: readonly Line[]) => Promise<ReadonlyMap<string, StoredRecord>>,
  follow: (fresh: readonly Line[], stored: ReadonlyMap<string, StoredRecord>) => Promise<void>,
): Promise<Receipt[]> {
  const first = new Map<string, Line>();
  for (const line of lines) if (!first.has(line.id)) first.set(line.id, line);
  const unique = [...first.values()];
  const stored = await insert(unique);
  const fresh = unique.filter((line) => stored.get(line.id)?.fresh);
  if (fresh.length > 0) await follow(fresh, stored);
  return lines.map((line): Receipt => {
    const row = stored.get(line.id);
    if (row === undefined || !row.hash.equals(line.contentHash)) return { outcome: 'conflict' };
    return { outcome: row.fresh && first.get(line.id) === line ? 'created' : 'unchanged', id: row.id };
  });
}
