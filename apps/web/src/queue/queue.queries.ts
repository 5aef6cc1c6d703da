import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { PAGES_KEY } from '../api/claim-rows';
import { answered, api } from '../api/client';
import { type QueueSearch, shownState } from './queue-search';

const PAGE_SIZE = 100;

/** What the queue asks. The keys of the pages are what is shown, but for which claim is looked at. */
export const queueQueries = {
  pages: ({ at: _, ...search }: QueueSearch) =>
    infiniteQueryOptions({
      queryKey: [...PAGES_KEY, search],
      queryFn: ({ pageParam, signal }) =>
        answered(
          api.GET('/api/v1/claims', {
            signal,
            params: { query: { ...asked(search), limit: PAGE_SIZE, cursor: pageParam ?? undefined } },
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
    }),
  newestOf: (party: { actor?: string; source?: string }) =>
    queryOptions({
      queryKey: ['newest of', party],
      queryFn: () => answered(api.GET('/api/v1/claims', { params: { query: { ...party, limit: 1 } } })),
      staleTime: Infinity,
    }),
  views: () =>
    queryOptions({
      queryKey: ['views'],
      queryFn: () => answered(api.GET('/api/v1/me/views')),
      staleTime: Infinity,
    }),
};

function asked(search: QueueSearch) {
  const { order, q, actor, source, verdict, suggested, held, due, watched, matched, from, to } = search;
  const state = shownState(search);
  return {
    state: state === 'all' ? undefined : [state],
    order: order ?? ('urgency' as const),
    q,
    actor,
    source,
    verdict,
    suggestedVerdict: suggested,
    held,
    due,
    watched: watched && ('true' as const),
    matched: matched && ('true' as const),
    postedFrom: from,
    postedTo: to,
  };
}
