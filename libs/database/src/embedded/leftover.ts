import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { run } from './account';
import { EmbeddedPostgresError } from './errors';

/** How long a server may take to write out what it holds before it is stopped without. Milliseconds. */
export const shutdownTimeout = 60_000;

/** The most that a server takes to end when it writes nothing out. Milliseconds. */
const abortTimeout = 10_000;

/**
 * Stops the server that a process which died has left behind, and waits until it is gone. Only for the holder of
 * the lock: to anybody else a server in use would look the same.
 *
 * A `postmaster.pid` whose process is dead, waits to be reaped, or is by now another program, is removed;
 * PostgreSQL would take the last two for a server that runs.
 */
export async function stopLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const content = await readFile(pidFile, 'utf8').catch(() => null);
  if (content === null) return;
  const pid = Number.parseInt(content, 10);
  if (pid > 0 && (await isServerOf(pid, cluster))) {
    log(`waiting for the PostgreSQL that an earlier process left behind (pid ${pid}) to stop`);
    const ended =
      (await endsAfter('SIGINT', pid, cluster, shutdownTimeout)) ||
      (await endsAfter('SIGQUIT', pid, cluster, abortTimeout));
    if (!ended) {
      throw new EmbeddedPostgresError(
        'START_FAILED',
        `The PostgreSQL that an earlier process left behind (pid ${pid}) does not stop. End it, then start again.`,
      );
    }
  }
  await rm(pidFile, { force: true });
}

async function endsAfter(
  signal: NodeJS.Signals,
  pid: number,
  cluster: string,
  timeout: number,
): Promise<boolean> {
  const deadline = Date.now() + timeout;
  process.kill(pid, signal);
  while (await isServerOf(pid, cluster)) {
    if (Date.now() > deadline) return false;
    await delay(10);
  }
  return true;
}

/** Process ids are used again: the process must be a PostgreSQL, alive, and (where the system tells) work in this cluster. */
async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') {
    return /postgres$/.test((await run(null, 'ps', ['-o', 'comm=', '-p', String(pid)])).output);
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const state = /\(postgres\) (\S)/.exec(status)?.[1];
  if (state === undefined || state === 'Z' || state === 'X') return false;
  const [workingFolder, here] = await Promise.all([
    stat(`/proc/${pid}/cwd`).catch(() => null),
    stat(cluster),
  ]);
  return workingFolder !== null && workingFolder.dev === here.dev && workingFolder.ino === here.ino;
}
