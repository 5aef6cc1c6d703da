export interface Judged {
  logOdds: number;
  right: boolean;
}

/** Points of a curve that only rises: [log-odds, share right]. */
export type Curve = readonly (readonly [number, number])[];

/**
 * The share that is right at each height of a score, rising with it: the pairs in order of their score, in groups of
 * at least `least`, neighbours joined where the share would fall (pool adjacent violators; Zadrozny and Elkan 2002).
 * Half a pair of each kind is added to each group, so that no share is 0 or 1.
 */
export function monotoneCurve(judged: readonly Judged[], least: number): Curve {
  const sorted = [...judged].sort((a, b) => a.logOdds - b.logOdds);
  const pools: { sum: number; right: number; count: number }[] = [];
  const shareOf = (pool: { right: number; count: number }) => (pool.right + 0.5) / (pool.count + 1);
  const groups = Math.max(1, Math.floor(sorted.length / least));
  for (let group = 0; group < groups; group++) {
    const own = sorted.slice(
      Math.round((group * sorted.length) / groups),
      Math.round(((group + 1) * sorted.length) / groups),
    );
    let pool = {
      sum: own.reduce((sum, one) => sum + one.logOdds, 0),
      right: own.filter((one) => one.right).length,
      count: own.length,
    };
    for (let last = pools.at(-1); last && shareOf(last) >= shareOf(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, right: pool.right + last.right, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const points = pools.map((pool) => [pool.sum / pool.count, shareOf(pool)] as const);
  return [...beyond(points[0], sorted[0], 0), ...points, ...beyond(points.at(-1), sorted.at(-1), 1)];
}

/** The curve goes on to the last pair of either end, half of the way to certainty: what scores higher still ranks higher. */
function beyond(end: readonly [number, number] | undefined, last: Judged | undefined, certain: number) {
  if (end === undefined || last === undefined || last.logOdds === end[0]) return [];
  return [[last.logOdds, (end[1] + certain) / 2] as const];
}
