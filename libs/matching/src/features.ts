import {
  beforeLeakSites,
  earlyAnswer,
  farAfter,
  farBefore,
  incidentAfterClaim,
  incidentJustBefore,
  incidentLongBeforeClaim,
  lateAnswer,
  lateOwnWord,
  notInActorsDays,
  otherIncidentDate,
  sameIncidentDate,
  soonAfter,
  soonBefore,
  undated,
} from './features/days';
import { type Finding, type Pair } from './features/pair';
import { betterRival } from './features/rivals';
import { actorNamed, noIntrusion, otherActorNamed, sameFigure, unclearKind } from './features/particulars';
import {
  kindsDiffer,
  laterWordShared,
  maskedName,
  otherCountry,
  otherDomain,
  otherParty,
  related,
  sameDomain,
  vagueName,
} from './features/parties';

/**
 * One thing that is looked at. `expected` is the log-odds that a full score should add by what is known of the field: the
 * fit starts from it and never turns its sign; 0 leaves it to the data.
 */
export interface Feature {
  name: string;
  expected: number;
  find: (pair: Pair) => Finding;
}

/** The whole score, as a reviewer is shown it. The weights are fitted: see weights.ts and docs/evaluation.md. */
export const FEATURES: readonly Feature[] = [
  { name: 'same_name', expected: 2, find: related('same') },
  { name: 'name_and_kind', expected: 1, find: related('kind') },
  { name: 'part_of_name', expected: 0, find: related('part') },
  { name: 'acronym', expected: 1, find: related('acronym') },
  { name: 'spelt_name', expected: 1.2, find: related('spelt') },
  { name: 'vague_name', expected: -2.5, find: vagueName },
  { name: 'later_word', expected: -1, find: laterWordShared },
  { name: 'kinds_differ', expected: -1.2, find: kindsDiffer },
  { name: 'masked_name', expected: -1.5, find: maskedName },
  { name: 'other_party', expected: -4.5, find: otherParty },
  { name: 'same_domain', expected: 1, find: sameDomain },
  { name: 'other_domain', expected: -0.5, find: otherDomain },
  { name: 'other_country', expected: -3, find: otherCountry },
  { name: 'victim_in_text', expected: 0, find: ({ victimInText }) => victimInText },
  { name: 'subject_in_claim', expected: 0, find: ({ subjectInClaim }) => subjectInClaim },
  { name: 'acronym_in_text', expected: 0, find: ({ acronymInText }) => acronymInText },
  { name: 'same_figure', expected: 2.5, find: sameFigure },
  { name: 'actor_named', expected: 1.5, find: actorNamed },
  { name: 'other_actor_named', expected: -3, find: otherActorNamed },
  { name: 'no_intrusion', expected: -5, find: noIntrusion },
  { name: 'unclear_kind', expected: -0.6, find: unclearKind },
  { name: 'soon_after', expected: 3.5, find: soonAfter },
  { name: 'soon_before', expected: 2, find: soonBefore },
  { name: 'far_after', expected: -2, find: farAfter },
  { name: 'far_before', expected: -2.5, find: farBefore },
  { name: 'late_answer', expected: -2.5, find: lateAnswer },
  { name: 'late_own_word', expected: -1.5, find: lateOwnWord },
  { name: 'early_answer', expected: -2.5, find: earlyAnswer },
  { name: 'undated', expected: 0, find: undated },
  { name: 'same_incident_date', expected: 1.5, find: sameIncidentDate },
  { name: 'other_incident_date', expected: -1.5, find: otherIncidentDate },
  { name: 'incident_just_before', expected: 2, find: incidentJustBefore },
  { name: 'incident_after_claim', expected: -3, find: incidentAfterClaim },
  { name: 'incident_long_before', expected: -2, find: incidentLongBeforeClaim },
  { name: 'not_in_actors_days', expected: -4, find: notInActorsDays },
  { name: 'before_leak_sites', expected: -4, find: beforeLeakSites },
  { name: 'better_rival', expected: -4, find: betterRival },
];
