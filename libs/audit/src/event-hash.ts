import { createHash } from 'node:crypto';

/** Every column of an event but its own hash, as the exact text that is hashed. */
export interface HashedEvent {
  /** Decimal digits. */
  id: string;
  /** Of the transaction that wrote it; decimal digits. */
  transactionId: string;
  stream: string;
  /** A UUID in lower case, as PostgreSQL prints it. */
  streamId: string;
  version: number;
  type: string;
  actor: string;
  /** Microseconds since 1970-01-01T00:00Z in decimal digits: all the precision that PostgreSQL keeps. */
  atMicroseconds: string;
  /** The JSON text as stored, byte for byte: the same value spelled otherwise is another text. */
  data: string;
}

/** What stands for the previous hash before a stream's first event. */
export const NO_HASH = '00'.repeat(32);

/**
 * The hash of an event, chained on the hash of the event before it in its stream: SHA-256, in hexadecimal, over the
 * UTF-8 of a JSON array of strings. JSON separates the fields without doubt, and any language can repeat it.
 * Stored hashes depend on this: a new format needs a new label and the old one must stay verifiable.
 */
export function hashEvent(previousHash: string, event: HashedEvent): string {
  const fields = [
    'assay-event-1',
    previousHash,
    event.id,
    event.transactionId,
    event.stream,
    event.streamId,
    String(event.version),
    event.type,
    event.actor,
    event.atMicroseconds,
    event.data,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** Throws RangeError for an invalid date. */
export const microseconds = (at: Date): string => String(BigInt(at.getTime()) * 1000n);
