import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { SetupService } from '#auth';
import { loadConfig, logLevels } from '#config';
import { isTransient, migrate } from '#database';
import { createApi } from './create-api';

// Colours are for a terminal: in a file or a log they are noise.
if (!process.stderr.isTTY) process.env.NO_COLOR ??= '1';

/** The API by itself: needs DATABASE_URL. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (config.databaseUrl === undefined)
    throw new Error(
      'The API by itself needs DATABASE_URL. `assay start` runs it beside the embedded database.',
    );
  await migrate(config.databaseUrl);
  const app = await createApi(config, config.databaseUrl);
  await app.init();
  // A port that is taken is told below, once, in our words.
  app.useLogger(false);
  await app.listen(config.port, config.host);
  app.useLogger(new ConsoleLogger({ logLevels: logLevels(config) }));
  const address = config.publicUrl ?? (await app.getUrl());
  process.stderr.write(`Assay answers on ${address}\n`);
  const token = await app.get(SetupService).link();
  if (token !== undefined)
    process.stderr.write(
      `No account exists yet. Make the first administrator: ${address}/#/setup/${token}\n`,
    );
  // Under a supervisor: gone with it, whatever ended it.
  if (process.env.ASSAY_SUPERVISED !== undefined) process.once('disconnect', () => process.exit(1));
}

main().catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  process.stderr.write(`api: ${describe(error, taken)}\n`);
  // EX_CONFIG of sysexits.h: starting again changes nothing until somebody changes a setting.
  process.exit(taken ? 78 : 1);
});

function describe(error: unknown, taken: boolean): string {
  if (taken) return 'the port is taken by another program. Set PORT to a free one.';
  if (isTransient(error)) return 'the database does not answer. Start it, or correct DATABASE_URL.';
  return error instanceof Error ? error.message : String(error);
}
