import { type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { type ClaimRow, type ClaimState, type Schemas } from './client';

/** The keys of lists of claims: ['claims', 'pages', what is shown of them]. */
export const PAGES_KEY = ['claims', 'pages'] as const;

type Pages = InfiniteData<Schemas['ClaimPage'], string | null>;

/** Up to how many pages a list is read again as a whole when something changes; a longer one is only changed in place. */
const SHORT = 3;

/**
 * What is known of a claim goes into every list that shows it, at once and without asking: where it no longer stands in
 * the list's state, it is taken out.
 */
export function changeRows(
  client: QueryClient,
  change: { id: string; state: ClaimState } & Partial<ClaimRow>,
): void {
  for (const [key, pages] of client.getQueriesData<Pages>({ queryKey: PAGES_KEY })) {
    if (pages === undefined || !pages.pages.some(({ items }) => items.some(({ id }) => id === change.id)))
      continue;
    const { state = 'triage' } = key[2] as { state?: string };
    const stays = state === 'all' || state === change.state;
    client.setQueryData<Pages>(key, {
      ...pages,
      pages: pages.pages.map((page) => ({
        ...page,
        items: page.items.flatMap((row) =>
          row.id !== change.id ? [row] : stays ? [{ ...row, ...change }] : [],
        ),
      })),
    });
  }
}

/** Reads counts and lists again, but for lists somebody scrolled far down in: the way back there is long. */
export function readListsAgain(client: QueryClient): Promise<void> {
  return client.invalidateQueries({
    queryKey: ['claims'],
    predicate: ({ state }) => ((state.data as Partial<Pages> | undefined)?.pages?.length ?? 0) <= SHORT,
  });
}
