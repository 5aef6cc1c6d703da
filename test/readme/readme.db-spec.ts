import { execFile, type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../harness/redis';

const run = promisify(execFile);
const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');

/** What a person's shell has: the runner's own options are not theirs. */
const { NODE_OPTIONS: _options, ...environment } = process.env;

describe('the README', () => {
  let dataDir: string;
  let port: number;
  let system: ChildProcess;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'assay-readme-'));
    port = await freePort();
    system = spawn(process.execPath, ['bin/assay.mjs', 'start'], {
      env: { ...environment, ASSAY_DATA_DIR: dataDir, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await answering(system);
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => system.once('exit', resolve));
    system.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('names the two commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, script] of readme.matchAll(/npm (?:run )?(start|test|check|generate|build)\b/g))
      expect(scripts).toHaveProperty(script ?? '');
  });

  it('has no command that this does not run', () => {
    const inline = [...readme.matchAll(/`npx assay (\w+)/g)].map((match) => match[1]);
    const help = readFileSync('apps/cli/src/commands/index.ts', 'utf8').toLowerCase();
    for (const command of inline) expect(help).toContain(`register${command}`);
  });

  it('takes the reader through the case to the verdict, command by command', async () => {
    // One shell for all, because later steps use what earlier ones set; it ends at the first command that fails.
    const script = `set -eo pipefail\n${blocks.join('\n')}`.replaceAll('localhost:3000', `localhost:${port}`);
    const { stdout } = await run('bash', ['-c', script], {
      env: { ...environment, ASSAY_DATA_DIR: dataDir },
      timeout: 400_000,
    });
    expect(stdout).toContain('200000000000');
    expect(stdout).toContain('604800');
    for (const word of ['JIRA', 'Bitbucket', 'watching', 'in_review', 'partially_confirmed'])
      expect(stdout).toContain(word);
  }, 420_000);
});

/** Resolves when the system says that it answers; rejects with what it said if it ends instead. */
function answering(system: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    system.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Assay answers on')) resolve();
    });
    system.once('exit', () => reject(new Error(`assay start ended:\n${said}`)));
  });
}
