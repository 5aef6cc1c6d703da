import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { type ClaimRow } from '../api/client';
import { useTakenBack } from '../decide/taken-back';
import { given, type QueueSearch } from './queue-search';

/** The address follows the selection after so long without a step, in milliseconds: steps are faster than addresses. */
const SETTLE_MS = 400;

export interface ActiveClaim {
  /** Null while there is none. */
  id: string | null;
  /** Where it stands in the list; -1 if it is not in it. */
  index: number;
  set: (id: string | null) => void;
  step: (by: number) => string | null;
}

/**
 * The claim that is looked at: the one that was chosen, or the first. When it leaves the list, the one that took its
 * place is looked at; one that was never in the list (taken from the queue, or named by the address) stays. One that was
 * looked at here and whose decision is taken back is looked at again.
 */
export function useActiveClaim(rows: readonly ClaimRow[], search: QueueSearch): ActiveClaim {
  const [chosen, setChosen] = useState<string | null>(search.at ?? null);
  const last = useRef<{ id: string | null; index: number }>({ id: null, index: -1 });
  let index = rows.findIndex(({ id }) => id === chosen);
  let id = chosen;
  if (index === -1 && (chosen === null || last.current.id === chosen)) {
    index = Math.min(Math.max(last.current.index, 0), rows.length - 1);
    id = rows[index]?.id ?? null;
  }
  const lookedAt = useRef(new Set<string>());
  useEffect(() => {
    if (index !== -1) last.current = { id, index };
    if (id !== null) lookedAt.current.add(id);
    setChosen(id);
  }, [id, index]);
  useTakenBack(
    useCallback((claim) => {
      if (lookedAt.current.has(claim)) setChosen(claim);
    }, []),
  );

  const router = useRouter();
  const navigate = useNavigate({ from: '/queue' });
  useEffect(() => {
    if (id === (search.at ?? null)) return;
    const timer = setTimeout(() => {
      // Whoever is on the way to another screen, which may still be loading, is not called back.
      if (router.latestLocation.pathname !== '/queue') return;
      void navigate({
        search: (before) => given({ ...before, at: id ?? undefined }),
        replace: true,
        resetScroll: false,
      });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [id, search.at, navigate, router]);

  return {
    id,
    index,
    set: setChosen,
    step: (by) => {
      const to = rows[Math.min(Math.max(index + by, 0), rows.length - 1)]?.id ?? null;
      if (to !== null) setChosen(to);
      return to;
    },
  };
}
