import { spawn, type SpawnOptions } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';

/** Who runs PostgreSQL's programs. Null stands for ourselves. */
export type Account = { name: string; uid: number; gid: number } | null;

/** In this order: the account that distributions make for PostgreSQL, and the one that every system has. */
const unprivileged = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as itself; root hands it to the owner of the
 * first of `paths` that exists and is not root's own, so that data which a user made stay that user's, and
 * otherwise to an unprivileged account.
 */
export async function serverAccount(paths: string[]): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  for (const path of paths) {
    const owner = await stat(path).catch(() => null);
    if (owner !== null && owner.uid !== 0) {
      return { name: `the owner of ${path} (uid ${owner.uid})`, uid: owner.uid, gid: owner.gid };
    }
  }
  const known = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of unprivileged) {
    const entry = known.find(([candidate]) => candidate === name);
    if (entry !== undefined) return { name, uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  return { name: 'nobody', uid: 65534, gid: 65534 };
}

/**
 * How to spawn a program as that account: with its identity and no other groups, in a folder that everybody can
 * enter, and without our environment, whose PG* variables and locale would change what PostgreSQL does.
 */
export function spawnAs(account: Account): SpawnOptions {
  return {
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
  };
}

/** What a program that has ended left. `status` is null when it could not be started or was killed. */
export interface Outcome {
  status: number | null;
  output: string;
}

/** Runs a short-lived program to its end; never throws. */
export function run(account: Account, program: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...spawnAs(account), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) => resolve({ status: null, output: error.message }));
    child.once('close', (status) => resolve({ status, output: output.trim() }));
  });
}

/** Whether the account can enter the folder: asked of the system, which knows about mounts and access lists. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  return (await run(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])).status === 0;
}
