import { LINE_LIMIT } from './import-line';

export type RawLine = { number: number; text: string } | { number: number; problem: string };

const NEWLINE = 0x0a;

/**
 * Lines of a byte stream with their numbers from 1, blank ones left out. Memory stays at one line's limit: a longer
 * line is passed over, and reported, without being held. Bytes that are not UTF-8 are reported, not guessed at.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const finish = (): RawLine | null => {
    const line = { number, bytes: Buffer.concat(parts), tooLong: size > LINE_LIMIT };
    parts = [];
    size = 0;
    number += 1;
    if (line.tooLong) return { number: line.number, problem: `longer than ${LINE_LIMIT} bytes` };
    try {
      const text = decoder.decode(line.bytes);
      return text.trim() === '' ? null : { number: line.number, text };
    } catch {
      return { number: line.number, problem: 'not valid UTF-8' };
    }
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      const line = finish();
      if (line !== null) yield line;
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) {
    const line = finish();
    if (line !== null) yield line;
  }

  function hold(part: Uint8Array): void {
    size += part.length;
    if (size <= LINE_LIMIT) parts.push(part);
    else parts = [];
  }
}
