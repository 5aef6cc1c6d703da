import { type Config } from '#config';
import { findRunningEmbeddedPostgres, migrate, startEmbeddedPostgres } from '#database';

/** An installation that a command can work on: its settings and its migrated database. */
export interface Installation {
  config: Config;
  databaseUrl: string;
  /** True when this process started the database, and so is alone with it. */
  owned: boolean;
  close(): Promise<void>;
}

/**
 * Opens the installation that the settings name: the server of DATABASE_URL, the embedded database of a system that
 * runs, or, where none runs, the embedded database started for the length of this command.
 */
export async function openInstallation(config: Config, log: (line: string) => unknown): Promise<Installation> {
  const external = config.databaseUrl ?? (await findRunningEmbeddedPostgres(config.dataDir))?.url;
  if (external !== undefined) {
    await migrate(external);
    return { config, databaseUrl: external, owned: false, close: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, port: config.postgresPort, log });
  try {
    await migrate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { config, databaseUrl: server.url, owned: true, close: () => server.stop() };
}
