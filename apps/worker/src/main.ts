import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig, logLevels } from '#config';
import { migrate } from '#database';
import { WorkerModule } from './worker.module';

/** A worker by itself: needs DATABASE_URL, and does jobs until it is told to stop. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (config.databaseUrl === undefined)
    throw new Error(
      'A worker by itself needs DATABASE_URL. `assay start` runs one beside the embedded database.',
    );
  await migrate(config.databaseUrl);
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forInstallation(config, config.databaseUrl),
    { logger: logLevels(config) },
  );
  app.enableShutdownHooks();
  // Under a supervisor: gone with it, whatever ended it.
  if (process.env.ASSAY_SUPERVISED !== undefined) process.once('disconnect', () => process.exit(1));
}

main().catch((error: unknown) => {
  process.stderr.write(`worker: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
