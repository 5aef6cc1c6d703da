import { type ClaimState, type NamedAction } from '../api/client';
import { en } from '../i18n/en';
import { OPEN_STATES } from '../words/workflow';
import { VERDICTS } from './queue-search';

/** What can be done to a claim from the queue; what needs its matches or its text at hand is done on its page. */
export type QueueAction = NamedAction | 'name_victim';

export type Reason = keyof typeof en.queue.reasons;

/** What an action asks before it is taken: a reason from a short list or in own words, another claim, a victim. */
export interface Ask {
  reasons: readonly Reason[];
  into?: true;
  citedSource?: true;
}

export const ASKS: Partial<Record<NamedAction, Ask>> = {
  dismiss: { reasons: ['not_a_claim', 'spam', 'out_of_scope'] },
  defer: { reasons: ['investigating'] },
  dispute: { reasons: ['fabricated', 'wrong_victim'], citedSource: true },
  reopen: { reasons: ['new_information'] },
  merge: { reasons: [], into: true },
};

/** Reasons are kept in one language, whoever gave them: the record is read by all. */
export const recorded = (reason: Reason): string => en.queue.reasons[reason];

/** In the order in which the preview offers them: what leads on first. */
export const OFFERED: readonly NamedAction[] = [
  'accept',
  'confirm',
  'confirm_partially',
  'dispute',
  'defer',
  'release',
  'dismiss',
  'merge',
  'split',
  'reopen',
];

/** What can be done with many claims at once, and in which states; the rest of its conditions are each claim's own. */
const IN_BULK: readonly { action: NamedAction; from: readonly ClaimState[] }[] = [
  { action: 'accept', from: ['triage'] },
  { action: 'dismiss', from: ['triage', 'watching'] },
  { action: 'merge', from: [...OPEN_STATES] },
  { action: 'defer', from: ['in_review'] },
  { action: 'release', from: ['in_review'] },
  { action: 'reopen', from: [...VERDICTS, 'dismissed'] },
];

/** What suits some of these claims. */
export const inBulk = (rows: readonly { state: ClaimState }[]): readonly NamedAction[] =>
  IN_BULK.filter(({ from }) => rows.some(({ state }) => from.includes(state))).map(({ action }) => action);
