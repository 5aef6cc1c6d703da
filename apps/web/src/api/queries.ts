import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api, type ClaimState } from './client';

/** What a list of claims is asked for; every part stands in the address. */
export interface ClaimFilter {
  state: ClaimState;
  order: 'urgency' | 'newest';
}

const PAGE_SIZE = 100;

/**
 * What the workbench asks the API, one entry a question. The keys say what an event makes stale: everything about one
 * claim stands under ['claim', id], everything that counts or lists claims under ['claims'].
 */
export const queries = {
  me: () => queryOptions({ queryKey: ['me'], queryFn: () => answered(api.GET('/api/v1/me')), retry: false }),

  claim: (id: string) =>
    queryOptions({
      queryKey: ['claim', id, 'dossier'],
      queryFn: () => answered(api.GET('/api/v1/claims/{id}', { params: { path: { id } } })),
    }),
  claimHistory: (id: string) =>
    queryOptions({
      queryKey: ['claim', id, 'history'],
      queryFn: () => answered(api.GET('/api/v1/claims/{id}/history', { params: { path: { id } } })),
    }),
  claimCounts: () =>
    queryOptions({
      queryKey: ['claims', 'counts'],
      queryFn: () => answered(api.GET('/api/v1/claims/counts')),
    }),
  claimPages: ({ state, order }: ClaimFilter) =>
    infiniteQueryOptions({
      queryKey: ['claims', 'pages', state, order],
      queryFn: ({ pageParam }) =>
        answered(
          api.GET('/api/v1/claims', {
            params: {
              query: {
                state: [state],
                order,
                limit: PAGE_SIZE,
                ...(pageParam === null ? {} : { cursor: pageParam }),
              },
            },
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
    }),
};
