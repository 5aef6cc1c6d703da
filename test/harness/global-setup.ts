import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate, startEmbeddedPostgres, type EmbeddedPostgres } from '#database';
import { startRedis, type TestRedis } from './redis';

declare global {
  var assayTestPostgres: { server: EmbeddedPostgres; dataDir: string } | undefined;
  var assayTestRedis: TestRedis | undefined;
}

/** The migrated database that every test database is a copy of. */
export const TEMPLATE = 'assay_test_template';

/** One real PostgreSQL for all suites, in a folder of its own; migrations run from empty once. One Redis, if there is any. */
export default async function globalSetup(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'assay-test-'));
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  globalThis.assayTestPostgres = { server, dataDir };
  process.env.ASSAY_TEST_POSTGRES = server.url;
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const template = new URL(server.url);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href);
  const redis = (globalThis.assayTestRedis = await startRedis());
  if (redis !== undefined) process.env.ASSAY_TEST_REDIS = redis.url;
}
