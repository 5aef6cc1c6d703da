import {
  type KeyObject,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Signs checkpoints (Ed25519). Who has it can forge them: checkpoints kept outside guard against that. */
export interface AuditKey {
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/**
 * The key in `<dataDir>/audit-key.pem`, readable by its owner only; made on first use. Processes that start at once
 * end up with the same one: the file appears whole or not at all, and the first stays. Throws the file system's
 * error if it can be neither read nor made.
 */
export function auditKey(dataDir: string): AuditKey {
  const file = join(dataDir, 'audit-key.pem');
  const pem = read(file) ?? make(dataDir, file);
  const privateKey = createPrivateKey(pem);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function make(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;
