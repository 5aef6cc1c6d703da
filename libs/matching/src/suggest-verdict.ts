import { type Assertion, type AssertionKind, IMMATERIAL_KINDS } from '#assertions';

import { daysOf } from './day-range';
import {
  type AssertionRelation,
  type ClaimRecord,
  type StatementRecord,
  type SuggestedVerdict,
  type Verdict,
} from './records';

export interface MatchedStatement {
  statement: StatementRecord;
  relations: readonly AssertionRelation[];
}

/**
 * The verdict that the matched statements suggest, by rules that a reader can follow:
 *
 * 1. No statement, or none that does more than investigate: unsubstantiated (so far).
 * 2. A denial, and nothing later that acknowledges: disputed. A later acknowledgement sets the denial and all it said aside.
 * 3. Acknowledged, but with the named victim ruled out: disputed.
 * 4. Acknowledged, with the victim or a material assertion narrowed or contradicted: partially confirmed.
 * 5. Acknowledged, with a material assertion supported and none narrowed or contradicted: confirmed.
 * 6. Acknowledged, with nothing material addressed: partially confirmed.
 *
 * Of several statements on one assertion, the latest that speaks to it decides.
 */
export function suggestVerdict(claim: ClaimRecord, matched: readonly MatchedStatement[]): SuggestedVerdict {
  const reasons: string[] = [];
  const conclude = (verdict: Verdict, reason: string): SuggestedVerdict => ({
    verdict,
    reasons: [...reasons, reason],
  });
  if (matched.length === 0) return conclude('unsubstantiated', 'no official statement was found so far');

  const ordered = inDateOrder(matched);
  for (const { statement } of ordered) reasons.push(sayStance(statement));
  const speaking = ordered.filter(
    ({ statement }) => statement.stance !== 'investigating' && statement.stance !== 'no_comment',
  );
  if (speaking.length === 0) return conclude('unsubstantiated', 'no statement says whether it happened');

  const lastDenial = speaking.findLastIndex(({ statement }) => statement.stance === 'denies');
  const acknowledging = speaking.filter(({ statement }) => statement.stance !== 'denies');
  const lastAcknowledgement = speaking.findLastIndex(({ statement }) => statement.stance !== 'denies');
  if (acknowledging.length === 0 || lastDenial > lastAcknowledgement) {
    return conclude('disputed', 'it is denied, and nothing later acknowledges it');
  }
  if (lastDenial >= 0) reasons.push('a later acknowledgement sets the denial aside');

  const decided = latestRelations(claim, acknowledging);
  const material = decided.filter(({ assertion }) => !IMMATERIAL_KINDS.has(assertion.kind));
  for (const { assertion, relation } of material)
    reasons.push(
      `${KINDS[assertion.kind]} “${assertion.quote}” ${RELATIONS[relation.relation]}: ${relation.reason}`,
    );
  const rest = material.filter(({ assertion }) => assertion.kind !== 'victim');
  const victims = material.filter(({ assertion }) => assertion.kind === 'victim');
  if (victims.some(isA('contradicts')) && !victims.some(isA('supports')))
    return conclude('disputed', 'the named victim is ruled out');
  if (material.some(isA('narrows')) || material.some(isA('contradicts'))) {
    return conclude('partially_confirmed', 'it is acknowledged, but less or otherwise than claimed');
  }
  if (rest.some(isA('supports')))
    return conclude(
      'confirmed',
      'it is acknowledged, a material assertion is supported, and none is narrowed or contradicted',
    );
  return conclude('partially_confirmed', 'it is acknowledged, and nothing material is addressed');
}

interface Decided {
  assertion: Assertion;
  relation: AssertionRelation;
}

const isA =
  (wanted: AssertionRelation['relation']) =>
  ({ relation }: Decided): boolean =>
    relation.relation === wanted;

/** Undated statements come first: what has a date may set them aside, they set nothing aside. */
function inDateOrder(matched: readonly MatchedStatement[]): MatchedStatement[] {
  const dayOf = ({ statement }: MatchedStatement) => daysOf(statement.publishedAt)?.to ?? -Infinity;
  return [...matched].sort((a, b) => {
    const first = dayOf(a);
    const second = dayOf(b);
    return first === second ? a.statement.id.localeCompare(b.statement.id) : first - second;
  });
}

function latestRelations(claim: ClaimRecord, ordered: readonly MatchedStatement[]): Decided[] {
  return claim.assertions.flatMap((assertion, index): Decided[] => {
    const relation = ordered
      .map(({ relations }) => relations.find((one) => one.assertion === index))
      .findLast((one) => one !== undefined && one.relation !== 'not_addressed');
    return relation ? [{ assertion, relation }] : [];
  });
}

const KINDS: Record<AssertionKind, string> = {
  victim: 'the victim',
  actor: 'the actor',
  data_volume: 'the volume of data',
  record_count: 'the number of records or people',
  file_count: 'the number of files',
  access_duration: 'the length of access',
  access_method: 'the way in',
  system: 'the system',
  data_type: 'the kind of data',
  data_sensitivity: 'the sensitivity of the data',
  incident_date: 'the date of the incident',
  price: 'the price',
  deadline: 'the deadline',
  evidence: 'the evidence shown',
  impact: 'the effect',
  third_party: 'the third party',
  authenticity: 'the authenticity of the data',
};

const RELATIONS: Record<AssertionRelation['relation'], string> = {
  supports: 'is supported',
  narrows: 'is narrowed',
  contradicts: 'is contradicted',
  not_addressed: 'is not addressed',
};

const STANCES: Record<StatementRecord['stance'], string> = {
  confirms: 'confirms it',
  acknowledges: 'acknowledges an incident',
  investigating: 'investigates',
  denies: 'denies it',
  no_comment: 'gives no comment',
};

const sayStance = ({ issuer, publishedAt, stance }: StatementRecord): string =>
  `${publishedAt?.slice(0, 10) ?? 'undated'}: ${issuer.name ?? 'an official source'} ${STANCES[stance]}`;
