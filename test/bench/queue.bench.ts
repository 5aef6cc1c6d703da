import { isInstalled } from '../harness/requirement';
import { startRedis } from '../harness/redis';
import { medians, type Figure } from './figures';
import { Part } from './processes';

const RUNS = 3;

/** What a pipeline step costs beside a bare job of the queue that does nothing, on either backend. */
export async function benchQueueWork(databaseUrl: string, tell: (what: string) => void): Promise<Figure[]> {
  const redis = isInstalled('redis-server') ? await startRedis() : undefined;
  try {
    const figures: Figure[] = [];
    for (const [backend, redisUrl] of [
      ['PostgreSQL', undefined],
      ...(redis ? [['Redis', redis.url]] : []),
    ] as [string, string | undefined][]) {
      tell(`queue on ${backend}`);
      const { bare, step, single } = await medians(RUNS, () => runOnce(databaseUrl, redisUrl));
      const of = (name: string, unit: string, value: number, rest: Partial<Figure> = {}) =>
        figures.push({ size: 0, area: `queue on ${backend}`, name, unit, value, ...rest });
      of('bare BullMQ job that does nothing', 'jobs/s', bare);
      of('pipeline step that does nothing, in parcels of 100', 'steps/s', step);
      of('pipeline step that does nothing, one by one', 'steps/s', single);
      of('share of the bare job, in parcels', 'times', step / bare);
      of('share of the bare job, one by one', 'times', single / bare);
    }
    return figures;
  } finally {
    await redis?.stop();
  }
}

interface Rates {
  bare: number;
  step: number;
  single: number;
}

/** In a process of its own, where no feature has defined jobs that would need their handlers. */
async function runOnce(
  databaseUrl: string,
  redisUrl: string | undefined,
): Promise<Record<keyof Rates, number>> {
  const part = Part.run('dist/test/bench/queue.child.js', [databaseUrl, ...(redisUrl ? [redisUrl] : [])], {});
  const [, said = '{}'] = await part.said(/rates (\{.*\})/);
  await part.stop();
  return JSON.parse(said) as Record<keyof Rates, number>;
}
