import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client';

/** What the claim's screens ask besides the dossier itself. */
export const claimQueries = {
  /** Whom the claim may be about, or whom these words may mean: the likeliest first. */
  organisations: (claim: string, typed: string) =>
    queryOptions({
      queryKey: ['organisations', 'suggested', claim, typed],
      queryFn: async () => {
        const { items } =
          typed === ''
            ? await answered(
                api.GET('/api/v1/claims/{id}/organisations', { params: { path: { id: claim } } }),
              )
            : await answered(api.GET('/api/v1/organisations', { params: { query: { q: typed, limit: 8 } } }));
        return items.slice(0, 8);
      },
      placeholderData: keepPreviousData,
    }),

  /** Claims and statements that go by these words, newest first. */
  found: (typed: string) =>
    queryOptions({
      queryKey: ['search', typed],
      queryFn: () => answered(api.GET('/api/v1/search', { params: { query: { q: typed } } })),
      enabled: typed !== '',
      placeholderData: keepPreviousData,
    }),
};
