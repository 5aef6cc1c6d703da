import { execFile, type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answering } from '../harness/demo';
import { freePort } from '../harness/redis';

const run = promisify(execFile);
const readme = readFileSync('README.md', 'utf8');
/** What the reader types: the first block in a terminal of its own, where Assay runs, the others in a second one. */
const [starting = '', ...tour] = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
  (match) => match[1] ?? '',
);

/** What a person's shell has: the runner's own options are not theirs. */
const { NODE_OPTIONS: _options, ...environment } = process.env;

describe('the README', () => {
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
});

describe.each([
  ['in a folder of its own', '', 'watching\ncreated\n'],
  ['after the demo was filled in', 'npx assay seed', 'in_review\ncreated\n'],
])('the tour of the README, %s', (_where, before, accepted) => {
  let dataDir: string;
  let port: number;
  let system: ChildProcess;

  /** As it is typed, but for the reader's folder and port. */
  const typed = (text: string) =>
    text.replaceAll('.assay-tour', dataDir).replaceAll('localhost:3000', `localhost:${port}`);

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'assay-readme-'));
    port = await freePort();
    // `npm start` without npm, which would pass no signal on.
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
    const script = typed(starting).replace('npm start', `exec ${scripts.start}`);
    system = spawn('bash', ['-ec', script], {
      env: { ...environment, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await answering(system);
  }, 120_000);
  afterAll(async () => {
    const ended = new Promise((resolve) => system.once('exit', resolve));
    system.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('takes the reader through the case to the verdict, command by command', async () => {
    // One shell for all, because later steps use what earlier ones set; it ends at the first command that fails.
    const [setting = '', ...steps] = tour.map(typed);
    const script = ['set -eo pipefail', setting, before, ...steps].join('\n');
    const { stdout } = await run('bash', ['-c', script], { env: environment, timeout: 400_000 });
    for (const word of ['200000000000', '604800', 'JIRA', 'Bitbucket', 'in_review', accepted])
      expect(stdout).toContain(word);
    expect(stdout).toMatch(/partially_confirmed\n[\s\S]*partially_confirmed\nSound: /);
  }, 420_000);
});
