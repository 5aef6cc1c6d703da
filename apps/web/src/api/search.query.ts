import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';

/** Everything that goes by these words; nothing is asked without any. */
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/search', { signal, params: { query: { q } } })),
    enabled: q !== '',
  });
