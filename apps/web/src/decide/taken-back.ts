import { useEffect } from 'react';

type Listener = (claim: string) => void;

const listeners = new Set<Listener>();

/** Says that the decision on a claim was taken back, and that the lists have it again. */
export const announceTakenBack: Listener = (claim) => listeners.forEach((listener) => listener(claim));

/** Hears of each claim whose decision was taken back, while shown. */
export function useTakenBack(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [listener]);
}
