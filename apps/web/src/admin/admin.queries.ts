import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client';

const PAGE_SIZE = 50;
const after = (cursor: string | null) => (cursor === null ? {} : { after: cursor });

/** What the administration asks the API. */
export const adminQueries = {
  people: () =>
    infiniteQueryOptions({
      queryKey: ['admin', 'people'],
      queryFn: ({ pageParam }) =>
        answered(api.GET('/api/v1/people', { params: { query: { limit: PAGE_SIZE, ...after(pageParam) } } })),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
    }),
  tokens: () =>
    infiniteQueryOptions({
      queryKey: ['admin', 'tokens'],
      queryFn: ({ pageParam }) =>
        answered(api.GET('/api/v1/tokens', { params: { query: { limit: PAGE_SIZE, ...after(pageParam) } } })),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
    }),
  due: () =>
    queryOptions({
      queryKey: ['admin', 'due'],
      queryFn: () => answered(api.GET('/api/v1/jobs')),
      refetchInterval: 2_000,
    }),
  quarantine: () =>
    infiniteQueryOptions({
      queryKey: ['admin', 'quarantine'],
      queryFn: ({ pageParam }) =>
        answered(
          api.GET('/api/v1/jobs/quarantine', {
            params: { query: { limit: PAGE_SIZE, ...after(pageParam) } },
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
    }),
  policies: () =>
    queryOptions({
      queryKey: ['admin', 'policies'],
      queryFn: () => answered(api.GET('/api/v1/policies')),
    }),
  events: (by: 'people' | 'everybody') =>
    infiniteQueryOptions({
      queryKey: ['admin', 'events', by],
      queryFn: ({ pageParam }) =>
        answered(
          api.GET('/api/v1/audit/events', {
            params: { query: { by, limit: PAGE_SIZE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
    }),
};
