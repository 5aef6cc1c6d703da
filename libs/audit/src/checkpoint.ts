import { type KeyObject, createHash, sign, verify } from 'node:crypto';
import { z } from 'zod';

const digits = z.string().regex(/^\d{1,20}$/);

/** What a checkpoint says, and the line that is printed to be kept outside. */
const CHECKPOINT = z.strictObject({
  /** 1 for the first; without gaps. */
  id: digits,
  /** The last event it covers, in commit order. */
  upToTransaction: digits,
  upToEvent: digits,
  /** How many events it and all checkpoints before it cover. */
  events: digits,
  /** Over all events covered, chained on the previous checkpoint's. Hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** Microseconds since 1970-01-01T00:00Z. */
  createdAtMicroseconds: z.string().regex(/^-?\d{1,20}$/),
  /** Ed25519 over everything above. Hexadecimal. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

/** A signed statement that exactly these events, in this order, had been recorded by then. */
export type Checkpoint = z.output<typeof CHECKPOINT>;

/** Where the next checkpoint goes on. */
export type CheckpointEnd = Omit<Checkpoint, 'signature' | 'createdAtMicroseconds'>;

/** Before the first checkpoint. No event can be placed before the lowest bigint. */
export const BEFORE_ALL: CheckpointEnd = {
  id: '0',
  upToTransaction: '0',
  upToEvent: String(-(2n ** 63n)),
  events: '0',
  digest: '00'.repeat(32),
};

/** A digest that starts from the previous checkpoint's and takes in one event's hash after the other. */
export class RunningDigest {
  private readonly hash;

  constructor(previousDigest: string) {
    this.hash = createHash('sha256').update(Buffer.from(previousDigest, 'hex'));
  }

  /** The event's hash in hexadecimal. It covers every column of the event, its place too. */
  add(eventHash: string): void {
    this.hash.update(Buffer.from(eventHash, 'hex'));
  }

  result(): string {
    return this.hash.digest('hex');
  }
}

export function signCheckpoint(checkpoint: Omit<Checkpoint, 'signature'>, privateKey: KeyObject): Checkpoint {
  return { ...checkpoint, signature: sign(null, signedBytes(checkpoint), privateKey).toString('hex') };
}

export function isSignedBy(checkpoint: Checkpoint, publicKey: KeyObject): boolean {
  return verify(null, signedBytes(checkpoint), publicKey, Buffer.from(checkpoint.signature, 'hex'));
}

/** One line, without its line break. */
export function printCheckpoint(checkpoint: Checkpoint): string {
  return JSON.stringify(CHECKPOINT.parse(checkpoint));
}

/** The checkpoint that was printed, or undefined if this is none. White space around it does not matter. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  try {
    return CHECKPOINT.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Stored signatures depend on this: see hashEvent. */
function signedBytes({
  id,
  upToTransaction,
  upToEvent,
  events,
  digest,
  createdAtMicroseconds,
}: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(
    JSON.stringify([
      'assay-checkpoint-1',
      id,
      upToTransaction,
      upToEvent,
      events,
      digest,
      createdAtMicroseconds,
    ]),
  );
}
