import { Injectable } from '@nestjs/common';
import { Refusal, type Tx, isUniqueViolation } from '#database';
import { type NamedEvent, type NewEvent, type StoredEvent, type Stream } from './event';
import { NO_HASH, hashEvent, microseconds } from './event-hash';

/** Somebody else wrote this version of the stream first. The transaction is lost: read again and decide again. */
export class VersionConflict extends Refusal {
  constructor() {
    super(
      'version_conflict',
      'Somebody else changed this at the same time. Read it again, then decide again.',
    );
  }
}

/** The record of what happened. Events are added in the transaction of the change they tell, and never changed. */
@Injectable()
export class EventStore {
  /**
   * Records events in the order given. The versions of one stream follow each other without a gap, in this call and
   * on what is stored; a gap is a fault of the caller and throws Error. Two queries, however many events.
   * Throws VersionConflict if a version is taken.
   */
  async append(tx: Tx, events: readonly NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (!tx.queryRunner?.isTransactionActive)
      throw new Error('Events are recorded in the transaction of their change.');
    const rows = chain(events, await reserve(tx, events));
    try {
      await tx.query(INSERT, [
        rows.map((row) => row.id),
        rows.map((row) => row.transactionId),
        rows.map((row) => row.stream),
        rows.map((row) => row.streamId),
        rows.map((row) => row.version),
        rows.map((row) => row.type),
        rows.map((row) => row.actor),
        rows.map((row) => row.at.toISOString()),
        rows.map((row) => row.data),
        rows.map((row) => row.previousHash),
        rows.map((row) => row.hash),
      ]);
    } catch (error) {
      if (isUniqueViolation(error, 'events_stream')) throw new VersionConflict();
      throw error;
    }
  }

  /** All that happened in one stream, oldest first, with the names of who did it. Empty for a stream that does not exist. */
  history(reader: Tx, stream: Stream, streamId: string): Promise<NamedEvent[]> {
    return reader.query(
      `select ${COLUMNS}, (select name from people where people.id::text = events.actor) as "actorName"
       from events where stream = $1 and stream_id = $2 order by version`,
      [stream, streamId],
    );
  }

  /**
   * At most `limit` events that come after the event `eventId` in commit order, of one stream kind or of all;
   * without `eventId`, from the first. Following it by the last id received misses nothing and repeats nothing: events
   * of a transaction are held back until every transaction that began before it has ended.
   * Throws Refusal `event_not_found` if there is no such event.
   */
  async after(
    reader: Tx,
    eventId: string | undefined,
    limit: number,
    stream?: Stream,
  ): Promise<StoredEvent[]> {
    const from = eventId === undefined ? START : await position(reader, eventId);
    return reader.query(
      `select ${COLUMNS} from events
       where (transaction_id, id) > ($1::xid8, $2::bigint) and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
         and ($3::text is null or stream = $3)
       order by transaction_id, id limit $4`,
      [from.transactionId, from.id, stream ?? null, limit],
    );
  }
}

const COLUMNS = `id, stream, stream_id as "streamId", version, type, actor, at, data, encode(hash, 'hex') as hash`;

const INSERT = `
  insert into events (id, transaction_id, stream, stream_id, version, type, actor, at, data, previous_hash, hash)
  overriding system value
  select id, transaction_id::xid8, stream, stream_id, version, type, actor, at, data::json, decode(previous_hash, 'hex'), decode(hash, 'hex')
  from unnest($1::bigint[], $2::text[], $3::text[], $4::uuid[], $5::integer[], $6::text[], $7::text[], $8::timestamptz[],
    $9::text[], $10::text[], $11::text[])
    as e (id, transaction_id, stream, stream_id, version, type, actor, at, data, previous_hash, hash)`;

/** The place of an event, and the hash that it chains on if that is stored already. */
interface Reserved {
  id: string;
  transactionId: string;
  previousHash: string | null;
}

const START = { transactionId: '0', id: '0' };

/** One row an event, in order. Ids grow in that order; they are taken here because the hash covers them. */
function reserve(tx: Tx, events: readonly NewEvent[]): Promise<Reserved[]> {
  return tx.query(
    `select nextval(pg_get_serial_sequence('events', 'id')) as id, pg_current_xact_id()::text as "transactionId", "previousHash"
     from (
       select encode(before.hash, 'hex') as "previousHash"
       from unnest($1::text[], $2::uuid[], $3::integer[]) with ordinality as wanted (stream, stream_id, version, place)
       left join lateral (
         select hash from events
         where stream = wanted.stream and stream_id = wanted.stream_id and version = wanted.version - 1 and wanted.version > 1
         limit 1
       ) as before on true
       order by place
     ) as ordered`,
    [events.map((e) => e.stream), events.map((e) => e.streamId), events.map((e) => e.version)],
  );
}

function chain(events: readonly NewEvent[], places: readonly Reserved[]) {
  const last = new Map<string, { version: number; hash: string }>();
  return events.map((event, index) => {
    const place = places[index];
    if (!place) throw new Error('An event was given no place.');
    const streamId = event.streamId.toLowerCase();
    const key = `${event.stream} ${streamId}`;
    const before = last.get(key) ?? stored(event, place.previousHash);
    if (event.version !== before.version + 1) {
      throw new Error(`Version ${event.version} of ${key} cannot follow version ${before.version}.`);
    }
    const row = { ...event, ...place, streamId, data: JSON.stringify(event.data), previousHash: before.hash };
    const hash = hashEvent(before.hash, { ...row, atMicroseconds: microseconds(event.at) });
    last.set(key, { version: event.version, hash });
    return { ...row, hash };
  });
}

function stored(event: NewEvent, previousHash: string | null): { version: number; hash: string } {
  if (event.version === 1) return { version: 0, hash: NO_HASH };
  if (previousHash === null) {
    throw new Error(
      `Version ${event.version} of ${event.stream} ${event.streamId} has no version before it.`,
    );
  }
  return { version: event.version - 1, hash: previousHash };
}

async function position(reader: Tx, eventId: string): Promise<{ transactionId: string; id: string }> {
  const found: { transactionId: string; id: string }[] = /^\d{1,18}$/.test(eventId)
    ? await reader.query(`select transaction_id::text as "transactionId", id from events where id = $1`, [
        eventId,
      ])
    : [];
  if (!found[0]) throw new Refusal('event_not_found', 'There is no such event. Start again from the first.');
  return found[0];
}
