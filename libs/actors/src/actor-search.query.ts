import { type Tx } from '#database';
import { normaliseActor } from './actor-name';

interface Found {
  id: string;
  name: string;
}

/** Actors one of whose names holds the text in any spelling, those that begin with it first. There are thousands: all are looked at. */
export function findActors(reader: Tx, text: string, limit: number): Promise<Found[]> {
  return reader.query(
    `select a.id, a.name from actors a
     join (select coalesce(o.merged_into, o.id) as actor_id, min(strpos(n.normalised, $1)) as place
       from actor_aliases n join actors o on o.id = n.actor_id where strpos(n.normalised, $1) > 0 group by 1) f
       on f.actor_id = a.id
     where $1 <> '' order by f.place > 1, a.name, a.id limit $2`,
    [normaliseActor(text), limit],
  );
}

/** Sources whose name holds the text, those that begin with it first. */
export function findSources(reader: Tx, text: string, limit: number): Promise<Found[]> {
  return reader.query(
    `select id, name from sources where merged_into is null and strpos(lower(name), lower($1)) > 0
     order by strpos(lower(name), lower($1)) > 1, name, id limit $2`,
    [text, limit],
  );
}
