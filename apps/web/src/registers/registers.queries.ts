import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered, api } from '../api/client';
import { type OrganisationSearch, type RegisterSearch, type StatementSearch } from './register-search';

/** Who can turn out to be another: the three registers in which people say who is who. */
export type Register = 'actors' | 'sources' | 'organisations';

const PAGE = 50;
const first = null as string | null;
const after = (cursor: string | null) => (cursor === null ? {} : { cursor });
const byId = (id: string) => ({ params: { path: { id } } });

/** What the registers' screens ask. Everything about one kind stands under its own name; a change reads it all again. */
export const registerQueries = {
  statements: (filter: StatementSearch & { organisation?: string }) =>
    infiniteQueryOptions({
      queryKey: ['statements', 'pages', filter],
      queryFn: ({ pageParam }) =>
        answered(
          api.GET('/api/v1/statements', {
            params: { query: { ...filter, limit: PAGE, ...after(pageParam) } },
          }),
        ),
      initialPageParam: first,
      getNextPageParam: ({ next }) => next,
    }),
  statement: (id: string) =>
    queryOptions({
      queryKey: ['statements', id],
      queryFn: () => answered(api.GET('/api/v1/statements/{id}', byId(id))),
    }),
  organisations: (filter: OrganisationSearch) =>
    infiniteQueryOptions({
      queryKey: ['organisations', 'pages', filter],
      queryFn: ({ pageParam }) =>
        answered(
          api.GET('/api/v1/organisations', {
            params: {
              query: {
                limit: PAGE,
                ...(filter.q === undefined ? {} : { q: filter.q }),
                ...(filter.watched === true ? { watched: 'true' as const } : {}),
                ...after(pageParam),
              },
            },
          }),
        ),
      initialPageParam: first,
      getNextPageParam: ({ next }) => next,
    }),
  organisation: (id: string) =>
    queryOptions({
      queryKey: ['organisations', id],
      queryFn: () => answered(api.GET('/api/v1/organisations/{id}', byId(id))),
    }),
  actors: (filter: RegisterSearch) =>
    infiniteQueryOptions({
      queryKey: ['actors', 'pages', filter],
      queryFn: ({ pageParam }) =>
        answered(
          api.GET('/api/v1/actors', { params: { query: { ...filter, limit: PAGE, ...after(pageParam) } } }),
        ),
      initialPageParam: first,
      getNextPageParam: ({ next }) => next,
    }),
  actor: (id: string) =>
    queryOptions({
      queryKey: ['actors', id],
      queryFn: () => answered(api.GET('/api/v1/actors/{id}', byId(id))),
    }),
  sources: (filter: RegisterSearch) =>
    infiniteQueryOptions({
      queryKey: ['sources', 'pages', filter],
      queryFn: ({ pageParam }) =>
        answered(
          api.GET('/api/v1/sources', { params: { query: { ...filter, limit: PAGE, ...after(pageParam) } } }),
        ),
      initialPageParam: first,
      getNextPageParam: ({ next }) => next,
    }),
  source: (id: string) =>
    queryOptions({
      queryKey: ['sources', id],
      queryFn: () => answered(api.GET('/api/v1/sources/{id}', byId(id))),
    }),
  outcomes: (register: 'actors' | 'sources', id: string) =>
    queryOptions({
      queryKey: [register, id, 'outcomes'],
      queryFn: () =>
        register === 'actors'
          ? answered(api.GET('/api/v1/actors/{id}/outcomes', byId(id)))
          : answered(api.GET('/api/v1/sources/{id}/outcomes', byId(id))),
    }),
  history: (register: Register, id: string) =>
    queryOptions({
      queryKey: [register, id, 'history'],
      queryFn: () => CALLS[register].history(id),
    }),
  /** A handful of whom a text may mean. */
  named: (register: Register, q: string) =>
    queryOptions({
      queryKey: [register, 'named', q],
      queryFn: (): Promise<{ items: readonly { id: string; name: string; claims: number }[] }> =>
        CALLS[register].named(q),
      enabled: q !== '',
    }),
  claimsOf: (filter: { actor?: string; source?: string; victim?: string }) =>
    queryOptions({
      queryKey: ['claims', 'of', filter],
      queryFn: () => answered(api.GET('/api/v1/claims', { params: { query: { ...filter, limit: 20 } } })),
    }),
};

const FOUND = 8;
const CALLS = {
  actors: {
    history: (id: string) => answered(api.GET('/api/v1/actors/{id}/history', byId(id))),
    named: (q: string) =>
      answered(api.GET('/api/v1/actors', { params: { query: { q, limit: FOUND, order: 'claims' } } })),
  },
  sources: {
    history: (id: string) => answered(api.GET('/api/v1/sources/{id}/history', byId(id))),
    named: (q: string) =>
      answered(api.GET('/api/v1/sources', { params: { query: { q, limit: FOUND, order: 'claims' } } })),
  },
  organisations: {
    history: (id: string) => answered(api.GET('/api/v1/organisations/{id}/history', byId(id))),
    named: (q: string) =>
      answered(api.GET('/api/v1/organisations', { params: { query: { q, limit: FOUND } } })),
  },
} as const;
