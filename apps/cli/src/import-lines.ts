import { type INestApplicationContext } from '@nestjs/common';
import { ClaimIntake } from '#claims';
import {
  BadLine,
  parseLine,
  readLines,
  type ReceivedClaim,
  type ReceivedLine,
  type ReceivedStatement,
  type Receipt,
} from '#connectors';
import { Transactions } from '#database';
import { StatementIntake } from '#statements';

export interface ImportReport {
  created: number;
  unchanged: number;
  bad: number;
}

export interface ImportListener {
  onBadLine(number: number, problem: string): void;
  onProgress(lines: number): void;
}

/** What one transaction takes in, in lines and in characters: what is reported as taken in is committed. */
const BATCH = { lines: 500, characters: 8 * 1024 * 1024 };

/** Takes in every good line of the stream, in batches; reports every bad one by its number. Memory stays flat. */
export async function importLines(
  app: INestApplicationContext,
  stream: AsyncIterable<Uint8Array>,
  listener: ImportListener,
): Promise<ImportReport> {
  const transactions = app.get(Transactions);
  const [claims, statements] = [app.get(ClaimIntake), app.get(StatementIntake)];
  const report: ImportReport = { created: 0, unchanged: 0, bad: 0 };
  let batch: { number: number; line: ReceivedLine }[] = [];
  let characters = 0;

  const bad = (number: number, problem: string) => {
    report.bad += 1;
    listener.onBadLine(number, problem);
  };
  const flush = async () => {
    if (batch.length === 0) return;
    const taken = batch;
    batch = [];
    characters = 0;
    const isClaim = (one: (typeof taken)[number]): one is { number: number; line: ReceivedClaim } =>
      one.line.type === 'claim';
    const isStatement = (one: (typeof taken)[number]): one is { number: number; line: ReceivedStatement } =>
      one.line.type === 'statement';
    const receipts = await transactions.run(async (tx) => [
      ...pair(
        taken.filter(isClaim),
        await claims.receive(
          tx,
          taken.filter(isClaim).map(({ line }) => line),
          'system',
        ),
      ),
      ...pair(
        taken.filter(isStatement),
        await statements.receive(
          tx,
          taken.filter(isStatement).map(({ line }) => line),
          'system',
        ),
      ),
    ]);
    for (const { number, line, receipt } of receipts) {
      if (receipt.outcome === 'conflict')
        bad(
          number,
          `the ${line.type} "${line.id}" is known already, with another content; give a changed record an id of its own`,
        );
      else report[receipt.outcome] += 1;
    }
  };

  for await (const raw of readLines(stream)) {
    if ('problem' in raw) bad(raw.number, raw.problem);
    else {
      try {
        batch.push({ number: raw.number, line: parseLine(raw.text) });
        characters += raw.text.length;
      } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        bad(raw.number, error.message);
      }
    }
    if (batch.length >= BATCH.lines || characters >= BATCH.characters) {
      await flush();
      listener.onProgress(raw.number);
    }
  }
  await flush();
  return report;
}

function pair<L extends { number: number; line: ReceivedLine }>(
  lines: readonly L[],
  receipts: readonly Receipt[],
) {
  return lines.map((one, index) => ({
    ...one,
    receipt: receipts[index] ?? { outcome: 'conflict' as const },
  }));
}
