import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Statements are found by what they say and when they were published; actors and sources can be merged, as organisations can. */
export class Registers1762100000000 implements MigrationInterface {
  readonly name = 'Registers1762100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [STATEMENTS, MERGERS]) await runner.query(part);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('What people merged has no way back: restore a backup instead.'));
  }
}

/** Each list in its order, newest first, by one filter; a second one is read along the first. */
const STATEMENTS = `
drop index statements_stance;
create index statements_newest on statements ((coalesce(published_at, created_at)) desc, id desc);
create index statements_stance on statements (stance, (coalesce(published_at, created_at)) desc, id desc);
create index statements_issuer_type on statements (issuer_type, (coalesce(published_at, created_at)) desc, id desc);
create index statements_channel on statements (channel, (coalesce(published_at, created_at)) desc, id desc);
create index statements_subject on statements (subject_id) where subject_id is not null;
create index statements_issuer on statements (issuer_id) where issuer_id is not null;
create index statements_corrects on statements (corrects_external_id) where corrects_external_id is not null;
-- The beginning of a text is what is searched: the index cannot hold the words of one without end.
create function statement_prose(title text, issuer text, subject text, text text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('simple'::regconfig, left(coalesce(title, ''), 2000) || ' ' || left(coalesce(issuer, ''), 500) || ' '
    || left(coalesce(subject, ''), 500) || ' ' || left(coalesce(text, ''), 30000));
create index statements_prose on statements using gin (statement_prose(title, issuer_name, subject_name, text));
`;

const MERGERS = `
alter table actors
  -- The actor that it is; that one is not merged itself.
  add column merged_into uuid references actors,
  -- One more than the events about it.
  add column version integer not null default 1,
  add constraint actors_not_merged_into_itself check (merged_into <> id);
create index actors_merged on actors (merged_into) where merged_into is not null;
alter table sources
  add column merged_into uuid references sources,
  add column version integer not null default 1,
  add constraint sources_not_merged_into_itself check (merged_into <> id);
create index sources_merged on sources (merged_into) where merged_into is not null;
-- A record over time, as the counts of a record, from the index alone.
drop index claims_actor_verdict, claims_source_verdict;
create index claims_actor_verdict on claims (actor_id, verdict) include (posted_at, created_at) where verdict is not null;
create index claims_source_verdict on claims (source_id, verdict) include (posted_at, created_at) where verdict is not null;

create index organisations_watched_name on organisations (name, id) where watched and merged_into is null;

alter table events drop constraint events_stream_check;
alter table events add constraint events_stream_check
  check (stream in ('claim','statement','person','organisation','actor','source','system'));
`;
