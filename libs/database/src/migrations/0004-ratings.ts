import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * How the claims of an actor and of a source turned out is kept with them, so that a page, an export or a claim's urgency
 * costs the same however many claims there are. It is always the count of the verdicts that stand.
 */
export class Ratings1761400000000 implements MigrationInterface {
  readonly name = 'Ratings1761400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table actors ${RECORD};
      alter table sources ${RECORD}, drop column reliability;
      -- The counts of one actor, one source: by verdict, from the index alone.
      create index claims_actor_verdict on claims (actor_id, verdict) where verdict is not null;
      create index claims_source_verdict on claims (source_id, verdict) where verdict is not null;
      ${countsOf('actors', 'actor_id')};
      ${countsOf('sources', 'source_id')};
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The track records have no way back: restore a backup instead.'));
  }
}

const RECORD = `
  add column confirmed integer not null default 0,
  add column partially_confirmed integer not null default 0,
  add column disputed integer not null default 0,
  add column unsubstantiated integer not null default 0`;

const countsOf = (table: string, column: string): string => `
  update ${table} r set confirmed = n.confirmed, partially_confirmed = n.partially_confirmed, disputed = n.disputed,
    unsubstantiated = n.unsubstantiated
  from (select ${column} as id, count(*) filter (where verdict = 'confirmed') as confirmed,
      count(*) filter (where verdict = 'partially_confirmed') as partially_confirmed,
      count(*) filter (where verdict = 'disputed') as disputed,
      count(*) filter (where verdict = 'unsubstantiated') as unsubstantiated
    from claims where verdict is not null group by ${column}) n
  where n.id = r.id`;
