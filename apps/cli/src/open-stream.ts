import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CommandFailure } from './command-failure';

/**
 * The bytes of a file, or of standard input for `-`; gzip is told by its first bytes and undone. What cannot be read,
 * now or in the middle, is a CommandFailure.
 */
export async function openStream(file: string): Promise<AsyncIterable<Uint8Array>> {
  const raw: Readable = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const first = await new Promise<Buffer | null>((resolve, reject) => {
    raw
      .once('error', (error) => reject(unreadable(file, error)))
      .once('end', () => resolve(null))
      .once('readable', () => resolve(raw.read() as Buffer | null));
  });
  if (first === null) return (async function* () {})();
  raw.unshift(first);
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  return readable(file, raw, gzip);
}

/** Undone only once it is read: a failure reaches whoever reads, and nobody before. */
async function* readable(file: string, raw: Readable, gzip: boolean): AsyncGenerator<Uint8Array> {
  try {
    yield* (gzip ? pipeline(raw, createGunzip(), () => undefined) : raw) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): CommandFailure {
  const name = file === '-' ? 'Standard input' : file;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new CommandFailure(`There is no file ${name}.`);
  if (code === 'EISDIR') return new CommandFailure(`${name} is a folder. Give a file.`);
  if (code === 'EACCES') return new CommandFailure(`${name} cannot be read: this account has no right to.`);
  if (code.startsWith('Z_'))
    return new CommandFailure(`${name} is gzip that was cut off or damaged. Get the whole file again.`);
  return new CommandFailure(`${name} cannot be read (${code || String(error)}).`);
}
