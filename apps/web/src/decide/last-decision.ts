import { useSyncExternalStore } from 'react';

/** A decision that can still be taken back. */
export interface Decision {
  claim: string;
  /** The claim's version after it. */
  version: number;
}

/** How long a decision is offered to be taken back at once, in milliseconds; the claim's page offers it for longer. */
export const UNDO_MS = 10_000;

const listeners = new Set<() => void>();
let last: Decision | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

export function rememberDecision(decision: Decision | null): void {
  last = decision;
  clearTimeout(timer);
  if (decision !== null) timer = setTimeout(() => rememberDecision(null), UNDO_MS);
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The decision that `z` takes back now, if there is one. */
export const useLastDecision = (): Decision | null => useSyncExternalStore(subscribe, () => last);
