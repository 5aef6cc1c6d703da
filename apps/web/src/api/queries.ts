import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';

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
};
