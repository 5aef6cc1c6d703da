/** Whose history an event belongs to. */
export const STREAMS = ['claim', 'statement', 'person', 'organisation', 'actor', 'source', 'system'] as const;
export type Stream = (typeof STREAMS)[number];

/** An event about to be recorded. `version` is the stream's version after it: 1 for its first event. */
export interface NewEvent {
  stream: Stream;
  streamId: string;
  version: number;
  /** Past tense: claim.confirmed. */
  type: string;
  /** A person's id, or `system`. */
  actor: string;
  at: Date;
  data: Readonly<Record<string, unknown>>;
}

/** An event as it was recorded. */
export interface StoredEvent extends NewEvent {
  /** Position in the store; grows, with gaps. Decimal digits: it may pass 2^53. */
  id: string;
  hash: string;
}

export interface NamedEvent extends StoredEvent {
  /** The name of the person who acted; null for the system. */
  actorName: string | null;
}
