import { NestFactory } from '@nestjs/core';
import { type Command } from 'commander';
import { logLevels } from '#config';
import { BadLines } from '../bad-lines';
import { CommandFailure } from '../command-failure';
import { type CommandContext } from '../context';
import { counted } from '../counted';
import { startHelpingWorkers } from '../helping-workers';
import { importLines, type ImportReport } from '../import-lines';
import { type Installation } from '../installation';
import { IntakeModule } from '../intake.module';
import { openStream } from '../open-stream';
import { waitForJobs } from '../wait-for-jobs';

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
  const stream = await openStream(file);
  const report = await context.withInstallation(async (installation) => {
    const stopHelpers = wait ? startHelpingWorkers(installation) : undefined;
    try {
      const done = await importStream(stream, installation, context);
      if (wait) await waitForJobs(installation, context);
      return done;
    } finally {
      await stopHelpers?.();
    }
  }, 'make');
  context.say(`${report.created} taken in, ${report.unchanged} known already, ${report.bad} bad.`);
  if (report.bad > 0) throw new CommandFailure('Some lines were not taken in; see above.', SOME_LINES_BAD);
}

async function importStream(
  stream: AsyncIterable<Uint8Array>,
  installation: Installation,
  context: CommandContext,
): Promise<ImportReport> {
  const app = await NestFactory.createApplicationContext(
    IntakeModule.forInstallation(installation.config, installation.databaseUrl),
    {
      logger: logLevels(installation.config),
    },
  );
  const bad = new BadLines(context);
  let done = 0;
  let told = false;
  // Asked to stop, or failed, and failed because it was asked: told once.
  const tellHowFar = () => {
    if (told) return;
    told = true;
    context.progress('');
    bad.end();
    const kept =
      done === 0 ? 'nothing is in yet' : `what is good of the first ${counted(done, 'line')} is in`;
    context.say(`Stopped: ${kept}. Run it again for the rest; what is in already is passed over.`);
  };
  process.once('SIGINT', tellHowFar).once('SIGTERM', tellHowFar);
  try {
    const report = await importLines(app, stream, {
      onBadLine: (number, problem) => bad.add(number, problem),
      onProgress: (lines) => {
        done = lines;
        context.progress(`${counted(lines, 'line')} read`);
      },
    });
    bad.end();
    return report;
  } catch (error) {
    tellHowFar();
    throw error;
  } finally {
    process.off('SIGINT', tellHowFar).off('SIGTERM', tellHowFar);
    await app.close();
  }
}
