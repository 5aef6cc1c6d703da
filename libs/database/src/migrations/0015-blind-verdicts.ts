import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Verdicts that wait for a second one: kept apart from the events, which every reviewer may read. */
export class BlindVerdicts1762500000000 implements MigrationInterface {
  readonly name = 'BlindVerdicts1762500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table blind_verdicts (
        id uuid primary key,
        claim_id uuid not null references claims (id),
        person_id uuid not null references people (id),
        verdict text not null,
        reason text,
        cited_source text,
        given_at timestamptz not null default now(),
        -- Set once the claim was decided or moved on, or the verdict was taken back.
        ended_at timestamptz
      );
      create unique index blind_verdicts_waiting on blind_verdicts (claim_id, person_id) where ended_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table blind_verdicts`);
  }
}
