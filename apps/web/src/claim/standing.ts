import { type Match } from '../api/client';

/**
 * The matches that count towards a verdict, or still may, in the order of their statements (a verdict follows them in
 * that order; one without a date comes first, as it does there), and those that were rejected or are too weak for review.
 */
export function standing(matches: readonly Match[]): { counted: Match[]; passedOver: Match[] } {
  const counts = ({ status, reviewable, byHand }: Match) =>
    status === 'accepted' || (status === 'suggested' && (reviewable || byHand));
  const date = ({ statement }: Match) => statement.publishedOn ?? '';
  return {
    counted: matches.filter(counts).sort((a, b) => date(a).localeCompare(date(b))),
    passedOver: matches.filter((match) => !counts(match)),
  };
}
