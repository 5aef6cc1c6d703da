import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of its own. Its name says that it is a test's, and nothing else is ever dropped. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.ASSAY_TEST_POSTGRES;
  if (server === undefined)
    throw new Error('Run database specs with `npm test` or `npx jest --selectProjects db`.');
  const name = `assay_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `create database ${name} template assay_test_template`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(server, `drop database if exists ${name} with (force)`) };
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
