import { BIAS, evidenceOf, makePair } from './features';
import { type ClaimRecord, type MatchScore, type StatementRecord } from './records';

/**
 * How likely it is that the claim and the statement are about the same incident, with the evidence that says so. What is
 * read of a record is kept with the record object, so scoring one record against many costs little more per pair.
 */
export function scorePair(claim: ClaimRecord, statement: StatementRecord): MatchScore {
  const evidence = evidenceOf(makePair(claim, statement));
  const logOdds = evidence.reduce((sum, { score, weight }) => sum + score * weight, BIAS);
  return { score: Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000, evidence };
}
