import { decodeCursor, pageOf, type Page, type Tx } from '#database';
import { type NamedEvent } from './event';

export interface EventListFilter {
  /** What people did, without the system's own work. */
  byPeople: boolean;
  limit: number;
  cursor?: string;
}

/** The record, newest first, over all streams. Each page continues an index: it costs the same wherever it is. */
export async function listEvents(
  reader: Tx,
  { byPeople, limit, cursor }: EventListFilter,
): Promise<Page<NamedEvent>> {
  const [before] = cursor === undefined ? [null] : decodeCursor(cursor, ['digits']);
  const rows = await reader.query<NamedEvent[]>(
    `select id, stream, stream_id as "streamId", version, type, actor, at, data, encode(hash, 'hex') as hash,
       (select name from people where people.id::text = events.actor) as "actorName"
     from events
     where ($1::bigint is null or id < $1) ${byPeople ? `and actor <> 'system'` : ''}
     order by id desc limit $2`,
    [before, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => [id]);
}
