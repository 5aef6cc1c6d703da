/** One observation: what each feature found, and whether it was right. */
export interface Observation {
  features: readonly number[];
  right: boolean;
}

export interface LogisticModel {
  bias: number;
  /** Log-odds that a full score of each feature adds, in the order of the features. */
  weights: readonly number[];
}

const SWEEPS = 500;
const SMALL_ENOUGH = 1e-5;
/** A step longer than this leaves the range in which Newton's parabola holds. */
const LONGEST_STEP = 1;

/**
 * Ridge logistic regression by Newton steps along one coordinate at a time. Each weight is pulled, with the strength of
 * `ridge`, to the one that is expected, and keeps its sign; where 0 is expected it is free. So what is rare in the data
 * counts as one who knows the field would count it, and what is frequent as it is. The same observations in the same
 * order give the same model, to the last digit.
 */
export function fitLogistic(
  observations: readonly Observation[],
  expected: readonly number[],
  ridge: number,
): LogisticModel {
  const weights = [...expected];
  const logOdds = Float64Array.from(observations, ({ features }) =>
    logOddsOf({ bias: 0, weights: expected }, features),
  );
  // Most features have nothing to say of most pairs: only those they speak of are visited.
  const columns = expected.map((_, feature) =>
    observations.flatMap(({ features }, row) => {
      const value = features[feature] ?? 0;
      return value === 0 ? [] : [{ row, value }];
    }),
  );
  const everywhere = observations.map((_, row) => ({ row, value: 1 }));
  const descend = (column: typeof everywhere, now: number, pull: number, prior: number): number => {
    let slope = pull * (now - prior);
    let curvature = pull + 1e-9;
    for (const { row, value } of column) {
      const one = observations[row];
      if (one === undefined) continue;
      const share = 1 / (1 + Math.exp(-(logOdds[row] ?? 0)));
      slope += value * (share - (one.right ? 1 : 0));
      curvature += value * value * share * (1 - share);
    }
    const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -slope / curvature));
    const next = prior > 0 ? Math.max(0, now + step) : prior < 0 ? Math.min(0, now + step) : now + step;
    for (const { row, value } of column) logOdds[row] = (logOdds[row] ?? 0) + value * (next - now);
    return next;
  };
  let bias = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = [bias, ...weights];
    bias = descend(everywhere, bias, 0, 0);
    expected.forEach((prior, feature) => {
      weights[feature] = descend(columns[feature] ?? [], weights[feature] ?? 0, ridge, prior);
    });
    const change = Math.max(
      ...[bias, ...weights].map((value, index) => Math.abs(value - (before[index] ?? 0))),
    );
    if (change < SMALL_ENOUGH) break;
  }
  return { bias, weights };
}

export const logOddsOf = ({ bias, weights }: LogisticModel, features: readonly number[]): number =>
  features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias);
