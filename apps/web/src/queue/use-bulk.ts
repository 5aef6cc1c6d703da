import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeRows, readListsAgain } from '../api/claim-rows';
import { answered, api, type ClaimRow, type NamedAction, Problem, type Schemas } from '../api/client';
import { queries } from '../api/queries';
import { useUndo } from '../decide/use-undo';
import { type Answer } from './ask-panel';

export interface BulkRequest {
  action: NamedAction;
  answer: Answer;
  rows: readonly ClaimRow[];
}
export interface BulkResult extends BulkRequest {
  failed: readonly { row: ClaimRow; why: string }[];
}

type Items = Schemas['BulkOutcome']['items'];
type Item = { claim: string; version: number };

/** As many as the API takes at once, and few enough that the first results are there soon. */
const AT_ONCE = 50;

/** One action on many claims. Each has its outcome: what failed is kept with its reason, to be tried again. */
export function useBulk() {
  const { t } = useTranslation('queue');
  const { t: actions } = useTranslation('action');
  const client = useQueryClient();
  const { offer } = useUndo();
  return useMutation({
    mutationFn: async ({ action, answer, rows }: BulkRequest): Promise<BulkResult> => {
      const done: Item[] = [];
      const failed: { row: ClaimRow; why: string }[] = [];
      for (let at = 0; at < rows.length; at += AT_ONCE) {
        const batch = rows.slice(at, at + AT_ONCE);
        const held = action === 'accept' ? await hold(batch) : new Map<string, string>();
        const free = batch.filter(({ id }) => !held.has(id));
        failed.push(
          ...batch.flatMap((row) => (held.has(row.id) ? [{ row, why: held.get(row.id) ?? '' }] : [])),
        );
        const outcomes = await send(action, answer, free);
        for (const { claim, outcome, problem } of outcomes) {
          const row = free.find(({ id }) => id === claim);
          if (outcome !== null) {
            done.push({ claim, version: outcome.version });
            changeRows(client, { id: claim, ...outcome });
          } else if (row !== undefined) failed.push({ row, why: problem?.detail ?? '' });
        }
      }
      if (done.length > 0)
        offer({
          said: t('bulkDone', { action: actions(action), count: done.length }),
          undo: () => takeBack(done).then(() => readListsAgain(client)),
        });
      return { action, answer, rows, failed };
    },
    onSettled: () => readListsAgain(client),
  });
}

/** A second try is about the claims as they are now. */
export async function asTheyAreNow(client: ReturnType<typeof useQueryClient>, rows: readonly ClaimRow[]) {
  return Promise.all(
    rows.map(async (row) => {
      const { version, state } = await client.fetchQuery({ ...queries.claim(row.id), staleTime: 0 });
      return { ...row, version, state };
    }),
  );
}

async function send(action: NamedAction, answer: Answer, rows: readonly ClaimRow[]): Promise<Items> {
  if (rows.length === 0) return [];
  const { reason, into } = answer;
  const items = rows.map(({ id, version }) => ({ claim: id, version }));
  return (await answered(api.POST('/api/v1/claims/actions', { body: { action, reason, into, items } })))
    .items;
}

/** Who accepts holds: the claims that somebody else holds, each with why it cannot be taken. */
async function hold(rows: readonly ClaimRow[]): Promise<Map<string, string>> {
  const refused = new Map<string, string>();
  await Promise.all(
    rows.map(({ id }) =>
      answered(api.PUT('/api/v1/claims/{id}/lease', { params: { path: { id } } })).catch((error: unknown) =>
        refused.set(id, Problem.of(error).message),
      ),
    ),
  );
  return refused;
}

async function takeBack(done: readonly Item[]): Promise<void> {
  for (let at = 0; at < done.length; at += AT_ONCE)
    await answered(
      api.POST('/api/v1/claims/actions', { body: { action: 'undo', items: done.slice(at, at + AT_ONCE) } }),
    );
}
