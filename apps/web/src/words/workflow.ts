import i18next from 'i18next';
import { type ClaimState, type HistoryItem, type Relation, type Verdict } from '../api/client';
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

/** One event as a sentence without its subject: "accepted it; now: in review". */
export function eventWords({ type, data }: Pick<HistoryItem, 'type' | 'data'>): string {
  const name = type.replace('claim.', '');
  const what =
    name in en.event ? i18next.t(name as keyof typeof en.event, { ns: 'event' }) : name.replaceAll('_', ' ');
  const to = STATES.find((state) => state === data.to);
  const moved = to !== undefined && data.from !== data.to && name !== to;
  return moved ? i18next.t('moved', { ns: 'event', what, state: stateWords(to) }) : what;
}
