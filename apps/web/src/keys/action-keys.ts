import { type AllowedAction } from '../api/client';

/**
 * The key of each thing that a person can do with a claim: the same letter in the queue, beside its preview, and on the
 * claim's own page. `g` is left for going to places, digits for choosing from what an action asks.
 */
export const ACTION_KEYS = {
  accept: 'a',
  dismiss: 'd',
  merge: 'm',
  split: 's',
  release: 'b',
  defer: 'w',
  confirm: 'c',
  confirm_partially: 'p',
  dispute: 'u',
  reopen: 'r',
  undo: 'z',
  name_victim: 'v',
  add_match: 'l',
  edit_assertions: 'e',
  accept_match: 'y',
  reject_match: 'shift+y',
  accept_link: 'h',
  reject_link: 'shift+h',
} as const satisfies Partial<Record<AllowedAction, string>>;

/** How one goes through what stands on a screen, wherever there is a list. */
export const MOVE_KEYS = {
  next: 'j',
  previous: 'k',
  open: 'o',
  select: 'x',
  search: '/',
  filters: 'f',
  /** The next claim of the line, taken from it. */
  take: 'n',
  previousTab: '[',
  nextTab: ']',
} as const;

/** `1`, `2`, `3` … choose from a short list that an action asks. */
export const choiceKey = (index: number): string => String(index + 1);
