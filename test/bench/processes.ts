import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the checkout, seen from where this file is built to. */
export const ROOT = join(__dirname, '..', '..', '..');

/** A part of the system in a process of its own, as `assay start` runs it. */
export class Part {
  private constructor(readonly child: ChildProcess) {}

  static run(
    script: string,
    args: readonly string[],
    env: Readonly<Record<string, string | undefined>>,
  ): Part {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ASSAY_LOG_LEVEL: 'error', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const part = new Part(child);
    process.once('exit', part.kill);
    return part;
  }

  /** Resolves with the first match in what it writes to standard error. */
  said(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      let text = '';
      this.child.stderr?.on('data', (chunk: Buffer) => {
        text = (text + chunk.toString()).slice(-8_000);
        const found = pattern.exec(text);
        if (found !== null) resolve(found);
      });
      this.child.once('exit', () =>
        reject(new Error(`The process ended before it said ${pattern}:\n${text}`)),
      );
    });
  }

  async stop(): Promise<void> {
    process.off('exit', this.kill);
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }

  private readonly kill = (): void => void this.child.kill('SIGKILL');
}

/** Memory of a process and all below it, in bytes. `shared` counts a page that several map once (Linux). */
export function memoryOf(pid: number): { resident: number; shared: number } {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = readText(`/proc/${entry}/stat`);
    parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const below = (one: number): boolean =>
    one === pid || (parents.has(one) && one > 1 && below(parents.get(one) ?? 0));
  let [resident, shared] = [0, 0];
  for (const one of [...parents.keys()].filter(below)) {
    const rollup = readText(`/proc/${one}/smaps_rollup`);
    resident += kilobytes(rollup, 'Rss');
    shared += kilobytes(rollup, 'Pss');
  }
  return { resident, shared };
}

const kilobytes = (text: string, field: string): number =>
  1024 * Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended while we looked.
    return '';
  }
}
