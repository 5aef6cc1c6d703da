import { type Tx } from '#database';
import { type Checkpoint } from './checkpoint';
import { type HashedEvent } from './event-hash';

/** An event row with everything needed to hash it again. */
export interface EventRow extends HashedEvent {
  previousHash: string;
  hash: string;
}

/** Where a batch begins or ends in commit order. */
export interface Position {
  transactionId: string;
  id: string;
}

/** Rows held in memory at once. */
const BATCH = 2000;

/** All of timestamptz's precision as digits; trim_scale leaves `Infinity` as it is, where a cast would fail. */
const exactly = (column: string): string => `trim_scale(extract(epoch from ${column}) * 1000000)::text`;

const EVENT = `id::text, transaction_id::text as "transactionId", stream, stream_id::text as "streamId", version, type, actor,
  ${exactly('at')} as "atMicroseconds", data::text, encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash`;

const CHECKPOINT = `id::text, up_to_transaction::text as "upToTransaction", up_to_event::text as "upToEvent", events::text,
  encode(digest, 'hex') as digest, ${exactly('created_at')} as "createdAtMicroseconds", encode(signature, 'hex') as signature`;

/** Every event, one stream after the other, each in the order of its versions. */
export async function* eventsByStream(reader: Tx): AsyncGenerator<EventRow[]> {
  let rows: EventRow[] = await reader.query(
    `select ${EVENT} from events order by stream, stream_id, version limit ${BATCH}`,
  );
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1);
    rows = await reader.query(
      `select ${EVENT} from events where (stream, stream_id, version) > ($1, $2, $3)
       order by stream, stream_id, version limit ${BATCH}`,
      [last?.stream, last?.streamId, last?.version],
    );
  }
}

/** Places and hashes of the events after `from` up to and with `to`, in commit order. */
export async function* hashesInCommitOrder(
  reader: Tx,
  from: Position,
  to: Position,
): AsyncGenerator<(Position & { hash: string })[]> {
  let cursor = from;
  for (;;) {
    const rows: (Position & { hash: string })[] = await reader.query(
      `select transaction_id::text as "transactionId", id::text, encode(hash, 'hex') as hash from events
       where (transaction_id, id) > ($1::xid8, $2::bigint) and (transaction_id, id) <= ($3::xid8, $4::bigint)
       order by transaction_id, events.id limit ${BATCH}`,
      [cursor.transactionId, cursor.id, to.transactionId, to.id],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    cursor = last;
  }
}

/** The last place, in commit order, that no open transaction can still write before. */
export async function lastFinished(reader: Tx): Promise<Position | undefined> {
  const [found]: Position[] = await reader.query(
    `select transaction_id::text as "transactionId", id::text from events
     where transaction_id < pg_snapshot_xmin(pg_current_snapshot()) order by transaction_id desc, events.id desc limit 1`,
  );
  return found;
}

export async function lastCheckpoint(reader: Tx): Promise<Checkpoint | undefined> {
  const [found]: Checkpoint[] = await reader.query(
    `select ${CHECKPOINT} from checkpoints order by checkpoints.id desc limit 1`,
  );
  return found;
}

/** In the order of their ids, after `id` or from the lowest. */
export function checkpointsAfter(reader: Tx, id?: string): Promise<Checkpoint[]> {
  return reader.query(
    `select ${CHECKPOINT} from checkpoints where $1::bigint is null or id > $1 order by checkpoints.id limit ${BATCH}`,
    [id ?? null],
  );
}

export async function insertCheckpoint(tx: Tx, checkpoint: Checkpoint): Promise<void> {
  await tx.query(
    `insert into checkpoints (id, up_to_transaction, up_to_event, events, digest, created_at, signature)
     values ($1, $2::xid8, $3, $4, decode($5, 'hex'), 'epoch'::timestamptz + $6::bigint * interval '1 microsecond', decode($7, 'hex'))`,
    [
      checkpoint.id,
      checkpoint.upToTransaction,
      checkpoint.upToEvent,
      checkpoint.events,
      checkpoint.digest,
      checkpoint.createdAtMicroseconds,
      checkpoint.signature,
    ],
  );
}

/** What a claim's row repeats of its history. All null where there is no row. */
export interface ClaimRow {
  version: number | null;
  state: string | null;
  accepted_by: string | null;
  deferred: boolean | null;
  duplicate_of: string | null;
  verdict: string | null;
}

/** The rows of these claims, in the order asked. */
export function claimRows(reader: Tx, ids: readonly string[]): Promise<ClaimRow[]> {
  return reader.query(
    `select version, state, accepted_by::text, deferred, duplicate_of::text, verdict
     from unnest($1::uuid[]) with ordinality as wanted (id, place) left join claims on claims.id = wanted.id order by place`,
    [ids],
  );
}

/** A claim without any history, if there is one. */
export async function claimWithoutEvents(reader: Tx): Promise<{ id: string; version: number } | undefined> {
  const [found]: { id: string; version: number }[] = await reader.query(
    `select id::text, version from claims
     where not exists (select from events where stream = 'claim' and stream_id = claims.id) order by claims.id limit 1`,
  );
  return found;
}
