import { NestFactory } from '@nestjs/core';
import { logLevels } from '#config';
import { Transactions } from '#database';
import { JobWorker } from '#jobs';
import { WorkerModule } from '#worker';
import { type CommandContext } from './context';
import { counted } from './counted';
import { type Installation } from './installation';

/**
 * Resolves when no job is due. The jobs are done here: without a running system by this process alone, beside one as
 * one worker more. Says how many jobs were given up, and where they are.
 */
export async function waitForJobs(installation: Installation, context: CommandContext): Promise<void> {
  const app = await NestFactory.createApplicationContext(
    WorkerModule.forInstallation(installation.config, installation.databaseUrl),
    {
      logger: logLevels(installation.config),
    },
  );
  try {
    await app.get(JobWorker).drain((due) => context.progress(`${counted(due, 'job')} to do`));
    const [row] = await app
      .get(Transactions)
      .reader.query<{ n: number }[]>(`select count(*)::int as n from outbox where state = 'quarantined'`);
    const given = row?.n ?? 0;
    if (given > 0) context.say(`Given up: ${counted(given, 'job')}. GET /api/v1/jobs/quarantine says why.`);
  } finally {
    await app.close();
  }
}
