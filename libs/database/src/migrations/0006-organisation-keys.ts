import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Organisations can be found by texts that do not name them exactly, and people may say that two are one. */
export class OrganisationKeys1761600000000 implements MigrationInterface {
  readonly name = 'OrganisationKeys1761600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisations
        -- Four bytes instead of sixteen in every key.
        add column number integer generated always as identity,
        -- The organisation that it is; that one is not merged itself.
        add column merged_into uuid references organisations,
        -- One more than the events about it.
        add column version integer not null default 1,
        add constraint organisations_not_merged_into_itself check (merged_into <> id);
      create unique index organisations_number on organisations (number);
      create index organisations_merged on organisations (merged_into) where merged_into is not null;
      create index organisations_children on organisations (parent_id) where parent_id is not null;

      -- The words by which the name is compared; null until its keys were made.
      alter table organisation_names add column words text;
      create index organisation_names_without_keys on organisation_names (id) where words is null;

      -- A key is 32 bits: half the room of 64, and what collides is scored and dropped.
      create table organisation_keys (
        hash integer not null,
        organisation integer not null,
        primary key (hash, organisation)
      );
      -- Each word under itself and under itself without one of its letters.
      create table organisation_words (
        spelling integer not null,
        word text not null,
        primary key (spelling, word)
      );

      alter table events drop constraint events_stream_check;
      alter table events add constraint events_stream_check check (stream in ('claim','statement','person','organisation','system'));

      insert into outbox (job, identity, payload)
        select 'organisation.index', 'all', '{}' where exists (select from organisation_names);
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('What people merged has no way back: restore a backup instead.'));
  }
}
