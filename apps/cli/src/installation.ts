import { type Config } from '#config';
import { findRunningEmbeddedPostgres, migrate, startEmbeddedPostgres } from '#database';

/** An installation that a command can work on: its settings and its migrated database. */
export interface Installation {
  config: Config;
  databaseUrl: string;
  /** True when this process started the database, and so is alone with it. */
  owned: boolean;
  /** Called when a database that this process started ends without being asked to. */
  onDatabaseEnd(listener: (how: string) => void): void;
  close(): Promise<void>;
}

type Log = (line: string) => unknown;

/**
 * Opens the installation that the settings name: the server of DATABASE_URL, the embedded database of a system that
 * runs, or, where none runs, the embedded database started for the length of this command.
 */
export async function openInstallation(config: Config, log: Log): Promise<Installation> {
  const running = config.databaseUrl === undefined ? await findRunningEmbeddedPostgres(config.dataDir) : null;
  return running === null ? ownInstallation(config, log) : joined(config, running.url);
}

/** The same for the system itself, which is alone with its embedded database: refused while another one runs. */
export async function ownInstallation(config: Config, log: Log): Promise<Installation> {
  if (config.databaseUrl !== undefined) return joined(config, config.databaseUrl);
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, port: config.postgresPort, log });
  try {
    await migrate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    config,
    databaseUrl: server.url,
    owned: true,
    onDatabaseEnd: (listener) => server.onExit(listener),
    close: () => server.stop(),
  };
}

async function joined(config: Config, databaseUrl: string): Promise<Installation> {
  await migrate(databaseUrl);
  return {
    config,
    databaseUrl,
    owned: false,
    onDatabaseEnd: () => undefined,
    close: () => Promise.resolve(),
  };
}
