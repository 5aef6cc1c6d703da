import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeRows, readListsAgain } from '../api/claim-rows';
import { answered, api, type ClaimAction, type ClaimState, Problem, seen } from '../api/client';
import { queries } from '../api/queries';
import { useMe } from '../app/me';
import { notifyRefusal } from '../parts/notify';
import { titleOf } from '../words/title';
import { type Undoable } from './last-undoable';
import { announceTakenBack } from './taken-back';
import { useConflict } from './use-conflict';
import { useUndo } from './use-undo';

/** One decision on one claim as it was seen. Taking one back goes its own way. */
export type DecisionRequest = ClaimAction & { claim: string; version: number };

/** A claim as a decision left it. */
interface Decided {
  claim: string;
  version: number;
  state: ClaimState;
}

const KEY = ['decide'] as const;

/**
 * Decides, and offers to take it back for ten seconds. While the answer is on its way `usePendingDecisions` says so, and
 * the screens show the claim as gone; when somebody else was faster, it is back, and what they did is said.
 */
export function useDecide() {
  const { t } = useTranslation();
  const { t: workflow } = useTranslation('workflow');
  const client = useQueryClient();
  const me = useMe();
  const showConflict = useConflict(me.id);
  const { offer, undo } = useUndo();

  const readAgain = (claim: string) =>
    Promise.all([client.invalidateQueries({ queryKey: ['claim', claim] }), readListsAgain(client)]);
  const undoable = async ({ claim, version, state }: Decided): Promise<Undoable> => ({
    said: workflow(`state.${state}`),
    about: await client.ensureQueryData(queries.claim(claim)).then(titleOf, () => undefined),
    undo: async () => {
      await send({ claim, version, action: 'undo' }).finally(() => readAgain(claim));
      announceTakenBack(claim);
    },
  });
  const decide = useMutation({
    mutationKey: KEY,
    mutationFn: send,
    onSuccess: async ({ claim, version, state }) => {
      changeRows(client, { id: claim, version, state });
      void readAgain(claim);
      offer(await undoable({ claim, version, state }));
    },
    onError: async (error, { claim }) => {
      if (Problem.of(error).status === 412) await showConflict(claim);
      else notifyRefusal(error, t('refused'));
      await readAgain(claim);
    },
  });
  return {
    decide,
    /** Takes this person's last decision back: by the same way as what is offered. */
    takeBack: async (seen: Decided) => undo(await undoable(seen)),
  };
}

/** Claims whose decision is on its way. */
export const usePendingDecisions = (): ReadonlySet<string> =>
  new Set(
    useMutationState({
      filters: { mutationKey: KEY, status: 'pending' },
      select: ({ state }) => (state.variables as DecisionRequest).claim,
    }),
  );

/** Who accepts a claim holds it: a lease that nobody else has is taken on the way. */
async function send({ claim, version, ...body }: DecisionRequest) {
  const path = { id: claim };
  if (body.action === 'accept') await answered(api.PUT('/api/v1/claims/{id}/lease', { params: { path } }));
  return answered(
    api.POST('/api/v1/claims/{id}/actions', { params: { path, header: seen({ version }) }, body }),
  );
}
