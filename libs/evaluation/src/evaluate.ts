import { ASSERTION_KINDS, STANCES, type AssertionKind } from '#assertions';
import {
  compareAssertions,
  RELATIONS,
  REVIEW_THRESHOLD,
  suggestVerdict,
  VERDICTS,
  type ClaimRecord,
} from '#matching';
import { agreement, type Agreement } from './agreement';
import { MEASURES, worstErrors, type Answer, type Measure } from './answer';
import { assertionAnswers } from './assertion-answers';
import { calibration, type CalibrationBin } from './calibration';
import { confusion, type Confusion } from './confusion';
import { type LabelledClaim, type LabelledStatement } from './labelled-line';
import { matchAnswers } from './match-answers';
import { readClaim, readStatement, scoreAll, type ScoredStatement } from './reading';
import { relationAnswers } from './relation-answers';

export interface EvaluationReport {
  claims: number;
  statements: number;
  /** Over the records whose assertions are labelled. */
  assertions: { all: Agreement; byKind: Partial<Record<AssertionKind, Agreement>> };
  /** Over the claims whose matches are labelled, of all pairs at or over the review threshold. */
  matches: Agreement;
  /** Claims labelled to have no statement, and how many of them were given one. */
  withoutStatement: { claims: number; wrong: number };
  stance: Confusion;
  /** Of the matches and assertions that were found, not of those labelled: what was not found has no relation. */
  relations: Confusion;
  /** The suggested verdict, from the matches that were found. */
  verdict: Confusion;
  /** Over every pair of those claims that shares a candidate key, whatever its score. */
  calibration: CalibrationBin[];
  /** The worst of each measure, worst first. */
  errors: Record<Measure, Answer[]>;
}

/** Errors of each measure that a report names. */
const WORST = 20;

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
  const scored = scoreAll(
    claims.map(({ record }) => record),
    statements.map(({ record }) => record),
  );
  const judged = claims.map(({ record, gold }) => judge(record, gold, scored.get(record) ?? []));
  const answers = [
    ...judged.flatMap((one) => one.answers),
    ...statements.flatMap(({ record, gold }): Answer[] => [
      ...assertionAnswers(record.id, gold.assertions, record.assertions),
      ...(gold.stance === undefined ? [] : [wordAnswer('stance', record.id, gold.stance, record.stance, [])]),
    ]),
  ];
  const of = (measure: Measure) => answers.filter((answer) => answer.measure === measure);
  const alone = claims.filter(({ gold }) => gold.matches?.length === 0).map(({ record }) => record.id);
  const matched = new Set(of('match').flatMap(({ record, given }) => (given === null ? [] : [record])));
  return {
    claims: claims.length,
    statements: statements.length,
    assertions: { all: agreement(of('assertion')), byKind: agreementByKind(of('assertion')) },
    matches: agreement(of('match')),
    withoutStatement: { claims: alone.length, wrong: alone.filter((id) => matched.has(id)).length },
    stance: confusion(of('stance'), STANCES),
    relations: confusion(of('relation'), RELATIONS),
    verdict: confusion(of('verdict'), VERDICTS),
    calibration: calibration(judged.flatMap((one) => one.pairs)),
    errors: Object.fromEntries(
      MEASURES.map((measure) => [measure, worstErrors(answers, measure, WORST)]),
    ) as Record<Measure, Answer[]>,
  };
}

/** All that is asked of one claim, and the scores of its pairs with whether each is right. */
function judge(claim: ClaimRecord, gold: LabelledClaim['gold'], scored: readonly ScoredStatement[]) {
  const matched = scored
    .filter(({ score }) => score >= REVIEW_THRESHOLD)
    .map(({ statement }) => ({ statement, relations: compareAssertions(claim, statement) }));
  const relationsOf = new Map(matched.map(({ statement, relations }) => [statement.id, relations]));
  const answers = [
    ...assertionAnswers(claim.id, gold.assertions, claim.assertions),
    ...(gold.matches === undefined ? [] : matchAnswers(claim.id, gold.matches, scored)),
    ...relationAnswers(claim, gold, relationsOf),
  ];
  if (gold.verdict !== undefined) {
    const { verdict, reasons } = suggestVerdict(claim, matched);
    answers.push(wordAnswer('verdict', claim.id, gold.verdict, verdict, reasons));
  }
  const right = gold.matches;
  const pairs =
    right === undefined
      ? []
      : scored.map(({ statement, score }) => ({ score, right: right.includes(statement.id) }));
  return { answers, pairs };
}

const wordAnswer = (
  measure: 'stance' | 'verdict',
  record: string,
  labelled: string,
  given: string,
  why: string[],
): Answer => ({
  measure,
  kind: null,
  record,
  about: null,
  labelled,
  given,
  right: labelled === given,
  wrongBy: labelled === given ? 0 : OPPOSITES.has(labelled) && OPPOSITES.has(given) ? 1 : 0.5,
  why,
});

/** Words that say the contrary of each other, when one is given for another of them. */
const OPPOSITES: ReadonlySet<string> = new Set(['confirms', 'denies', 'confirmed', 'disputed']);

function agreementByKind(answers: readonly Answer[]): EvaluationReport['assertions']['byKind'] {
  return Object.fromEntries(
    ASSERTION_KINDS.flatMap((kind) => {
      const ofKind = answers.filter((answer) => answer.kind === kind);
      return ofKind.length === 0 ? [] : [[kind, agreement(ofKind)]];
    }),
  );
}
