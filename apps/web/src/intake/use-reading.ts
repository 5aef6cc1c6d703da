import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../api/client';

/** How long nobody has typed before what stands there is read, in milliseconds. */
const PAUSE_MS = 250;
/** As much of a field as the API reads while somebody types, in UTF-16 code units. */
export const READ_WHILE_TYPED = 50_000;

/** What Assay reads, of a claim or of a statement; a stance has the statement's alone. */
export type Reading = Schemas['ClaimReading'] & { stance?: Schemas['StatementReading']['stance'] };

const cut = (text: string): string | null => (text === '' ? null : text.slice(0, READ_WHILE_TYPED));

/** What Assay reads from a draft, a moment after the last key. The last reading stays until the next one is there. */
export function useReading(
  kind: 'claim' | 'statement',
  draft: { title: string; text: string },
  about: Pick<Schemas['DraftClaim'], 'posted_at' | 'actor' | 'victim'> &
    Pick<Schemas['DraftStatement'], 'published_at' | 'issuer' | 'subject'>,
) {
  // As text, because a draft made anew with each render is the same draft.
  const [asked] = useDebouncedValue(
    JSON.stringify({ ...about, title: cut(draft.title), text: cut(draft.text) }),
    PAUSE_MS,
  );
  const body = JSON.parse(asked) as typeof about & { title: string | null; text: string | null };
  return useQuery({
    queryKey: ['reading', kind, body],
    queryFn: ({ signal }): Promise<Reading> =>
      kind === 'claim'
        ? answered(api.POST('/api/v1/readings/claim', { body, signal }))
        : answered(api.POST('/api/v1/readings/statement', { body, signal })),
    enabled: body.title !== null || body.text !== null,
    placeholderData: keepPreviousData,
    // A text that was read is read the same way again.
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
