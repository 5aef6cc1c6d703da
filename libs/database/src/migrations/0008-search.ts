import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Claims and statements are found by their words, claims by what is due and when they were posted; filters have names. */
export class Search1761800000000 implements MigrationInterface {
  readonly name = 'Search1761800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORDS);
    await runner.query(
      wordsOf('claim', 'title, victim_name, victim_domain, external_id', 'victim_name, victim_domain'),
    );
    await runner.query(
      wordsOf('statement', 'title, subject_name, subject_domain, issuer_name, external_id', null),
    );
    await runner.query(FILTERS);
    await runner.query(VIEWS);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('The first release has no way back before it: restore a backup instead.'),
    );
  }
}

/** How many records of a word are looked up one by one; a word of more is found by going through the list instead. */
const RARE = 2_000;

const WORDS = `
-- Letters without their marks, in lower case, cut at everything that is neither letter nor digit: "Groupe-Santé.fr" is
-- groupe, sante, fr. Of a hostile text the beginning counts, so that no record has more words than an index bears.
create function words_of(text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct left(word, 40)), '{}') from regexp_split_to_table(
    regexp_replace(lower(normalize(left($1, 1000), NFKD)), '[\\u0300-\\u036f]', '', 'g'), '[^[:alnum:]]+') word
  where word <> ''
$$;
-- All words of it, the longer ones as beginnings. Null when it has none, and null finds nothing.
create function words_query(text) returns tsquery language sql immutable parallel safe as $$
  select string_agg('''' || word || case when length(word) < 3 then '''' else ''':*' end, ' & ')::tsquery
  from (select unnest(words_of($1)) as word limit 10) w
$$;
`;

/**
 * The words of each record, in a table of their own: a record changes often, its words hardly ever. Written by triggers,
 * so that no writer can forget them.
 */
function wordsOf(side: 'claim' | 'statement', columns: string, changing: string | null): string {
  const words = (row: string) =>
    `array_to_tsvector(words_of(concat_ws(' ', ${columns
      .split(', ')
      .map((column) => (column === 'title' ? `left(${row}.title, 500)` : `${row}.${column}`))
      .join(', ')})))`;
  return `
create table ${side}_words (
  ${side}_id uuid primary key references ${side}s on delete cascade,
  words tsvector not null
);
insert into ${side}_words select id, ${words('r')} from ${side}s r;
-- What is not yet in the index is read through with each search: a small list.
create index ${side}_words_words on ${side}_words using gin (words) with (gin_pending_list_limit = 512);

create function keep_${side}_words() returns trigger language plpgsql as $$
begin
  insert into ${side}_words select id, ${words('r')} from new_${side}s r;
  return null;
end $$;
create trigger ${side}s_words after insert on ${side}s referencing new table as new_${side}s
  for each statement execute function keep_${side}_words();
${
  changing === null
    ? ''
    : `
create function change_${side}_words() returns trigger language plpgsql as $$
begin
  update ${side}_words set words = ${words('new')} where ${side}_id = new.id;
  return null;
end $$;
create trigger ${side}s_words_changed after update of ${changing} on ${side}s
  for each row execute function change_${side}_words();
`
}
-- Some of those that have the words, at most so many. Only the index is asked: a guess of the planner that a word is
-- frequent would read the table for one that is not.
create function ${side}s_with_words(query tsquery, most integer) returns setof uuid
  language sql stable parallel safe rows ${RARE} set enable_seqscan = off as $$
  select ${side}_id from ${side}_words where words @@ query limit most
$$;
`;
}

const FILTERS = `
create index claims_due on claims (due_at) where due_at is not null;
create index claims_posted on claims (posted_at) where posted_at is not null;
create index organisations_watched on organisations (id) where watched;
create index matches_open on matches (claim_id) where reviewable and status <> 'rejected';
`;

const VIEWS = `
-- A filter of the queue that somebody gave a name: as the address of the workbench says it.
create table saved_views (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  name text not null,
  search text not null,
  created_at timestamptz not null default now()
);
create unique index saved_views_once on saved_views (person_id, lower(name));
`;
