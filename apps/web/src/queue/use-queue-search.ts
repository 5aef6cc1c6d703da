import { useCallback } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { given, type QueueSearch } from './queue-search';

/** What the address shows, and how to change it: a change of what is shown is a step to go back from. */
export function useQueueSearch() {
  const search: QueueSearch = useSearch({ from: '/desk/queue' });
  const navigate = useNavigate({ from: '/queue' });
  const show = useCallback(
    (change: Partial<QueueSearch>) =>
      void navigate({
        search: (before) => given({ ...before, at: undefined, ...change }),
        resetScroll: false,
      }),
    [navigate],
  );
  return { search, show };
}
