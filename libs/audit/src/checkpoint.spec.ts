import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import {
  BEFORE_ALL,
  RunningDigest,
  isSignedBy,
  printCheckpoint,
  readCheckpoint,
  signCheckpoint,
} from './checkpoint';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signed = signCheckpoint(
  {
    id: '7',
    upToTransaction: '912',
    upToEvent: '40',
    events: '38',
    digest: 'ab'.repeat(32),
    createdAtMicroseconds: '1772352000123000',
  },
  privateKey,
);

describe('a checkpoint', () => {
  it('is what was signed, in every field', () => {
    expect(isSignedBy(signed, publicKey)).toBe(true);
    expect(isSignedBy(signed, generateKeyPairSync('ed25519').publicKey)).toBe(false);
    for (const field of Object.keys(signed) as (keyof typeof signed)[]) {
      const last = signed[field].at(-1) === '1' ? '2' : '1';
      expect(isSignedBy({ ...signed, [field]: signed[field].slice(0, -1) + last }, publicKey)).toBe(false);
    }
  });

  it('is printed as one line and read back', () => {
    const line = printCheckpoint(signed);
    expect(line).not.toContain('\n');
    expect(readCheckpoint(`${line}\n`)).toEqual(signed);
    expect(readCheckpoint('')).toBeUndefined();
    expect(readCheckpoint(line.replace('"7"', '7'))).toBeUndefined();
  });
});

describe('RunningDigest', () => {
  const hash = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => Buffer.from(bytes).toString('hex'));
  const digestOf = (hashes: string[]) => {
    const digest = new RunningDigest(BEFORE_ALL.digest);
    for (const each of hashes) digest.add(each);
    return digest.result();
  };

  it('is the same only for the same hashes in the same order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hash, { minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        (hashes, a, b) => {
          const [i, j] = [a % hashes.length, b % hashes.length];
          const swapped = hashes.with(i, hashes[j] ?? '').with(j, hashes[i] ?? '');
          expect(digestOf(swapped) === digestOf(hashes)).toBe(i === j);
          expect(digestOf(hashes.toSpliced(i, 1))).not.toBe(digestOf(hashes));
        },
      ),
    );
  });
});
