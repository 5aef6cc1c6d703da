import { LINE_LIMIT } from './import-line';
import { readLines, type RawLine } from './line-reader';

async function lines(...chunks: (string | Buffer)[]): Promise<RawLine[]> {
  const out: RawLine[] = [];
  for await (const line of readLines(
    (async function* () {
      await Promise.resolve();
      for (const chunk of chunks) yield Buffer.from(chunk as string);
    })(),
  ))
    out.push(line);
  return out;
}

describe('readLines', () => {
  it('puts lines together across chunks and through a split character', async () => {
    const euro = Buffer.from('€');
    expect(await lines('a', 'b\nc', euro.subarray(0, 1), euro.subarray(1), '\n\nd')).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, text: 'c€' },
      { number: 4, text: 'd' },
    ]);
  });

  it('passes over a line beyond the limit, says so, and reads on', async () => {
    const chunk = Buffer.alloc(LINE_LIMIT, 'x');
    const out = await lines('first\n', ...Array<Buffer>(50).fill(chunk), '\nlast\n');
    expect(out).toEqual([
      { number: 1, text: 'first' },
      { number: 2, problem: expect.stringContaining('longer than') },
      { number: 3, text: 'last' },
    ]);
  });

  it('reports bytes that are not UTF-8', async () => {
    expect(await lines(Buffer.from([0xff, 0xfe, 0x0a]), 'ok')).toEqual([
      { number: 1, problem: 'not valid UTF-8' },
      { number: 2, text: 'ok' },
    ]);
  });
});
