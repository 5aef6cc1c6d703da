import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { NestFactory } from '@nestjs/core';
import { type Command } from 'commander';
import { Transactions } from '#database';
import { JobWorker } from '#jobs';
import { WorkerModule } from '#worker';
import { CommandFailure, type CommandContext } from '../context';
import { importLines, type ImportReport } from '../import-lines';
import { type Installation } from '../installation';
import { IntakeModule } from '../intake.module';

/** Some lines were bad; the good ones went in. */
const SOME_LINES_BAD = 2;

export function registerImport(program: Command, context: CommandContext): void {
  program
    .command('import')
    .argument('<file>', 'JSON Lines, plain or gzip; - for standard input')
    .option('--wait', 'wait until every job that follows is done; without a running system, do them here')
    .description('take claims and statements in')
    .action((file: string, options: { wait?: boolean }) => runImport(file, options.wait ?? false, context));
}

async function runImport(file: string, wait: boolean, context: CommandContext): Promise<void> {
  if (file !== '-') await access(file, constants.R_OK).catch(() => Promise.reject(new CommandFailure(`${file} cannot be read.`)));
  const report = await context.withInstallation(async (installation) => {
    const done = await importFile(file, installation, context);
    if (wait) await waitForJobs(installation, context);
    return done;
  });
  context.say(`${report.created} taken in, ${report.unchanged} known already, ${report.bad} bad.`);
  if (report.bad > 0) throw new CommandFailure('Some lines were not taken in; see above.', SOME_LINES_BAD);
}

async function importFile(file: string, installation: Installation, context: CommandContext): Promise<ImportReport> {
  const app = await NestFactory.createApplicationContext(IntakeModule.forInstallation(installation.config, installation.databaseUrl), {
    logger: ['error', 'warn'],
  });
  try {
    return await importLines(app, await openStream(file), {
      onBadLine: (number, problem) => context.say(`line ${number}: ${problem}`),
      onProgress: (lines) => context.progress(`${lines} lines read`),
    });
  } finally {
    await app.close();
  }
}

/** Does the jobs here. Beside a running system this process is one worker more, and both stop at the same end. */
async function waitForJobs(installation: Installation, context: CommandContext): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forInstallation(installation.config, installation.databaseUrl), {
    logger: ['error', 'warn'],
  });
  try {
    await app.get(JobWorker).drain((due) => context.progress(`${due} jobs to do`));
    const [row] = await app.get(Transactions).reader.query<{ n: number }[]>(`select count(*)::int as n from outbox where state = 'quarantined'`);
    if ((row?.n ?? 0) > 0) context.say(`${row?.n} jobs are quarantined: see "assay start", Admin, or GET /api/v1/jobs/quarantine.`);
  } finally {
    await app.close();
  }
}

async function openStream(file: string): Promise<AsyncIterable<Uint8Array>> {
  const raw = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const first = await new Promise<Buffer | null>((resolve, reject) => {
    raw.once('error', reject).once('end', () => resolve(null)).once('readable', () => resolve(raw.read() as Buffer | null));
  });
  if (first === null) return (async function* () {})();
  raw.unshift(first);
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  return gzip ? raw.pipe(createGunzip()) : raw;
}
