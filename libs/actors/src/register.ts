/** Who claims, and where it is seen: two registers with the same columns for records and mergers. */
export type Register = 'actors' | 'sources';

/** The column of `claims` that names one of it. */
export const CLAIM_COLUMN = { actors: 'actor_id', sources: 'source_id' } as const;

/** What one of it is called where a word stands for it: the stream of its events, the dimension of its counts. */
export const NOUN = { actors: 'actor', sources: 'source' } as const;

/** Mergers and counts of records exclude each other: a count never sees one half of a merger. */
export const MERGERS_LOCK = `hashtextextended('registers.merged_into', 0)`;
