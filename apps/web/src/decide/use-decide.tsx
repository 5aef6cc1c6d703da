import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type ClaimAction, Problem, seen } from '../api/client';
import { useMe } from '../app/me';
import { notifyRefusal } from '../parts/notify';
import { useConflict } from './use-conflict';
import { rememberDecision, UNDO_MS } from './last-decision';

/** One decision on one claim as it was seen. */
export type DecisionRequest = ClaimAction & { claim: string; version: number };

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

  const undo = useMutation({
    mutationFn: ({ claim, version }: { claim: string; version: number }) =>
      send({ claim, version, action: 'undo' }),
    onSuccess: ({ claim }) => {
      rememberDecision(null);
      notifications.clean();
      notifications.show({ message: t('undone') });
      return readAgain(claim);
    },
    onError: (error) => notifyRefusal(error, t('refused')),
  });
  const readAgain = (claim: string) =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['claim', claim] }),
      client.invalidateQueries({ queryKey: ['claims'] }),
    ]);

  const decide = useMutation({
    mutationKey: KEY,
    mutationFn: send,
    onSuccess: ({ claim, version, state }, { action }) => {
      if (action === 'undo') rememberDecision(null);
      else {
        rememberDecision({ claim, version });
        const id = `decision.${claim}.${version}`;
        notifications.show({
          id,
          autoClose: UNDO_MS,
          message: (
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm">{workflow(`state.${state}`)}</Text>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => {
                  notifications.hide(id);
                  undo.mutate({ claim, version });
                }}
              >
                {t('undo')} (Z)
              </Button>
            </Group>
          ),
        });
      }
      return readAgain(claim);
    },
    onError: async (error, { claim }) => {
      if (Problem.of(error).status === 412) await showConflict(claim);
      else notifyRefusal(error, t('refused'));
      await readAgain(claim);
    },
  });
  return { decide, undo };
}

/** Claims whose decision is on its way. */
export const usePendingDecisions = (): ReadonlySet<string> =>
  new Set(
    useMutationState({
      filters: { mutationKey: KEY, status: 'pending' },
      select: ({ state }) => (state.variables as DecisionRequest).claim,
    }),
  );

const send = ({ claim, version, ...body }: DecisionRequest) =>
  answered(
    api.POST('/api/v1/claims/{id}/actions', {
      params: { path: { id: claim }, header: seen({ version }) },
      body,
    }),
  );
