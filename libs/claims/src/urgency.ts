import { type Assertion } from '#assertions';
import { type UrgencyReason } from './claim.entity';

/** What makes a claim urgent, read from what is stored about it. */
export interface UrgencyFacts {
  assertions: readonly Pick<Assertion, 'kind' | 'value' | 'negated'>[];
  /** Its victim is on the watch list. */
  victimWatched: boolean;
  /** Matches at or over the review threshold. */
  statementsFound: number;
  /** Of this actor's claims that an official source settled: how many there are, and how many were true, at least in part. */
  actorDecided: number;
  actorBorneOut: number;
  /** Its service level passed. */
  overdue: boolean;
}

const TERABYTE = 1e12;
const GIGABYTE = 1e9;

/** A readable sum: each reason with its points, the heaviest first. 0 to about 150. */
export function urgency(facts: UrgencyFacts): UrgencyReason[] {
  const reasons: UrgencyReason[] = [];
  const add = (points: number, reason: string) => {
    if (points > 0) reasons.push({ reason, points });
  };
  if (facts.statementsFound > 0)
    add(40, `${facts.statementsFound} official statement${facts.statementsFound === 1 ? '' : 's'} found`);
  if (facts.victimWatched) add(30, 'the victim is watched');
  const bytes = largest(facts, 'data_volume');
  add(bytes >= TERABYTE ? 20 : bytes >= 100 * GIGABYTE ? 12 : bytes > 0 ? 5 : 0, 'volume of data claimed');
  const records = largest(facts, 'record_count');
  add(records >= 10e6 ? 20 : records >= 100e3 ? 12 : records > 0 ? 5 : 0, 'number of records claimed');
  if (facts.assertions.some((a) => a.kind === 'impact' && !a.negated))
    add(8, 'an impact on operations is claimed');
  if (facts.assertions.some((a) => a.kind === 'evidence' && !a.negated)) add(4, 'evidence is offered');
  if (facts.assertions.some((a) => a.kind === 'deadline')) add(6, 'a deadline is set');
  if (facts.actorDecided >= 3)
    add(
      Math.round((15 * facts.actorBorneOut) / facts.actorDecided),
      `${facts.actorBorneOut} of ${facts.actorDecided} earlier claims of this actor were borne out`,
    );
  if (facts.overdue) add(25, 'past its service level');
  return reasons.sort((a, b) => b.points - a.points);
}

export const total = (reasons: readonly UrgencyReason[]): number =>
  reasons.reduce((sum, { points }) => sum + points, 0);

function largest(facts: UrgencyFacts, kind: 'data_volume' | 'record_count'): number {
  const values = facts.assertions
    .filter((a) => a.kind === kind && !a.negated)
    .map((a) => (typeof a.value === 'number' ? a.value : 0));
  return Math.max(0, ...values);
}
