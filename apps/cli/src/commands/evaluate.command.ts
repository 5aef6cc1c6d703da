import { writeFile } from 'node:fs/promises';
import { type Command } from 'commander';
import { BadLine, readLines } from '#connectors';
import {
  evaluate,
  parseLabelledLine,
  printReport,
  reportPage,
  type LabelledClaim,
  type LabelledStatement,
} from '#evaluation';
import { BadLines } from '../bad-lines';
import { CommandFailure } from '../command-failure';
import { type CommandContext } from '../context';
import { counted } from '../counted';
import { openStream } from '../open-stream';

/** Some lines were bad; the good ones were measured. */
const SOME_LINES_BAD = 2;

const FORMAT = `
The file has the lines that "assay import" reads. A line may carry its right answers; what is left out is not measured:
  a claim      "gold": {"assertions": [{"kind": "data_volume", "quote": "200 GB", "value": 200000000000}],
                        "matches": ["s1"], "verdict": "confirmed",
                        "relations": [{"assertion": 0, "statement": "s1", "relation": "supports"}]}
  a statement  "gold": {"assertions": [...], "stance": "acknowledges"}
An assertion has a "quote" (its first place counts) or "start" and "end" (UTF-16 code units), and may name its "field".
"value" is compared for quantities. An empty list says that there is none. More in docs/evaluation.md.`;

export function registerEvaluate(program: Command, context: CommandContext): void {
  program
    .command('evaluate')
    .argument('<file>', 'labelled JSON Lines; - for standard input')
    .option('--json', 'print the report as JSON')
    .option('--page <file>', 'write the report as a page with plots, too')
    .description(
      'measure reading, matching and suggested verdicts on your own labelled lines; needs no database',
    )
    .addHelpText('after', FORMAT)
    .action((file: string, options: Options) => runEvaluate(file, options, context));
}

interface Options {
  json?: boolean;
  page?: string;
}

async function runEvaluate(file: string, options: Options, context: CommandContext): Promise<void> {
  const records = new Map<string, LabelledClaim | LabelledStatement>();
  const bad = new BadLines(context);
  for await (const raw of readLines(await openStream(file))) {
    const problem = 'problem' in raw ? raw.problem : take(raw.text, records);
    if (problem !== null) bad.add(raw.number, problem);
  }
  bad.end();
  if (![...records.values()].some(isLabelled))
    throw new CommandFailure(
      `Nothing in ${file} is labelled, so there is nothing to measure: "assay evaluate --help" shows what a label is.`,
    );
  const report = evaluate([...records.values()]);
  if (options.page !== undefined) await writePage(options.page, reportPage(report));
  process.stdout.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
  if (bad.count > 0)
    throw new CommandFailure(`Not measured: ${counted(bad.count, 'line')}; see above.`, SOME_LINES_BAD);
}

async function writePage(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch (error) {
    throw new CommandFailure(
      `The page could not be written to ${file}: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

const isLabelled = ({ gold }: LabelledClaim | LabelledStatement): boolean =>
  Object.values(gold).some((label) => label !== undefined);

/** Adds the line's record; returns why it cannot. */
function take(text: string, records: Map<string, LabelledClaim | LabelledStatement>): string | null {
  try {
    const record = parseLabelledLine(text);
    const key = `${record.type} ${record.line.id}`;
    if (records.has(key)) return `the ${record.type} "${record.line.id}" stands in the file already`;
    records.set(key, record);
    return null;
  } catch (error) {
    if (error instanceof BadLine) return error.message;
    throw error;
  }
}
