import { execFile, type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './redis';

const run = promisify(execFile);

/** What a person's shell has: a test runner's own options are not theirs. */
const { NODE_OPTIONS: _options, ...environment } = process.env;

/** The product as its user runs it: `assay start` in a folder of its own, filled by `assay seed`. */
export class Demo {
  /** Of every account that the seed makes. */
  readonly password = 'four unrelated words';

  private constructor(
    readonly url: string,
    private readonly dataDir: string,
    private readonly system: ChildProcess,
  ) {}

  static async start(): Promise<Demo> {
    const dataDir = mkdtempSync(join(tmpdir(), 'assay-demo-'));
    const port = await freePort();
    const system = spawn(process.execPath, ['bin/assay.mjs', 'start'], {
      env: { ...environment, ASSAY_DATA_DIR: dataDir, PORT: String(port), ASSAY_LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await answering(system);
    const demo = new Demo(`http://127.0.0.1:${port}`, dataDir, system);
    await demo.assay('seed', '--wait', '--password', demo.password);
    return demo;
  }

  /** Runs the command on this installation; resolves to what it printed. */
  async assay(...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, ['bin/assay.mjs', ...args], {
      env: { ...environment, ASSAY_DATA_DIR: this.dataDir },
    });
    return stdout;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.system.once('exit', resolve));
    this.system.kill('SIGTERM');
    await ended;
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Resolves when the system says that it answers; rejects with what it said if it ends instead. */
export function answering(system: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    system.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Assay answers on')) resolve();
    });
    system.once('exit', () => reject(new Error(`assay start ended:\n${said}`)));
  });
}
