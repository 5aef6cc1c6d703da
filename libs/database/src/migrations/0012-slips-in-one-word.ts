import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Words of the register are found by their ends too, so that two slips in one are led back: all are keyed anew. */
export class SlipsInOneWord1762300000000 implements MigrationInterface {
  readonly name = 'SlipsInOneWord1762300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      truncate organisation_words;
      update organisation_names set words = null where words is not null;
      insert into outbox (job, identity, payload)
        select 'organisation.index', 'all', '{}' where exists (select from organisation_names)
        on conflict do nothing;
    `);
  }

  async down(): Promise<void> {
    // More ways to find a word do no harm to who does not ask for them.
  }
}
