import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config } from '#config';
import { findRunningEmbeddedPostgres, migrate, startEmbeddedPostgres } from '#database';
import { CommandFailure } from './command-failure';
import { describeServerTrouble } from './trouble';

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

/** What a command does in a data folder that holds no database yet: a mistyped folder must not look like lost data. */
export type WhereNone = 'refuse' | 'make';

export interface InstallationListener {
  /** For the person at the terminal. */
  say: (line: string) => void;
  /** A line of the embedded database's own log. */
  log: (line: string) => void;
}

/**
 * Opens the installation that the settings name: the server of DATABASE_URL, the embedded database of a system that
 * runs, or, where none runs, the embedded database started for the length of this command.
 */
export async function openInstallation(
  config: Config,
  whereNone: WhereNone,
  listener: InstallationListener,
): Promise<Installation> {
  const running = config.databaseUrl === undefined ? await findRunningEmbeddedPostgres(config.dataDir) : null;
  if (running !== null) return joined(config, running.url);
  if (whereNone === 'refuse' && !hasDatabase(config))
    throw new CommandFailure(
      `There is no Assay installation in ${config.dataDir}. Run \`npm start\` (or \`assay import\`) first, or set ASSAY_DATA_DIR.`,
    );
  return ownInstallation(config, listener);
}

/** The same for the system itself, which is alone with its embedded database: refused while another one runs. */
export async function ownInstallation(
  config: Config,
  { say, log }: InstallationListener,
): Promise<Installation> {
  if (config.databaseUrl !== undefined) return joined(config, config.databaseUrl);
  if (!hasDatabase(config)) say(`Making a new database in ${config.dataDir} …`);
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

/** A server is somewhere, whatever is in it; a folder has a database once its cluster is made. */
const hasDatabase = ({ databaseUrl, dataDir }: Config): boolean =>
  databaseUrl !== undefined || existsSync(join(dataDir, 'postgres', 'cluster'));

async function joined(config: Config, databaseUrl: string): Promise<Installation> {
  await migrate(databaseUrl).catch((error: unknown) => {
    const trouble = describeServerTrouble(error);
    throw trouble === null ? error : new CommandFailure(trouble);
  });
  return {
    config,
    databaseUrl,
    owned: false,
    onDatabaseEnd: () => undefined,
    close: () => Promise.resolve(),
  };
}
