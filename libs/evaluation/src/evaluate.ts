import { type Assertion, type AssertionKind } from '#assertions';
import {
  accuracy,
  agreement,
  countAssertions,
  type Accuracy,
  type Agreement,
  type Counts,
} from './agreement';
import { calibration, type CalibrationBin } from './calibration';
import { type LabelledAssertion, type LabelledClaim, type LabelledStatement } from './labelled-line';
import { matchesOf, readClaim, readStatement, StatementIndex, verdictOf } from './reading';

export interface EvaluationReport {
  claims: number;
  statements: number;
  /** Over the records whose assertions are labelled. */
  assertions: { all: Agreement; byKind: Partial<Record<AssertionKind, Agreement>> };
  /** Over the claims whose matches are labelled, of all pairs at or over the review threshold. */
  matches: Agreement;
  stance: Accuracy;
  /** The suggested verdict, from the matches that were found and not from those labelled. */
  verdict: Accuracy;
  /** Over every pair of those claims that shares a candidate key, whatever its score. */
  calibration: CalibrationBin[];
}

/**
 * Reads, matches and compares the records as the worker does, in this process and without a database, and counts how
 * often that is what the labels say. All records are held in memory.
 */
export function evaluate(records: readonly (LabelledClaim | LabelledStatement)[]): EvaluationReport {
  const claims = records
    .filter((record) => record.type === 'claim')
    .map(({ line, gold }) => ({ record: readClaim(line), gold }));
  const statements = records
    .filter((record) => record.type === 'statement')
    .map(({ line, gold }) => ({ record: readStatement(line), gold }));
  const index = new StatementIndex(statements.map(({ record }) => record));
  const matched = claims.map(({ record, gold }) => {
    const scored = index.scored(record);
    return { record, gold, scored, matches: matchesOf(scored) };
  });
  return {
    claims: claims.length,
    statements: statements.length,
    assertions: assertionAgreement([...claims, ...statements]),
    matches: agreement(sum(matched.flatMap(({ gold, matches }) => matchCounts(gold.matches, matches)))),
    stance: accuracy(
      statements.flatMap(({ record, gold }) =>
        gold.stance === undefined ? [] : [{ labelled: gold.stance, given: record.stance }],
      ),
    ),
    verdict: accuracy(
      matched.flatMap(({ record, gold, matches }) =>
        gold.verdict === undefined ? [] : [{ labelled: gold.verdict, given: verdictOf(record, matches) }],
      ),
    ),
    calibration: calibration(
      matched.flatMap(({ gold, scored }) => {
        const right = gold.matches;
        return right === undefined
          ? []
          : scored.map(({ statement, score }) => ({ score, right: right.includes(statement.id) }));
      }),
    ),
  };
}

function assertionAgreement(
  all: readonly {
    record: { assertions: readonly Assertion[] };
    gold: { assertions?: LabelledAssertion[] };
  }[],
): EvaluationReport['assertions'] {
  const byKind = new Map<AssertionKind, Counts>();
  for (const { record, gold } of all) {
    if (gold.assertions === undefined) continue;
    for (const [kind, counts] of countAssertions(gold.assertions, record.assertions)) {
      byKind.set(kind, sum([byKind.get(kind) ?? NONE, counts]));
    }
  }
  return {
    all: agreement(sum([...byKind.values()])),
    byKind: Object.fromEntries([...byKind].sort().map(([kind, counts]) => [kind, agreement(counts)])),
  };
}

const matchCounts = (
  labelled: readonly string[] | undefined,
  matches: readonly { id: string }[],
): Counts[] => {
  if (labelled === undefined) return [];
  const wanted = new Set(labelled);
  const right = matches.filter(({ id }) => wanted.has(id)).length;
  return [{ labelled: wanted.size, found: matches.length, right }];
};

const NONE: Counts = { labelled: 0, found: 0, right: 0 };

const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (total, { labelled, found, right }) => ({
      labelled: total.labelled + labelled,
      found: total.found + found,
      right: total.right + right,
    }),
    NONE,
  );
