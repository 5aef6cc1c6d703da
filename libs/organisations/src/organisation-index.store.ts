import { type Tx } from '#database';
import { type NameKind } from './organisation.entity';
import { indexForm, spelling, spellings, type IndexedForm } from './organisation-keys';

/** A row of `organisation_names`. */
export interface NameRow {
  id: string;
  organisationId: string;
  kind: NameKind;
  name: string;
  normalised: string;
  /** Made before anybody waits for the register. */
  index: IndexedForm;
}

/** Names, their keys and their words are written in one transaction, so that whoever is stored can be found. */
export async function insertNames(tx: Tx, rows: readonly NameRow[]): Promise<void> {
  if (rows.length === 0) return;
  const forms = new Map(rows.map((row) => [row.id, row.index]));
  // Whoever lost the race for a name adds no keys for it.
  const added = await tx.query<{ id: string; organisation: string }[]>(
    `insert into organisation_names (id, organisation_id, kind, name, normalised, words)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
     on conflict (kind, normalised) do nothing returning id, organisation_id as organisation`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.organisationId),
      rows.map((row) => row.kind),
      rows.map((row) => row.name),
      rows.map((row) => row.normalised),
      rows.map((row) => forms.get(row.id)?.words),
    ],
  );
  await insertKeys(
    tx,
    added.flatMap(({ id, organisation }) => {
      const form = forms.get(id);
      return form === undefined ? [] : [{ organisation, form }];
    }),
  );
}

const BATCH = 500;

/** Makes the keys of names that were stored before there were keys, a batch of them; whether more are left. */
export async function indexOldNames(tx: Tx): Promise<boolean> {
  const rows = await tx.query<{ id: string; organisation: string; kind: NameKind; name: string }[]>(
    `select id, organisation_id as organisation, kind, name from organisation_names
     where words is null order by id limit ${BATCH} for update`,
  );
  const forms = rows.map((row) => ({ ...row, form: indexForm(row.kind, row.name) }));
  await tx.query(
    `update organisation_names n set words = t.words from unnest($1::uuid[], $2::text[]) t(id, words) where n.id = t.id`,
    [forms.map(({ id }) => id), forms.map(({ form }) => form.words)],
  );
  await insertKeys(tx, forms);
  return rows.length === BATCH;
}

async function insertKeys(
  tx: Tx,
  forms: readonly { organisation: string; form: IndexedForm }[],
): Promise<void> {
  if (forms.length === 0) return;
  const keys = forms.flatMap(({ organisation, form }) => form.keys.map((hash) => ({ organisation, hash })));
  // In the order of the index, so that two writers of one key do not wait for each other crosswise.
  await tx.query(
    `insert into organisation_keys (hash, organisation)
     select k.hash, o.number from unnest($1::int[], $2::uuid[]) k(hash, id) join organisations o on o.id = k.id
     order by 1, 2 on conflict do nothing`,
    [keys.map(({ hash }) => hash), keys.map(({ organisation }) => organisation)],
  );
  await insertWords(tx, [...new Set(forms.flatMap(({ form }) => form.vocabulary))]);
}

async function insertWords(tx: Tx, words: readonly string[]): Promise<void> {
  const unknown = await tx.query<{ word: string }[]>(
    `select t.word from unnest($1::text[], $2::int[]) t(word, spelling)
     where not exists (select from organisation_words w where w.spelling = t.spelling and w.word = t.word)`,
    [words, words.map(spelling)],
  );
  if (unknown.length === 0) return;
  const rows = unknown.flatMap(({ word }) => spellings(word).map((spelling) => ({ spelling, word })));
  await tx.query(
    `insert into organisation_words (spelling, word) select * from unnest($1::int[], $2::text[]) order by 1, 2 on conflict do nothing`,
    [rows.map(({ spelling }) => spelling), rows.map(({ word }) => word)],
  );
}
