import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { auditKey, EventStore, takeCheckpoint, verifyAudit } from '#audit';
import { loadConfig } from '#config';
import { newId, Transactions } from '#database';
import { JobWorker, Outbox } from '#jobs';
import { createTestDatabase } from '../../../test/harness/database';
import { WorkerModule } from './worker.module';

describe('the checkpoint that comes round', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'assay-worker-'));
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let app: INestApplicationContext;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await createTestDatabase();
    const config = loadConfig({ ASSAY_DATA_DIR: dataDir, ASSAY_DATABASE_POOL: '6' });
    app = await NestFactory.createApplicationContext(WorkerModule.forInstallation(config, database.url), {
      logger: ['error', 'warn'],
    });
    transactions = app.get(Transactions);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const checkpoints = () =>
    transactions.reader.query<{ id: string; events: string }[]>(
      'select id, events from checkpoints order by id',
    );
  const waiting = () =>
    transactions.reader.query<{ later: boolean }[]>(
      `select run_at > now() + interval '30 seconds' as later from outbox where job = $1`,
      [takeCheckpoint.name],
    );
  async function minutePasses(): Promise<void> {
    await transactions.run((tx) => app.get(Outbox).enqueue(tx, takeCheckpoint, [{}], new Date(0)));
    await app.get(JobWorker).drain();
  }
  async function record(): Promise<void> {
    await transactions.run((tx) =>
      app.get(EventStore).append(tx, [
        {
          stream: 'system',
          streamId: newId(),
          version: 1,
          type: 'system.noted',
          actor: 'system',
          at: new Date(),
          data: {},
        },
      ]),
    );
    // Other suites' open transactions on this server hold events back from a checkpoint.
    const held = 'select from events where transaction_id >= pg_snapshot_xmin(pg_current_snapshot()) limit 1';
    while ((await transactions.reader.query<unknown[]>(held)).length > 0);
  }

  it('is owed from the start, and is not due before its minute', async () => {
    expect(await waiting()).toEqual([{ later: true }]);
    await app.get(JobWorker).drain();
    expect(await checkpoints()).toEqual([]);
  });

  it('seals what is new, and writes nothing where nothing is', async () => {
    await minutePasses();
    expect(await checkpoints()).toEqual([]);
    await record();
    await minutePasses();
    await minutePasses();
    expect(await checkpoints()).toEqual([{ id: '1', events: '1' }]);
    await record();
    await minutePasses();
    expect(await checkpoints()).toEqual([
      { id: '1', events: '1' },
      { id: '2', events: '2' },
    ]);
    expect(await verifyAudit(transactions.reader, auditKey(dataDir).publicKey)).toMatchObject({
      ok: true,
      checkpoints: 2,
    });
    expect(await waiting()).toEqual([{ later: true }]);
  });
});
