/** One measured figure. `limit` is the promise about it; `peer` what it is held against. */
export interface Figure {
  /** Claims in the store. */
  size: number;
  area: string;
  name: string;
  unit: string;
  value: number;
  /** `<` promises at most the limit, `>` at least. */
  limit?: { sense: '<' | '>'; value: number };
  note?: string;
  /** A cost that must not grow by more than a factor of 2 over the sizes of a run. */
  cost?: boolean;
}

export const isMissed = ({ value, limit }: Figure): boolean =>
  limit !== undefined && (limit.sense === '<' ? value > limit.value : value < limit.value);

/** The smallest value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** `runs` runs of `work` one after the other; of each figure that it returns, the median. */
export async function medians<K extends string>(
  runs: number,
  work: (run: number) => Promise<Record<K, number>>,
): Promise<Record<K, number>> {
  const all: Record<K, number>[] = [];
  for (let run = 0; run < runs; run++) all.push(await work(run));
  const [first] = all;
  if (first === undefined) throw new Error('No run, no median.');
  return Object.fromEntries(
    (Object.keys(first) as K[]).map((key) => [key, median(all.map((one) => one[key]))]),
  ) as Record<K, number>;
}

/** Milliseconds of each call, one after the other. */
export async function timeEach<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const [index, item] of items.entries()) {
    const started = performance.now();
    await work(item, index);
    times.push(performance.now() - started);
  }
  return times;
}

export const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};
