import i18next from 'i18next';
import {
  type AllowedAction,
  type ClaimState,
  type HistoryItem,
  type NamedAction,
  type Relation,
  type Verdict,
} from '../api/client';
import { en } from '../i18n/en';

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

export const stateWords = (state: ClaimState): string => i18next.t(`state.${state}`, { ns: 'workflow' });
export const verdictWords: (verdict: Verdict) => string = stateWords;

const EMPTY_WORDS: Partial<Record<ClaimState, string>> = {
  received: 'Every claim that came in has been read.',
  triage: 'No claim waits for triage.',
  watching: 'No claim is being watched for a statement.',
  in_review: 'No claim waits for a verdict.',
};
/** What an empty list of that state means. */
export const emptyWords = (state: ClaimState): string =>
  EMPTY_WORDS[state] ?? `No claim is ${stateWords(state).toLowerCase()}.`;

export const relationWords = (relation: Relation): string =>
  i18next.t(`relation.${relation}`, { ns: 'workflow' });

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

/** One event as a sentence without its subject: "accepted it; now: in review". */
export function eventWords({ type, data }: Pick<HistoryItem, 'type' | 'data'>): string {
  const name = type.replace('claim.', '');
  const what =
    name in en.event ? i18next.t(name as keyof typeof en.event, { ns: 'event' }) : name.replaceAll('_', ' ');
  const to = STATES.find((state) => state === data.to);
  const moved = to !== undefined && data.from !== data.to && name !== to;
  return moved ? i18next.t('moved', { ns: 'event', what, state: stateWords(to) }) : what;
}
