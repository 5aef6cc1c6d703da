import { FEATURES, type ClaimRecord, type StatementRecord } from '#matching';
import { type LabelledClaim, type LabelledStatement } from '../labelled-line';
import { readClaim, readStatement, scoreAll } from '../reading';
import { fitLogistic, logOddsOf, type LogisticModel } from './logistic-regression';
import { monotoneCurve, type Curve } from './monotone-curve';

/** A labelled pair that shares a candidate key. */
export interface LabelledPair {
  file: string;
  group: string;
  claim: ClaimRecord;
  statement: StatementRecord;
  right: boolean;
  features: readonly number[];
}

export interface LabelledFile {
  name: string;
  records: readonly (LabelledClaim | LabelledStatement)[];
}

export interface Fit {
  model: LogisticModel;
  curve: Curve;
  pairs: readonly LabelledPair[];
  /** Labelled matches that share no key: never scored, and always missed. */
  missed: readonly { file: string; claim: string; statement: string }[];
  trained: readonly number[];
  /** Log-odds of each pair from a model that saw nobody of its group. */
  crossValidated: readonly number[];
}

const FOLDS = 5;
/** How many pairs' worth of trust the expected weights have. */
const RIDGE = 1;
/** Pairs that one point of the calibration rests on, at least. */
const LEAST_PAIRS = 40;

/** Every labelled pair of the files. A statement in neither list of a claim that has both is left out: nobody judged it. */
export function labelledPairs(files: readonly LabelledFile[]): Pick<Fit, 'pairs' | 'missed'> {
  const found = files.map(({ name: file, records }) => {
    const statements = records
      .filter((one) => one.type === 'statement')
      .map(({ line }) => readStatement(line));
    const claims = new Map(
      records.flatMap((one) => (one.type === 'claim' ? [[one, readClaim(one.line)] as const] : [])),
    );
    const scores = scoreAll([...claims.values()], statements);
    const missed: { file: string; claim: string; statement: string }[] = [];
    const pairs = records.flatMap((record): LabelledPair[] => {
      const claim = record.type === 'claim' ? claims.get(record) : undefined;
      if (record.type !== 'claim' || claim === undefined || record.gold.matches === undefined) return [];
      const { matches, others, group = claim.id } = record.gold;
      const scored = scores.get(claim) ?? [];
      const ids = new Set(scored.map(({ statement }) => statement.id));
      for (const statement of matches)
        if (!ids.has(statement)) missed.push({ file, claim: claim.id, statement });
      return scored.flatMap(({ statement, evidence }) => {
        const right = matches.includes(statement.id);
        if (!right && others !== undefined && !others.includes(statement.id)) return [];
        const found = new Map(evidence.map(({ feature, score }) => [feature, score]));
        return [
          {
            file,
            group,
            claim,
            statement,
            right,
            features: FEATURES.map(({ name }) => found.get(name) ?? 0),
          },
        ];
      });
    });
    return { pairs, missed };
  });
  return { pairs: found.flatMap((one) => one.pairs), missed: found.flatMap((one) => one.missed) };
}

export function fitWeights(files: readonly LabelledFile[]): Fit {
  const { pairs, missed } = labelledPairs(files);
  const model = modelOf(pairs);
  const crossValidated = pairs.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = modelOf(pairs.filter(({ group }) => foldOf(group) !== fold));
    pairs.forEach(({ group, features }, index) => {
      if (foldOf(group) === fold) crossValidated[index] = logOddsOf(seen, features);
    });
  }
  const curve = monotoneCurve(
    pairs.map(({ right }, index) => ({ logOdds: crossValidated[index] ?? 0, right })),
    LEAST_PAIRS,
  );
  const trained = pairs.map(({ features }) => logOddsOf(model, features));
  return { model, curve, pairs, missed, trained, crossValidated };
}

const modelOf = (pairs: readonly LabelledPair[]): LogisticModel =>
  fitLogistic(
    pairs,
    FEATURES.map(({ expected }) => expected),
    RIDGE,
  );

/** The same group falls into the same fold whatever else is there: FNV-1a of its name. */
function foldOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < group.length; index++)
    hash = Math.imul(hash ^ group.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % FOLDS;
}
