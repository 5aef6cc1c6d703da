import { FEATURES } from './features';
import { makePair, type Pair } from './features/pair';
import { type ClaimRecord, type FeatureScore, type MatchScore, type StatementRecord } from './records';
import { BIAS, CALIBRATION, WEIGHTS } from './weights';

export interface CandidatePair {
  claim: ClaimRecord;
  statement: StatementRecord;
}

/**
 * How likely it is that the claim and the statement are about the same incident, with the evidence that says so, as far
 * as these two alone can tell. What is read of a record is kept with the record object, so scoring one record against
 * many costs little more per pair.
 */
export const scorePair = (claim: ClaimRecord, statement: StatementRecord): MatchScore =>
  scoreOf(makePair(claim, statement));

export interface RivalledScore extends MatchScore {
  /** The score that the two would have if the statement could be about no other claim. */
  alone: number;
}

/**
 * Scores pairs in view of each other: the claims paired with one statement are rivals for it. Each statement must come
 * with all the claims that it may be about; the order of the pairs makes no difference.
 */
export function scoreTogether<P extends CandidatePair>(pairs: readonly P[]): (P & RivalledScore)[] {
  const made = pairs.map((pair) => ({ pair, made: makePair(pair.claim, pair.statement) }));
  const contenders = new Map<string, Pair[]>();
  for (const { made: one } of made) {
    if (!one.plausible) continue;
    const sharing = contenders.get(one.statement.id);
    if (sharing) sharing.push(one);
    else contenders.set(one.statement.id, [one]);
  }
  return made.map(({ pair, made: one }) => {
    const alone = scoreOf(one);
    const rivals = contenders.get(one.statement.id) ?? [];
    const together = rivals.length > 1 ? scoreOf({ ...one, rivals }) : alone;
    return { ...pair, ...together, alone: alone.score };
  });
}

const WEIGHED = FEATURES.map(({ name, find }) => ({ feature: name, find, weight: WEIGHTS[name] ?? 0 }));

function scoreOf(pair: Pair): MatchScore {
  const evidence: FeatureScore[] = [];
  let logOdds = BIAS;
  for (const { feature, find, weight } of WEIGHED) {
    const finding = find(pair);
    if (finding === null) continue;
    const score = Math.round(finding.score * 1000) / 1000;
    logOdds += score * weight;
    evidence.push({ feature, weight, score, why: finding.why });
  }
  return { score: Math.round(1000 * calibrated(logOdds, CALIBRATION)) / 1000, evidence };
}

/** The share of pairs with these log-odds that are the same incident: straight lines between the points of the curve. */
export function calibrated(logOdds: number, curve: typeof CALIBRATION): number {
  const after = curve.findIndex(([point]) => point > logOdds);
  const [x1, y1] = curve[after < 0 ? curve.length - 1 : after] ?? [0, 0.5];
  const [x0, y0] = curve[after - 1] ?? [x1, y1];
  return after <= 0 ? y1 : y0 + ((logOdds - x0) / (x1 - x0)) * (y1 - y0);
}
