import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Each look at the outbox asks for suspects: without an index of their own it reads the whole backlog, which has none. */
export class Suspects1761700000000 implements MigrationInterface {
  readonly name = 'Suspects1761700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index outbox_suspects on outbox (run_at, id) where state = 'waiting' and attempts >= 2`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index outbox_suspects`);
  }
}
