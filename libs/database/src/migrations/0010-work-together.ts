import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is owed at once travels in one row, and what an import writes for each post becomes less. */
export class WorkTogether1762000000000 implements MigrationInterface {
  readonly name = 'WorkTogether1762000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table outbox alter column identity drop not null;
      -- An index, as match_keys is: claims are never deleted, and a check for each key costs as much as the key.
      alter table lineage_keys drop constraint lineage_keys_claim_id_fkey;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('Work that is owed together has no way back: let it be done, or restore a backup.'),
    );
  }
}
