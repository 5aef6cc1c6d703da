import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from './api/client';

export interface Answer<T> {
  /** The last answer; null before the first. Kept while a later one is on its way, or fails. */
  value: T | null;
  problem: Problem | null;
  /** Asks again now. Resolves when the answer is shown; never rejects. */
  reload: () => Promise<void>;
}

/** How often a shown page asks what has changed, in milliseconds. */
const REFRESH_MS = 4000;

/**
 * Asks on mount, when `key` changes, and every few seconds while the page is visible and not `paused`. Of several
 * answers on their way only the one asked for last is shown, so that an old one never replaces a newer one.
 */
export function useAnswer<T>(key: string, ask: () => Promise<T>, paused = false): Answer<T> {
  const [state, setState] = useState<{ key: string; value: T | null; problem: Problem | null }>({
    key,
    value: null,
    problem: null,
  });
  const latestAsk = useRef(ask);
  const turn = useRef(0);
  useEffect(() => {
    latestAsk.current = ask;
  });

  const reload = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const value = await latestAsk.current();
      if (mine === turn.current) setState({ key, value, problem: null });
    } catch (error) {
      if (mine === turn.current)
        setState((before) => ({
          key,
          value: before.key === key ? before.value : null,
          problem: Problem.of(error),
        }));
    }
  }, [key]);

  useEffect(() => {
    void reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);

  useEffect(() => {
    if (paused) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && void reload(), REFRESH_MS);
    return () => clearInterval(timer);
  }, [reload, paused]);

  return {
    value: state.key === key ? state.value : null,
    problem: state.key === key ? state.problem : null,
    reload,
  };
}
