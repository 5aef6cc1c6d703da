import { type KeyObject } from 'node:crypto';
import { type Tx } from '#database';
import {
  type ClaimRow,
  type EventRow,
  type Position,
  checkpointsAfter,
  claimRows,
  claimWithoutEvents,
  eventsByStream,
  hashesInCommitOrder,
} from './audit.query';
import {
  BEFORE_ALL,
  type Checkpoint,
  type CheckpointEnd,
  RunningDigest,
  isSignedBy,
  printCheckpoint,
} from './checkpoint';
import { NO_HASH, hashEvent } from './event-hash';

/** The row where the record stops being sound. `stream`, `streamId` and `version` are of events and claims. */
export interface BadRow {
  table: 'events' | 'checkpoints' | 'claims';
  id: string;
  stream?: string;
  streamId?: string;
  version?: number;
}

export type AuditReport =
  { ok: true; events: number; checkpoints: number } | { ok: false; row: BadRow; reason: string };

/** Internal: ends the walk at the first bad row. */
class Unsound extends Error {
  constructor(
    readonly row: BadRow,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/**
 * Recomputes every hash and signature and compares every claim with its history, over one snapshot of the database,
 * with the memory of one batch. Reports the first bad row: events stream by stream, then claims, then checkpoints.
 *
 * A last event that was cut off with all later checkpoints leaves no trace inside: only `outside`, a checkpoint that
 * was printed and kept elsewhere, shows it. Likewise events since the last checkpoint are proved only by their chain,
 * which needs no key; checkpoints taken often keep that time short.
 */
export async function verifyAudit(
  reader: Tx,
  publicKey: KeyObject,
  outside?: Checkpoint,
): Promise<AuditReport> {
  return reader.transaction('REPEATABLE READ', async (snapshot) => {
    try {
      const events = await verifyStreams(snapshot);
      await verifyClaimsHaveHistory(snapshot);
      const checkpoints = await verifyCheckpoints(snapshot, publicKey, outside);
      return { ok: true, events, checkpoints };
    } catch (error) {
      if (error instanceof Unsound) return { ok: false, row: error.row, reason: error.reason };
      throw error;
    }
  });
}

async function verifyStreams(reader: Tx): Promise<number> {
  let count = 0;
  let last: EventRow | undefined;
  for await (const rows of eventsByStream(reader)) {
    const ended: EventRow[] = [];
    for (const event of rows) {
      const follows = last?.stream === event.stream && last.streamId === event.streamId;
      if (last && !follows) ended.push(last);
      verifyEvent(event, follows ? last : undefined);
      last = event;
    }
    count += rows.length;
    await verifyClaims(reader, ended);
  }
  if (last) await verifyClaims(reader, [last]);
  return count;
}

function verifyEvent(event: EventRow, before: EventRow | undefined): void {
  const expected = (before?.version ?? 0) + 1;
  if (event.version !== expected)
    throw new Unsound(eventRow(event), `version ${expected} of its stream is missing before it`);
  const previousHash = before?.hash ?? NO_HASH;
  if (event.previousHash !== previousHash)
    throw new Unsound(eventRow(event), 'it does not chain on the event before it');
  if (event.hash !== hashEvent(previousHash, event))
    throw new Unsound(eventRow(event), 'it is not what was recorded: its hash differs');
}

/** Compares the claims whose last events these are. */
async function verifyClaims(reader: Tx, lastEvents: readonly EventRow[]): Promise<void> {
  const events = lastEvents.filter(({ stream }) => stream === 'claim');
  if (events.length === 0) return;
  const rows = await claimRows(
    reader,
    events.map(({ streamId }) => streamId),
  );
  for (const [index, event] of events.entries()) {
    const row = rows[index];
    const bad: BadRow = {
      ...eventRow(event),
      table: 'claims',
      id: event.streamId,
      version: row?.version ?? undefined,
    };
    if (!row || row.version === null) throw new Unsound(bad, 'the claim is gone, its history is not');
    if (row.version !== event.version) {
      throw new Unsound(bad, `the claim is at version ${row.version}, its history at ${event.version}`);
    }
    const column = differingColumn(row, JSON.parse(event.data) as Record<string, unknown>);
    if (column) throw new Unsound(bad, `its ${column} is not what its last event says`);
  }
}

/** Every event of a claim tells how the claim stood after it, under these names. What one does not tell is not compared. */
const TOLD = {
  to: 'state',
  acceptedBy: 'accepted_by',
  deferred: 'deferred',
  duplicateOf: 'duplicate_of',
  verdict: 'verdict',
} as const;

function differingColumn(row: ClaimRow, told: Readonly<Record<string, unknown>>): string | undefined {
  return Object.entries(TOLD).find(([name, column]) => name in told && told[name] !== row[column])?.[1];
}

async function verifyClaimsHaveHistory(reader: Tx): Promise<void> {
  const claim = await claimWithoutEvents(reader);
  if (!claim) return;
  throw new Unsound(
    { table: 'claims', ...claim, stream: 'claim', streamId: claim.id },
    'the claim has no history',
  );
}

async function verifyCheckpoints(
  reader: Tx,
  publicKey: KeyObject,
  outside: Checkpoint | undefined,
): Promise<number> {
  if (outside && !isSignedBy(outside, publicKey)) {
    throw new Unsound(checkpointRow(outside), 'the checkpoint kept outside was not signed with this key');
  }
  let last = BEFORE_ALL;
  for (
    let batch = await checkpointsAfter(reader);
    batch.length > 0;
    batch = await checkpointsAfter(reader, last.id)
  ) {
    for (const checkpoint of batch) {
      await verifyCheckpoint(reader, publicKey, checkpoint, last);
      if (outside?.id === checkpoint.id && printCheckpoint(outside) !== printCheckpoint(checkpoint)) {
        throw new Unsound(checkpointRow(checkpoint), 'it is not the checkpoint that was kept outside');
      }
      last = checkpoint;
    }
  }
  if (outside && BigInt(outside.id) > BigInt(last.id)) {
    throw new Unsound(
      checkpointRow(outside),
      `the record ends at checkpoint ${last.id} with ${last.events} events; the one kept outside covers ${outside.events}: the tail was cut`,
    );
  }
  return Number(last.id);
}

async function verifyCheckpoint(
  reader: Tx,
  publicKey: KeyObject,
  checkpoint: Checkpoint,
  last: CheckpointEnd,
): Promise<void> {
  const row = checkpointRow(checkpoint);
  if (BigInt(checkpoint.id) !== BigInt(last.id) + 1n)
    throw new Unsound(row, `checkpoint ${BigInt(last.id) + 1n} is missing before it`);
  if (!isSignedBy(checkpoint, publicKey)) throw new Unsound(row, 'its signature does not fit it');
  const from: Position = { transactionId: last.upToTransaction, id: last.upToEvent };
  const to: Position = { transactionId: checkpoint.upToTransaction, id: checkpoint.upToEvent };
  const digest = new RunningDigest(last.digest);
  let events = BigInt(last.events);
  for await (const rows of hashesInCommitOrder(reader, from, to)) {
    for (const { hash } of rows) digest.add(hash);
    events += BigInt(rows.length);
  }
  if (String(events) !== checkpoint.events)
    throw new Unsound(row, `it covers ${checkpoint.events} events, ${events} are there`);
  if (digest.result() !== checkpoint.digest)
    throw new Unsound(row, 'the events it covers are not those that are there');
}

const eventRow = ({ id, stream, streamId, version }: EventRow): BadRow => ({
  table: 'events',
  id,
  stream,
  streamId,
  version,
});
const checkpointRow = ({ id }: Checkpoint): BadRow => ({ table: 'checkpoints', id });
