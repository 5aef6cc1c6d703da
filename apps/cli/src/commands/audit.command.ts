import { readFile } from 'node:fs/promises';
import { type Command } from 'commander';
import {
  auditKey,
  type BadRow,
  type Checkpoint,
  CheckpointService,
  printCheckpoint,
  readCheckpoint,
  verifyAudit,
} from '#audit';
import { Transactions } from '#database';
import { AdministrationModule } from '../administration.module';
import { withApplication } from '../application';
import { CommandFailure } from '../command-failure';
import { type CommandContext } from '../context';
import { counted } from '../counted';

/** The record was not looked at: what was given to compare it with is no checkpoint. */
const NOTHING_VERIFIED = 2;

export function registerAudit(program: Command, context: CommandContext): void {
  const audit = program.command('audit').description('prove that nothing recorded was lost or altered');

  audit
    .command('verify')
    .option(
      '--checkpoint <file>',
      'a checkpoint that was printed and kept elsewhere: shows a record that was cut off',
    )
    .description('recompute the whole record; exit status 1 names the first bad row')
    .action(async ({ checkpoint }: { checkpoint?: string }) => {
      const outside = checkpoint === undefined ? undefined : await readOutside(checkpoint);
      await context.withInstallation((installation) =>
        withApplication(installation, AdministrationModule, async (app) => {
          const { publicKey } = auditKey(installation.config.dataDir);
          const report = await verifyAudit(app.get(Transactions).reader, publicKey, outside);
          if (!report.ok)
            throw new CommandFailure(`Not sound: ${describeBadRow(report.row)}: ${report.reason}.`);
          process.stdout.write(
            `Sound: ${counted(report.events, 'event')}, ${counted(report.checkpoints, 'checkpoint')}.\n`,
          );
        }),
      );
    });

  audit
    .command('checkpoint')
    .description('seal what was recorded so far and print the seal as one line, to be kept elsewhere')
    .action(() =>
      context.withInstallation((installation) =>
        withApplication(installation, AdministrationModule, async (app) => {
          const sealed = await app.get(Transactions).run((tx) => app.get(CheckpointService).take(tx));
          if (sealed === undefined)
            throw new CommandFailure('Nothing was recorded yet: there is nothing to seal.');
          process.stdout.write(`${printCheckpoint(sealed)}\n`);
        }),
      ),
    );
}

async function readOutside(file: string): Promise<Checkpoint> {
  const text = await readFile(file, 'utf8').catch(() =>
    Promise.reject(new CommandFailure(`${file} cannot be read.`, NOTHING_VERIFIED)),
  );
  const checkpoint = readCheckpoint(text);
  if (checkpoint === undefined) throw new CommandFailure(`${file} holds no checkpoint.`, NOTHING_VERIFIED);
  return checkpoint;
}

/** Table and id always; stream and version where the row has them. */
function describeBadRow({ table, id, stream, streamId, version }: BadRow): string {
  const place = [
    stream === undefined ? [] : [`stream ${stream} ${streamId}`],
    version === undefined ? [] : [`version ${version}`],
  ].flat();
  return [`table ${table}, row ${id}`, ...place].join(', ');
}
