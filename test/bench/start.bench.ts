import { request } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../harness/redis';
import { medians, type Figure } from './figures';
import { memoryOf, Part } from './processes';

const RUNS = 3;
const LOOK_MS = 20;
const IDLE_MS = 8_000;

/** `assay start` on a data folder that exists: until it is ready, and what it holds while nothing happens. */
export async function benchStart(folder: string, tell: (what: string) => void): Promise<Figure[]> {
  const dataDir = join(folder, 'start');
  tell('start: making the data folder');
  await startOnce(dataDir, 0);
  tell('start: warm');
  const { ready, resident, shared } = await medians(RUNS, () => startOnce(dataDir, IDLE_MS));
  const of = (name: string, unit: string, value: number, rest: Partial<Figure> = {}): Figure => ({
    size: 0,
    area: 'start',
    name,
    unit,
    value,
    ...rest,
  });
  return [
    of('warm start to ready', 's', ready, { limit: { sense: '<', value: 10 } }),
    of('whole idle system, pages of several processes counted once', 'MB', shared, {
      limit: { sense: '<', value: 600 },
      note: `${Math.round(resident)} MB if each process counts them again`,
    }),
  ];
}

async function startOnce(dataDir: string, idleMs: number) {
  const port = await freePort();
  const started = performance.now();
  const system = Part.run('bin/assay.mjs', ['start'], {
    ASSAY_DATA_DIR: dataDir,
    PORT: String(port),
    DATABASE_URL: undefined,
    REDIS_URL: undefined,
  });
  const ended = new Promise<never>((_, reject) =>
    system.child.once('exit', () => reject(new Error('assay start ended by itself.'))),
  );
  // Looked at only while we wait: it ends in the end, when it is told to.
  ended.catch(() => undefined);
  await Promise.race([ended, whenReady(port)]);
  const ready = (performance.now() - started) / 1000;
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  const { resident, shared } = memoryOf(system.child.pid ?? 0);
  await system.stop();
  return { ready, resident: resident / 1e6, shared: shared / 1e6 };
}

async function whenReady(port: number): Promise<void> {
  while ((await statusOf(port)) !== 200) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

const statusOf = (port: number): Promise<number> =>
  new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path: '/readyz' }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', () => resolve(0));
    sent.end();
  });
