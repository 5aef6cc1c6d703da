import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { superuser } from './cluster';
import { placesIn, writePrivately, type Places } from './folder';

/** The database that Assay works in. */
const database = 'assay';

/** The database that every cluster has: where others are made and dropped. */
const maintenanceDatabase = 'postgres';

/** How long a server on this machine may take to answer before it counts as not there. Milliseconds. */
const answerTimeout = 2_000;

export interface Urls {
  url: string;
  adminUrl: string;
}

/** The password is base64url, which a URL holds as it is. */
export function urlsFor(port: number, password: string): Urls {
  const server = `postgres://${superuser}:${password}@127.0.0.1:${port}`;
  return { url: `${server}/${database}`, adminUrl: `${server}/${maintenanceDatabase}` };
}

/** Tells other processes of the same user where the server is. Only for one that accepts connections. */
export async function announce(places: Places, port: number): Promise<void> {
  await writePrivately(
    places.connection,
    `${JSON.stringify({ pid: process.pid, port, user: superuser, database })}\n`,
  );
}

/** Makes Assay's database unless it is there; fails if the server does not let us in. */
export async function ensureDatabase({ adminUrl }: Urls): Promise<void> {
  const found = await query(adminUrl, `SELECT FROM pg_database WHERE datname = '${database}'`);
  if (found === 0) await query(adminUrl, `CREATE DATABASE ${database}`);
}

/**
 * The server that another process runs in this data folder, or null. Files can be left over, so it is asked: a
 * server that knows the password is the right one, since SCRAM proves it to both sides.
 */
export async function findRunningEmbeddedPostgres(dataDir: string): Promise<{ url: string } | null> {
  const places = placesIn(dataDir);
  try {
    const { port } = JSON.parse(await readFile(places.connection, 'utf8')) as { port: number };
    const { url } = urlsFor(port, (await readFile(places.password, 'utf8')).trim());
    await query(url, 'SELECT 1');
    return { url };
  } catch {
    return null;
  }
}

/** Runs one statement on a connection of its own: how many rows it found. */
async function query(url: string, statement: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: answerTimeout });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.end().catch(() => undefined);
  }
}
