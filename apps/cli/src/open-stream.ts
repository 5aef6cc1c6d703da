import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { CommandFailure } from './context';

/** The bytes of a file, or of standard input for `-`; gzip is told by its first bytes and undone. */
export async function openStream(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file !== '-')
    await access(file, constants.R_OK).catch(() =>
      Promise.reject(new CommandFailure(`${file} cannot be read.`)),
    );
  const raw = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const first = await new Promise<Buffer | null>((resolve, reject) => {
    raw
      .once('error', reject)
      .once('end', () => resolve(null))
      .once('readable', () => resolve(raw.read() as Buffer | null));
  });
  if (first === null) return (async function* () {})();
  raw.unshift(first);
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  return gzip ? raw.pipe(createGunzip()) : raw;
}
