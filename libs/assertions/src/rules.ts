import {
  accessMethodRule,
  authenticityRule,
  dataSensitivityRule,
  evidenceRule,
  impactRule,
  thirdPartyRule,
} from './categories/circumstances.rules';
import { dataTypeRule } from './categories/data-type.rule';
import { systemRule } from './categories/system.rule';
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
