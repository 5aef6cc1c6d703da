import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#database';
import { normaliseActor } from './actor-name';
import { type SourceKind } from './source.entity';

export interface SourceName {
  name: string;
  kind: SourceKind;
}

/** Finds actors and sources by name, or registers them: bulk, and safe when two writers meet the same new name. */
@Injectable()
export class ActorRegistry {
  /** Actor ids by the names given. A name without a letter or digit has none. */
  async actors(tx: Tx, names: readonly string[]): Promise<Map<string, string>> {
    const byForm = new Map<string, string>();
    for (const name of names) {
      const form = normaliseActor(name);
      if (form !== '' && !byForm.has(form)) byForm.set(form, name);
    }
    if (byForm.size === 0) return new Map();
    const forms = [...byForm.keys()].sort();
    let known = await actorsByForm(tx, forms);
    const missing = forms.filter((form) => !known.has(form));
    if (missing.length > 0) {
      const ids = missing.map(newId);
      const display = missing.map((form) => byForm.get(form) ?? form);
      await tx.query(`insert into actors (id, name) select * from unnest($1::uuid[], $2::text[])`, [
        ids,
        display,
      ]);
      await tx.query(
        `insert into actor_aliases (id, actor_id, alias, normalised) select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])
         on conflict (normalised) do nothing`,
        [missing.map(newId), ids, display, missing],
      );
      known = await actorsByForm(tx, forms);
      // Whoever lost the race for a name takes the winner's actor; the spare one has no alias and goes.
      await tx.query(
        `delete from actors where id = any($1) and not exists (select 1 from actor_aliases where actor_id = actors.id)`,
        [ids],
      );
    }
    return new Map(
      names.flatMap((name) => {
        const id = known.get(normaliseActor(name));
        return id === undefined ? [] : [[name, id] as const];
      }),
    );
  }

  /** Source ids in the order of the names given. */
  async sources(tx: Tx, names: readonly SourceName[]): Promise<string[]> {
    const key = ({ name, kind }: SourceName) => `${kind} ${name.toLowerCase()}`;
    const wanted = [...new Map(names.map((source) => [key(source), source])).values()].sort((a, b) =>
      key(a) < key(b) ? -1 : 1,
    );
    const columns = [wanted.map((s) => s.name), wanted.map((s) => s.kind)];
    const find = () =>
      tx.query<{ id: string; name: string; kind: SourceKind; wanted: string }[]>(
        `select s.id, t.name as wanted, s.kind from unnest($1::text[], $2::text[]) t(name, kind)
         join sources s on s.kind = t.kind and lower(s.name) = lower(t.name)`,
        columns,
      );
    let rows = await find();
    if (rows.length < wanted.length) {
      await tx.query(
        `insert into sources (id, name, kind) select * from unnest($3::uuid[], $1::text[], $2::text[])
         on conflict (kind, lower(name)) do nothing`,
        [...columns, wanted.map(newId)],
      );
      rows = await find();
    }
    const ids = new Map(rows.map((row) => [key({ name: row.wanted, kind: row.kind }), row.id]));
    return names.map((source) => {
      const id = ids.get(key(source));
      if (id === undefined) throw new Error(`The source ${source.kind} was not registered.`);
      return id;
    });
  }
}

async function actorsByForm(tx: Tx, forms: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ normalised: string; actor_id: string }[]>(
    `select normalised, actor_id from actor_aliases where normalised = any($1)`,
    [forms],
  );
  return new Map(rows.map((row) => [row.normalised, row.actor_id]));
}
