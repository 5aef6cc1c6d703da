import { Injectable } from '@nestjs/common';
import { newId, Refusal, type Tx } from '#database';

/** A filter of the queue that a person gave a name. */
export interface SavedView {
  id: string;
  name: string;
  /** What it shows, as the workbench's address says it: `state=triage&due=overdue`. */
  search: string;
}

/** More than anybody finds again. */
const MOST = 100;

/** Each person's own views: nobody else reads or changes them. */
@Injectable()
export class SavedViews {
  /** By name. */
  list(tx: Tx, personId: string): Promise<SavedView[]> {
    return tx.query(
      `select id, name, search from saved_views where person_id = $1 order by lower(name), id`,
      [personId],
    );
  }

  /** A view of that name is replaced: there is one of each name. */
  async save(tx: Tx, personId: string, view: Omit<SavedView, 'id'>): Promise<SavedView> {
    const [saved] = await tx.query<SavedView[]>(
      `insert into saved_views (id, person_id, name, search)
       select $1, $2, $3, $4 where (select count(*) from saved_views where person_id = $2 and lower(name) <> lower($3)) < $5
       on conflict (person_id, lower(name)) do update set name = excluded.name, search = excluded.search
       returning id, name, search`,
      [newId(), personId, view.name, view.search, MOST],
    );
    if (saved === undefined)
      throw new Refusal('too_many_views', `There are ${MOST} views already: delete one first.`);
    return saved;
  }

  async rename(tx: Tx, personId: string, id: string, name: string): Promise<SavedView> {
    const taken = await tx.query<unknown[]>(
      `select from saved_views where person_id = $1 and lower(name) = lower($3) and id <> $2`,
      [personId, id, name],
    );
    if (taken.length > 0) throw new Refusal('name_taken', 'Another view of yours has this name.');
    const [view] = await tx.query<SavedView[]>(
      `with renamed as (update saved_views set name = $3 where id = $2 and person_id = $1 returning id, name, search)
       select * from renamed`,
      [personId, id, name],
    );
    if (view === undefined) throw new Refusal('not_found', 'There is no such view.');
    return view;
  }

  /** Nothing happens if there is none. */
  async remove(tx: Tx, personId: string, id: string): Promise<void> {
    await tx.query(`delete from saved_views where id = $2 and person_id = $1`, [personId, id]);
  }
}
