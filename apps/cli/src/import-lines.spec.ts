import { Readable } from 'node:stream';
import { type INestApplicationContext } from '@nestjs/common';
import { ClaimIntake } from '#claims';
import { type ReceivedClaim } from '#connectors';
import { Transactions } from '#database';
import { StatementIntake } from '#statements';
import { importLines } from './import-lines';

/** An application that takes everything in, and remembers how many claims each transaction held. */
function application() {
  const batches: number[] = [];
  const receive = (_tx: unknown, lines: readonly ReceivedClaim[]) => {
    if (lines.length > 0) batches.push(lines.length);
    return Promise.resolve(lines.map(({ id }) => ({ outcome: 'created', id })));
  };
  const services = new Map<unknown, unknown>([
    [Transactions, { run: (work: (tx: unknown) => unknown) => work({}) }],
    [ClaimIntake, { receive }],
    [StatementIntake, { receive }],
  ]);
  const app = { get: (token: unknown) => services.get(token) } as unknown as INestApplicationContext;
  return { app, batches };
}

describe('importLines', () => {
  it.each([
    ['500 small lines', 1_001, 10, [500, 500, 1]],
    ['8 MiB of long ones', 20, 1024 * 1024 - 100, [9, 9, 2]],
  ])('takes in at most %s at once', async (_, lines, length, expected) => {
    const { app, batches } = application();
    const stream = Readable.from(
      (function* () {
        for (let id = 0; id < lines; id++)
          yield Buffer.from(`{"type":"claim","id":"${id}","text":"${'x'.repeat(length)}"}\n`);
      })(),
    ) as AsyncIterable<Uint8Array>;
    const report = await importLines(app, stream, {
      onBadLine: () => undefined,
      onProgress: () => undefined,
    });
    expect(report).toEqual({ created: lines, unchanged: 0, bad: 0 });
    expect(batches).toEqual(expected);
  });
});
