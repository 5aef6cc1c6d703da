import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a period brought is read from the decisions of that period, however much there was before. */
export class Flow1762400000000 implements MigrationInterface {
  readonly name = 'Flow1762400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index verdicts_decided on verdicts (decided_at) include (verdict, suggested, claim_id) where superseded_at is null;
      -- Decisions that end a wait. An import writes none of them.
      create index events_decided on events (at, actor, type) where stream = 'claim' and type in ('claim.accepted','claim.dismissed',
        'claim.merged','claim.released','claim.deferred','claim.confirmed','claim.partially_confirmed','claim.disputed');
      -- Few claims are ever escalated: whether one was is asked of these alone.
      create index events_escalated on events (stream_id, version) where type = 'claim.escalated';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index verdicts_decided; drop index events_decided; drop index events_escalated`);
  }
}
