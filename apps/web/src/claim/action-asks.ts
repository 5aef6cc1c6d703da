import { type NamedAction } from '../api/client';

/** What an action asks for in words. */
export type Asked = 'reason' | 'citedSource' | 'into';

const ASKS: Partial<Record<NamedAction, readonly Asked[]>> = {
  dismiss: ['reason'],
  merge: ['into', 'reason'],
  defer: ['reason'],
  confirm: ['reason'],
  confirm_partially: ['reason'],
  dispute: ['reason', 'citedSource'],
  reopen: ['reason'],
};
export const asksOf = (action: NamedAction): readonly Asked[] => ASKS[action] ?? [];

/** The API refuses these without a reason. */
export const REASON_REQUIRED: ReadonlySet<NamedAction> = new Set(['dismiss', 'defer', 'dispute', 'reopen']);

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The id in what somebody pasted: an id, or the address of a page. Without one, what was typed. */
export const idIn = (pasted: string): string => UUID.exec(pasted)?.[0].toLowerCase() ?? pasted.trim();

export const isId = (typed: string): boolean => UUID.test(typed);
