import { REVIEW_THRESHOLD } from '#matching';
import { type Answer } from './answer';
import { type ScoredStatement } from './reading';

/** Features that are told of a wrong match: those that weighed most. */
const REASONS = 5;

/**
 * One answer for each pair that would come before a reviewer, and one for each that is labelled and would not. A labelled
 * pair that shares no key was never scored: it is as wrong as can be.
 */
export function matchAnswers(
  record: string,
  labelled: readonly string[],
  scored: readonly ScoredStatement[],
): Answer[] {
  const wanted = new Set(labelled);
  const never = [...wanted].filter((id) => !scored.some(({ statement }) => statement.id === id));
  return [
    ...scored.flatMap((pair): Answer[] => {
      const isMatch = wanted.has(pair.statement.id);
      const isFound = pair.score >= REVIEW_THRESHOLD;
      if (!isMatch && !isFound) return [];
      return [
        {
          ...blank(record, pair.statement.id),
          labelled: isMatch ? 'match' : null,
          given: isFound ? 'match' : null,
          right: isMatch && isFound,
          wrongBy: isMatch && isFound ? 0 : isMatch ? 1 - pair.score : pair.score,
          why: [`scored ${pair.score.toFixed(3)}`, ...strongest(pair)],
        },
      ];
    }),
    ...never.map((id): Answer => ({
      ...blank(record, id),
      labelled: 'match',
      given: null,
      right: false,
      wrongBy: 1,
      why: ['never scored: the two share no name, domain or telling word'],
    })),
  ];
}

const blank = (record: string, about: string) => ({ measure: 'match' as const, kind: null, record, about });

const strongest = ({ evidence }: ScoredStatement): string[] =>
  [...evidence]
    .sort((a, b) => Math.abs(b.score * b.weight) - Math.abs(a.score * a.weight))
    .slice(0, REASONS)
    .map(({ weight, score, why }) => `${weight * score < 0 ? 'against' : 'for'} it: ${why}`);
