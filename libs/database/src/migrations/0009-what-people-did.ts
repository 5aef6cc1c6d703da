import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who looks through the record looks for what people did; nearly all of it is the system's own work. */
export class WhatPeopleDid1761810000000 implements MigrationInterface {
  readonly name = 'WhatPeopleDid1761810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index events_of_people on events (id) where actor <> 'system'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index events_of_people`);
  }
}
