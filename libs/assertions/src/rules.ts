import { accessMethodRule } from './categories/access-method.rule';
import { authenticityRule } from './categories/authenticity.rule';
import { dataTypeRule } from './categories/data-type.rule';
import { evidenceRule } from './categories/evidence.rule';
import { impactRule } from './categories/impact.rule';
import { dataSensitivityRule } from './categories/sensitivity.rule';
import { systemRule } from './categories/system.rule';
import { thirdPartyRule } from './categories/third-party.rule';
import { actorRule } from './names/actor.rule';
import { victimRule } from './names/victim.rule';
import { fileCountRule, recordCountRule } from './quantities/counts.rule';
import { accessRangeRule, incidentDateRule } from './quantities/dates.rule';
import { deadlineRule } from './quantities/deadlines.rule';
import { accessDurationRule } from './quantities/durations.rule';
import { priceRule } from './quantities/prices.rule';
import { volumeRule } from './quantities/volume.rule';
import { type AssertionRule } from './rule';

/** Every rule, in the order in which they are asked; where two read the same words for one kind, the earlier one wins. */
export const RULES: readonly AssertionRule[] = [
  victimRule,
  actorRule,
  volumeRule,
  recordCountRule,
  fileCountRule,
  accessDurationRule,
  accessRangeRule,
  accessMethodRule,
  systemRule,
  dataTypeRule,
  dataSensitivityRule,
  incidentDateRule,
  priceRule,
  deadlineRule,
  evidenceRule,
  impactRule,
  thirdPartyRule,
  authenticityRule,
];
