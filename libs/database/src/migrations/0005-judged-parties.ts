import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What people's judgements on matches say about names: whom claims call by one name and official sources by another. */
export class JudgedParties1761500000000 implements MigrationInterface {
  readonly name = 'JudgedParties1761500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whom the statement is about: its subject, or its issuer where that is the victim.
      alter table statements add column subject_id uuid references organisations;
      create table judged_parties (
        victim_id uuid not null references organisations on delete cascade,
        subject_id uuid not null references organisations on delete cascade,
        accepted integer not null,
        rejected integer not null,
        primary key (victim_id, subject_id)
      );
      -- A new statement asks for the names that claims give its subject.
      create index judged_parties_subject on judged_parties (subject_id);
      update statements set subject_id = issuer_id where issuer_type = 'victim' and subject_name is null and subject_domain is null;
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('What was judged has no way back: restore a backup instead.'));
  }
}
