import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Account } from './account';
import { platformPackage, prepareBinaries, type Binaries } from './binaries';
import { openCluster } from './cluster';
import { announce, ensureDatabase, urlsFor } from './connection';
import { EmbeddedPostgresError } from './errors';
import { inheritOwner, notWritable, openFolders, placesIn, type Places } from './folder';
import { stopLeftover } from './leftover';
import { lockFolder } from './lock';
import { startServer, type Server } from './server';

export interface EmbeddedPostgresOptions {
  /** `ASSAY_DATA_DIR`. The cluster lives in its folder `postgres`. */
  dataDir: string;
  /** `ASSAY_PG_PORT`. Without it a free one is taken, another one at each start. */
  port?: number;
  /** Gets each line that PostgreSQL logs, without its end. */
  log: (line: string) => void;
}

/** A server of our own: it runs until `stop()`, and not longer than this process. */
export interface EmbeddedPostgres {
  /** Assay's database, with the password: not for logs. */
  readonly url: string;
  /** The same server's maintenance database, for making and dropping others. */
  readonly adminUrl: string;
  readonly port: number;
  /** Disconnects everybody, writes everything out, lets go of the folder. Can be called again. */
  stop(): Promise<void>;
  /** Called once, with how it ended, if the server ends without `stop()`; at once if it already has. */
  onExit(listener: (how: string) => void): void;
}

/** How often another free port is tried when somebody took the one just found. */
const portAttempts = 5;

/** How long sessions of a server that was killed may take to notice. Milliseconds. */
const orphanTimeout = 10_000;

/**
 * Starts the PostgreSQL that comes with Assay, and makes its data at the first start. Whatever was acknowledged by an
 * earlier run is there again, however that run ended.
 *
 * @throws EmbeddedPostgresError, after which nothing runs and nothing is locked.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const places = placesIn(options.dataDir);
  const account = await openFolders(places);
  try {
    const lock = await lockFolder(places.lock, places.dataDir);
    try {
      return await startLocked(places, account, options, () => lock.release());
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw notWritable(places, error);
  }
}

async function startLocked(
  places: Places,
  account: Account,
  options: EmbeddedPostgresOptions,
  release: () => void,
): Promise<EmbeddedPostgres> {
  await inheritOwner(places.lock);
  rmSync(places.connection, { force: true });
  const binaries = await prepareBinaries(platformPackage(), places.root, account);
  const password = await openCluster(places, binaries, account);
  const { server, port } = await startOnPort(places, binaries, account, options);
  const urls = urlsFor(port, password);
  try {
    await ensureDatabase(urls);
    await announce(places, port);
  } catch (cause) {
    await server.stop();
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL started, but does not serve us: ${message}`, {
      cause,
    });
  }

  let stopping: Promise<void> | null = null;
  const ended = server.exited.then((how) => {
    rmSync(places.connection, { force: true });
    release();
    return how;
  });
  return {
    ...urls,
    port,
    async stop() {
      stopping ??= server.stop();
      await stopping;
      await ended;
    },
    onExit(listener) {
      void ended.then((how) => {
        if (stopping === null) listener(how);
      });
    },
  };
}

async function startOnPort(
  places: Places,
  binaries: Binaries,
  account: Account,
  options: EmbeddedPostgresOptions,
): Promise<{ server: Server; port: number }> {
  const { cluster } = places;
  const { log } = options;
  const orphansGone = Date.now() + orphanTimeout;
  for (let attempt = 1; ;) {
    await stopLeftover(cluster, log);
    const port = options.port ?? (await freePort());
    const outcome = await startServer({ binaries, cluster, port, account, log });
    if ('exited' in outcome) return { server: outcome, port };
    if (outcome.reason === 'cluster in use' && Date.now() < orphansGone) {
      await delay(100);
    } else if (outcome.reason !== 'port taken') {
      throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL did not start:\n${outcome.lastLines}`);
    } else if (options.port !== undefined || attempt === portAttempts) {
      throw new EmbeddedPostgresError(
        'PORT_TAKEN',
        `Port ${port} is taken. Set ASSAY_PG_PORT to another one, or leave it out and a free port is found.`,
      );
    } else {
      attempt += 1;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
