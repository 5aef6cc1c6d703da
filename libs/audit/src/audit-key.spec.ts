import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditKey } from './audit-key';

describe('auditKey', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-audit-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes one key, for its owner only, and keeps it', () => {
    const dataDir = join(folder, 'data');
    const made = auditKey(dataDir);
    expect(auditKey(dataDir).publicKey.equals(made.publicKey)).toBe(true);
    expect(readdirSync(dataDir)).toEqual(['audit-key.pem']);
    expect(statSync(join(dataDir, 'audit-key.pem')).mode & 0o777).toBe(0o600);
  });

  it('does not replace a key that it cannot read', () => {
    writeFileSync(join(folder, 'audit-key.pem'), 'not a key');
    expect(() => auditKey(folder)).toThrow();
    expect(statSync(join(folder, 'audit-key.pem')).size).toBe(9);
  });
});
