import { type AssertionKind } from '#assertions';

import { compareAuthenticity } from './compare/authenticity';
import { compareCount } from './compare/counts';
import { compareDataType } from './compare/data-types';
import { compareIncidentDate } from './compare/dates';
import { compareImpact } from './compare/impacts';
import { compareMethod } from './compare/methods';
import { ownAssertions, passagesOf } from './compare/passage';
import { compareQuantity } from './compare/quantities';
import { type Comparer, rule, type Ruling, SILENT } from './compare/ruling';
import { compareSensitivity } from './compare/sensitivity';
import { compareSystem } from './compare/systems';
import { compareThirdParty, compareVictim } from './compare/victim';
import { type AssertionRelation, type ClaimRecord, type StatementRecord } from './records';

/** Officials name the actor they deal with; that says who, not what. */
const compareActor: Comparer = ({ assertion, passages }) => {
  const actor = ` ${assertion.quote.toLowerCase()} `;
  const passage = passages.find(({ words }) => actor.trim().length > 2 && words.includes(actor));
  return passage ? rule('supports', passage, 'the statement names the same actor') : null;
};

const silent: Comparer = () => null;

const COMPARERS: Record<AssertionKind, Comparer> = {
  victim: compareVictim,
  third_party: compareThirdParty,
  data_volume: compareQuantity,
  file_count: compareQuantity,
  access_duration: compareQuantity,
  price: compareQuantity,
  record_count: compareCount,
  incident_date: compareIncidentDate,
  data_type: compareDataType,
  system: compareSystem,
  access_method: compareMethod,
  data_sensitivity: compareSensitivity,
  impact: compareImpact,
  authenticity: compareAuthenticity,
  actor: compareActor,
  deadline: silent,
  evidence: silent,
};

/**
 * How the statement bears on each assertion of the claim: exactly one relation per assertion, in the claim's order, with
 * the official words that decided it. A source that only says that it investigates addresses nothing.
 */
export function compareAssertions(claim: ClaimRecord, statement: StatementRecord): AssertionRelation[] {
  const passages = passagesOf(statement);
  const official = ownAssertions(statement);
  const establishesNothing = statement.stance === 'investigating' || statement.stance === 'no_comment';
  return claim.assertions.map((assertion, index) => {
    const ruling = establishesNothing
      ? null
      : COMPARERS[assertion.kind]({ claim, assertion, statement, passages, official });
    return { assertion: index, ...((assertion.negated ? ofDenied(ruling) : ruling) ?? SILENT) };
  });
}

/** Where the claim itself says "no passwords", a statement that denies them bears it out. */
const ofDenied = (ruling: Ruling | null): Ruling | null =>
  ruling?.relation === 'contradicts'
    ? { ...ruling, relation: 'supports', reason: 'the claim denies it as the statement does' }
    : null;
