import {
  type AllowedAction,
  type ClaimState,
  type HistoryItem,
  type NamedAction,
  type Relation,
  type Verdict,
} from '../api/client';

/** In the order of a claim's life; the tabs stand in it. */
export const STATES: readonly ClaimState[] = [
  'received',
  'triage',
  'watching',
  'in_review',
  'confirmed',
  'partially_confirmed',
  'disputed',
  'unsubstantiated',
  'dismissed',
  'duplicate',
];

/** Those in which a claim still waits for something. */
export const OPEN_STATES: ReadonlySet<ClaimState> = new Set(['received', 'triage', 'watching', 'in_review']);

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  confirmed: 'Confirmed',
  partially_confirmed: 'Partially confirmed',
  disputed: 'Disputed',
  unsubstantiated: 'Unsubstantiated',
};
export const verdictWords = (verdict: Verdict): string => VERDICT_WORDS[verdict];

const STATE_WORDS: Readonly<Record<ClaimState, string>> = {
  received: 'Received',
  triage: 'Triage',
  watching: 'Watching',
  in_review: 'In review',
  ...VERDICT_WORDS,
  dismissed: 'Dismissed',
  duplicate: 'Duplicate',
};
export const stateWords = (state: ClaimState): string => STATE_WORDS[state];

const EMPTY_WORDS: Partial<Record<ClaimState, string>> = {
  received: 'Every claim that came in has been read.',
  triage: 'No claim waits for triage.',
  watching: 'No claim is being watched for a statement.',
  in_review: 'No claim waits for a verdict.',
};
/** What an empty list of that state means. */
export const emptyWords = (state: ClaimState): string =>
  EMPTY_WORDS[state] ?? `No claim is ${stateWords(state).toLowerCase()}.`;

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  supports: 'supports',
  narrows: 'narrows',
  contradicts: 'contradicts',
  not_addressed: 'not addressed',
};
export const relationWords = (relation: Relation): string => RELATION_WORDS[relation];

/** A named action's button, and what its form asks for. */
export interface ActionForm {
  label: string;
  asks: readonly ('reason' | 'citedSource' | 'into')[];
  /** The API refuses the action without one. */
  reasonRequired?: true;
  hint: string;
}
export const ACTION_FORMS: Readonly<Record<NamedAction, ActionForm>> = {
  accept: {
    label: 'Accept',
    asks: [],
    hint: 'A checkable claim about a named victim: watch for statements, or review those found.',
  },
  dismiss: {
    label: 'Dismiss',
    asks: ['reason'],
    reasonRequired: true,
    hint: 'Not a claim, spam, or out of scope.',
  },
  merge: { label: 'Merge', asks: ['into', 'reason'], hint: 'It repeats another claim.' },
  split: { label: 'Split', asks: [], hint: 'It repeats nothing after all.' },
  release: { label: 'Back to watching', asks: [], hint: 'Every match was rejected.' },
  defer: {
    label: 'Defer',
    asks: ['reason'],
    reasonRequired: true,
    hint: 'The source is still investigating; accepted matches stay.',
  },
  confirm: {
    label: 'Confirm',
    asks: ['reason'],
    hint: 'An official source supports what is material, and contradicts none of it.',
  },
  confirm_partially: {
    label: 'Confirm partially',
    asks: ['reason'],
    hint: 'An official source acknowledges it, but smaller, or without the particulars.',
  },
  dispute: {
    label: 'Dispute',
    asks: ['reason', 'citedSource'],
    reasonRequired: true,
    hint: 'An official source denies it, or it is fabricated, or names the wrong victim.',
  },
  reopen: {
    label: 'Reopen',
    asks: ['reason'],
    reasonRequired: true,
    hint: 'There is something new; the verdict so far stays in the history.',
  },
  undo: { label: 'Undo', asks: [], hint: 'Takes back your own last decision.' },
};
export const isNamedAction = (action: AllowedAction): action is NamedAction => action in ACTION_FORMS;

const EVENT_WORDS: Readonly<Record<string, string>> = {
  'claim.received': 'received the claim',
  'claim.processed': 'read it and stored its assertions',
  'claim.accepted': 'accepted it',
  'claim.dismissed': 'dismissed it',
  'claim.merged': 'merged it into another claim',
  'claim.same_post_merged': 'merged it: the same post came in before',
  'claim.split': 'split it from the claim it was merged into',
  'claim.match_suggested': 'found an official statement',
  'claim.linked': 'linked a statement by hand',
  'claim.released': 'put it back to watching',
  'claim.deferred': 'deferred it',
  'claim.confirmed': 'confirmed it',
  'claim.partially_confirmed': 'confirmed it partially',
  'claim.disputed': 'disputed it',
  'claim.expired': 'ended the watch: no statement was found',
  'claim.reopened': 'reopened it',
  'claim.decision_undone': 'took the last decision back',
  'claim.assertions_edited': 'corrected its assertions',
  'claim.victim_named': 'named its victim',
  'claim.match_accepted': 'accepted a match',
  'claim.match_rejected': 'rejected a match',
  'claim.match_added': 'linked a statement by hand',
  'claim.link_accepted': 'accepted a link to another claim',
  'claim.link_rejected': 'rejected a link to another claim',
  'claim.escalated': 'escalated it: it waited longer than its service level',
};

const PLACE_WORDS: Partial<Record<ClaimState, string>> = {
  triage: 'in triage',
  watching: 'watched for a statement',
  duplicate: 'a duplicate',
};

/** One event as a sentence without its subject: "accepted it, now in review". */
export function eventWords({ type, data }: HistoryItem): string {
  const words = EVENT_WORDS[type] ?? type.replace('claim.', '').replaceAll('_', ' ');
  const to = STATES.find((state) => state === data.to);
  const moved = to !== undefined && data.from !== data.to && !type.endsWith(`.${to}`);
  return moved ? `${words}; now ${PLACE_WORDS[to] ?? stateWords(to).toLowerCase()}` : words;
}
