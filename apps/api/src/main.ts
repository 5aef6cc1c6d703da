import 'reflect-metadata';
import { SetupService } from '#auth';
import { loadConfig } from '#config';
import { migrate } from '#database';
import { createApi } from './create-api';

/** The API by itself: needs DATABASE_URL. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  if (config.databaseUrl === undefined)
    throw new Error(
      'The API by itself needs DATABASE_URL. `assay start` runs it beside the embedded database.',
    );
  await migrate(config.databaseUrl);
  const app = await createApi(config, config.databaseUrl);
  await app.listen(config.port, config.host);
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
  process.stderr.write(
    `api: ${taken ? 'the port is taken by another program. Set PORT to a free one.' : error instanceof Error ? error.message : String(error)}\n`,
  );
  // EX_CONFIG of sysexits.h: starting again changes nothing until somebody changes a setting.
  process.exit(taken ? 78 : 1);
});
