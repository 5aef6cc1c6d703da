import { useSyncExternalStore } from 'react';

/** Something that was done and can still be taken back. */
export interface Undoable {
  /** What was done, in a word or two: it is said with the offer to take it back. */
  said: string;
  /** What it was done to, as it is called outside. */
  about?: string;
  undo: () => Promise<unknown>;
}

/** How long it is offered to take a change back at once, in milliseconds; the claim's page offers a decision for longer. */
export const UNDO_MS = 10_000;

const listeners = new Set<() => void>();
let last: Undoable | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

export function rememberUndoable(undoable: Undoable | null): void {
  last = undoable;
  clearTimeout(timer);
  if (undoable !== null) timer = setTimeout(() => rememberUndoable(null), UNDO_MS);
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What `z` takes back now, if there is anything. */
export const useLastUndoable = (): Undoable | null => useSyncExternalStore(subscribe, () => last);
