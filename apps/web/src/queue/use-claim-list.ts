import { useEffect, useMemo } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ClaimRow } from '../api/client';
import { usePendingDecisions } from '../decide/use-decide';
import { queueQueries } from './queue.queries';
import { type QueueSearch } from './queue-search';

/** How many stretches without a claim are gone through unasked, before it is asked whether to look further. */
const STRETCHES = 20;

export interface ClaimList {
  rows: readonly ClaimRow[];
  /** Whether there may be more than are here. */
  more: boolean;
  loading: boolean;
  /** Whether an answer is there: without one it is not known whether there are claims. */
  read: boolean;
  loadMore: () => void;
  /** Much was gone through, and nothing found yet. */
  stuck: boolean;
  error: Error | null;
  /** After an error. */
  readAgain: () => void;
}

/** The claims that are shown, as far as they were read; those whose decision is on its way are gone already. */
export function useClaimList(search: QueueSearch): ClaimList {
  const pages = useInfiniteQuery(queueQueries.pages(search));
  const pending = usePendingDecisions();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const rows = useMemo(
    () => (data?.pages ?? []).flatMap(({ items }) => items).filter(({ id }) => !pending.has(id)),
    // The set is made anew with each render; which decisions it names is what counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [data, [...pending].join(' ')],
  );
  const emptyPages = data?.pages.findLastIndex(({ items }) => items.length > 0) ?? -1;
  const stretches = (data?.pages.length ?? 0) - 1 - emptyPages;
  const stuck = stretches % STRETCHES === 0 && stretches > 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && stretches > 0 && !stuck) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, stretches, stuck, fetchNextPage]);
  return {
    rows,
    more: hasNextPage,
    read: data !== undefined,
    loading: pages.isPending || isFetchingNextPage,
    loadMore: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
    stuck: stuck && hasNextPage && !isFetchingNextPage,
    error: pages.error,
    readAgain: () => void pages.refetch(),
  };
}
