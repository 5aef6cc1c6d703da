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
     join (select actor_id, min(strpos(normalised, $1)) as place from actor_aliases where strpos(normalised, $1) > 0 group by actor_id) f
       on f.actor_id = a.id
     where $1 <> '' order by f.place > 1, a.name, a.id limit $2`,
    [normaliseActor(text), limit],
  );
}

/** Sources whose name holds the text, those that begin with it first. */
export function findSources(reader: Tx, text: string, limit: number): Promise<Found[]> {
  return reader.query(
    `select id, name from sources where strpos(lower(name), lower($1)) > 0
     order by strpos(lower(name), lower($1)) > 1, name, id limit $2`,
    [text, limit],
  );
}
