import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startEmbeddedPostgres } from '#database';
import { describeQueues } from '../harness/queues';
import { startRedis, type TestRedis } from '../harness/redis';
import { type ImportedClaim, checkNothingLostOrTwice } from './check-database';
import { seededRandom } from './seeded-random';

const MAIN = resolve('dist/apps/cli/src/main.js');
const LINES = 2_000;
const KILLS = 10;
/** Seconds after the import began, between which the system is killed. */
const MOMENTS = { from: 0.3, to: 4 };
/** Lines that a killed import is handed at once, and seconds between two such portions: it is never at its end. */
const PORTION = { lines: 100, seconds: 0.25 };
const START_DEADLINE_MS = 60_000;
const SEED = 20_261_121;

/** All processes of an installation die at once, ten times, while 2,000 lines come in: nothing is lost, nothing done twice. */
describeQueues('kill -9 in the middle of an import', ({ kind }) => {
  const random = seededRandom(SEED);
  const claims = Array.from({ length: LINES }, (_, index) => claimOf(index));
  const lines = claims.map((claim) => `${JSON.stringify({ type: 'claim', ...claim })}\n`);
  const groups = new Set<ChildProcess>();
  let dataDir: string;
  let file: string;
  let redis: TestRedis | undefined;

  beforeAll(async () => {
    if (!existsSync(MAIN)) throw new Error('These are the real processes: build them first (npm test does).');
    dataDir = mkdtempSync(join(tmpdir(), 'assay-chaos-'));
    file = join(dataDir, 'claims.jsonl');
    writeFileSync(file, lines.join(''));
    // One of its own: it is emptied on the way.
    if (kind === 'redis') redis = await startRedis();
  });
  afterAll(async () => {
    for (const child of groups) await kill(child);
    await redis?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** `assay …` in a process group of its own, with nothing of this test runner's environment that changes how Node works. */
  function assay(...args: string[]): ChildProcess {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(NODE_|JEST_|ASSAY_|DATABASE_URL|REDIS_URL|PORT)/.test(name),
    );
    const settings = {
      ASSAY_DATA_DIR: dataDir,
      ASSAY_JOB_LEASE_SECONDS: '1',
      ASSAY_LOG_LEVEL: 'warn',
      PORT: '0',
      REDIS_URL: redis?.url,
    };
    const env = { ...Object.fromEntries(inherited), ...settings };
    const child = spawn(process.execPath, [MAIN, ...args], {
      env,
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    groups.add(child);
    child.once('exit', () => groups.delete(child));
    // A killed reader closes its end.
    child.stdin?.on('error', () => undefined);
    return child;
  }

  /** Resolves once the system answers. */
  async function started(): Promise<ChildProcess> {
    const system = assay('start');
    let said = '';
    await new Promise<void>((ready, failed) => {
      const tooLate = setTimeout(
        () => failed(new Error(`The system did not start:\n${said}`)),
        START_DEADLINE_MS,
      );
      const ended = (code: number | null) => {
        clearTimeout(tooLate);
        failed(new Error(`The system ended (${code}) before it was ready:\n${said}`));
      };
      system.once('exit', ended);
      system.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (!said.includes('Assay answers on')) return;
        clearTimeout(tooLate);
        system.off('exit', ended);
        ready();
      });
    });
    return system;
  }

  /** The whole group with SIGKILL. PostgreSQL, which has a group of its own, dies with its supervisor. */
  async function kill(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  }

  async function ended(child: ChildProcess): Promise<{ code: unknown; said: string }> {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as unknown[];
    return { code, said };
  }

  /** All lines, from another one on each time, portion by portion. */
  async function* paced(first: number) {
    const turned = [...lines.slice(first), ...lines.slice(0, first)];
    for (let at = 0; at < LINES; at += PORTION.lines) {
      yield turned.slice(at, at + PORTION.lines).join('');
      await delay(PORTION.seconds * 1_000);
    }
  }

  it('loses no accepted line and repeats no transition', async () => {
    for (let round = 0; round < KILLS; round++) {
      const system = await started();
      const importing = assay('import', '-');
      const input = Readable.from(paced((round * LINES) / KILLS));
      if (importing.stdin !== null) input.pipe(importing.stdin);
      await delay((MOMENTS.from + random() * (MOMENTS.to - MOMENTS.from)) * 1_000);
      expect({ round, importing: importing.exitCode, system: system.exitCode }).toEqual({
        round,
        importing: null,
        system: null,
      });
      await Promise.all([kill(system), kill(importing)]);
      input.destroy();
      if (redis !== undefined && round === KILLS / 2) await forgetEverything(redis.url);
    }

    const system = await started();
    const { code, said } = await ended(assay('import', file, '--wait'));
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/\b0 bad/) });
    const [, known] = /taken in, (\d+) known already/.exec(said) ?? [];
    // Else the kills came before anything was taken in, and nothing was tried.
    expect(Number(known)).toBeGreaterThanOrEqual(LINES / 2);
    process.kill(system.pid ?? 0, 'SIGTERM');
    expect((await ended(system)).code).toBe(0);

    const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    try {
      await checkNothingLostOrTwice(server.url, claims);
    } finally {
      await server.stop();
    }
  }, 300_000);
});

async function forgetEverything(url: string): Promise<void> {
  const client = new Redis(url);
  await client.flushall();
  client.disconnect();
}

function claimOf(index: number): ImportedClaim {
  const victim = `Workshop ${index} of Northford`;
  return {
    id: `chaos-${index}`,
    posted_at: '2026-03-01',
    actor: `crew ${index % 17}`,
    title: victim,
    text: `We were in the network of ${victim} for ${2 + (index % 9)} days and took ${10 + (index % 300)} GB, screenshots below.`,
    victim: { name: victim },
  };
}
