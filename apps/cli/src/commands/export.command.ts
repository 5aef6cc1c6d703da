import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { type Writable } from 'node:stream';
import { type Command } from 'commander';
import { DataSource } from 'typeorm';
import { CLAIM_STATES, type ClaimState } from '#claims';
import { dataSourceOptions } from '#database';
import { EXPORT_FORMATS, exportRecords, FORMATS, type ExportedRecord, type ExportFormat } from '#interchange';
import { CommandFailure } from '../command-failure';
import { type CommandContext } from '../context';

const FORMATS_HELP = `
jsonl  every claim, then every statement; "assay import" reads it
csv    one row a claim; cells that a spreadsheet would run as a formula are led by an apostrophe
stix   one STIX 2.1 bundle, marked TLP:AMBER; an incident, and who targeted whom, only of what was confirmed
misp   one JSON array of MISP events, one a claim, tagged tlp:amber, for the own organisation and not published`;

export function registerExport(program: Command, context: CommandContext): void {
  program
    .command('export')
    .requiredOption('--format <format>', `one of ${EXPORT_FORMATS.join(', ')}`)
    .option(
      '--output <file>',
      'write to a file, which appears when it is complete; otherwise to standard output',
    )
    .option('--state <state>', 'only claims in this state, and the statements matched with them')
    .description('write claims and statements out, with what was found')
    .addHelpText('after', FORMATS_HELP)
    .action((options: { format: string; output?: string; state?: string }) =>
      runExport(oneOf(EXPORT_FORMATS, options.format, 'format'), options, context),
    );
}

function oneOf<T extends string>(known: readonly T[], given: string, what: string): T {
  const found = known.find((one) => one === given);
  if (found === undefined)
    throw new CommandFailure(`"${given}" is no ${what}: use one of ${known.join(', ')}.`);
  return found;
}

async function runExport(
  format: ExportFormat,
  options: { output?: string; state?: string },
  context: CommandContext,
): Promise<void> {
  const state: ClaimState | undefined =
    options.state === undefined ? undefined : oneOf(CLAIM_STATES, options.state, 'state');
  // On a terminal that shows the export itself, a running count would only be in its way.
  const quiet = options.output === undefined && process.stdout.isTTY;
  await context.withInstallation(async ({ databaseUrl }) => {
    const dataSource = await new DataSource(dataSourceOptions(databaseUrl, 1)).initialize();
    try {
      const records = counted(exportRecords(dataSource.manager, { state }), (count) => {
        if (!quiet) context.progress(`${count} records written`);
      });
      const text = inBlocks(FORMATS[format](records));
      if (options.output === undefined) await writeToStream(text, process.stdout);
      else await writeToFile(text, options.output);
    } finally {
      await dataSource.destroy();
    }
  });
}

async function* counted(
  records: AsyncIterable<ExportedRecord>,
  tell: (count: number) => void,
): AsyncGenerator<ExportedRecord> {
  let count = 0;
  for await (const record of records) {
    yield record;
    count += 1;
    if (count % 1000 === 0) tell(count);
  }
}

/** UTF-16 code units of one write: large enough that the system call does not count, small enough to forget. */
const BLOCK = 1 << 16;

async function* inBlocks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/** As fast as the reader reads. A reader that has seen enough (`| head`) ends the export without a complaint. */
async function writeToStream(blocks: AsyncIterable<string>, stream: Writable): Promise<void> {
  // Each write reports its own failure; without a listener the stream would throw it a second time.
  stream.on('error', () => undefined);
  try {
    for await (const block of blocks) {
      await new Promise<void>((resolve, reject) => {
        stream.write(block, (error) => (error ? reject(error) : resolve()));
      });
    }
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** The file appears whole or not at all: written beside it, flushed to the disk, then renamed over it. */
async function writeToFile(blocks: AsyncIterable<string>, path: string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  const remove = () => rmSync(partial, { force: true });
  const refuse = (error: NodeJS.ErrnoException) =>
    Promise.reject(new CommandFailure(`${path} cannot be written: ${error.code ?? error.message}.`));
  const handle = await open(partial, 'wx').catch(refuse);
  process.once('exit', remove);
  try {
    for await (const block of blocks) await handle.writeFile(block);
    await handle.sync();
    await handle.close();
    await rename(partial, path).catch(refuse);
  } catch (error) {
    await handle.close().catch(() => undefined);
    remove();
    throw error;
  } finally {
    process.off('exit', remove);
  }
}
