import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is compared of each claim stands beside its keys. Empty at first: a face that is missing is made when it is asked for. */
export class ClaimFaces1762100000000 implements MigrationInterface {
  readonly name = 'ClaimFaces1762100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An index, as lineage_keys is. JSON as text: nothing in it is asked for.
      create table claim_faces (
        claim_id uuid primary key,
        release integer not null,
        face text not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table claim_faces`);
  }
}
