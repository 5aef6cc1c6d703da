import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Claim, Problem, type Schemas, seen } from '../api/client';
import { useMe } from '../app/me';
import { useConflict } from '../decide/use-conflict';
import { notifyRefusal } from '../parts/notify';

type Outcome = Schemas['ClaimOutcome'];
interface Seen {
  path: { id: string };
  header: ReturnType<typeof seen>;
}

/**
 * Makes one change to the claim as it was seen: `send` gets its path and version. Where somebody else was faster, it
 * says what they did. Made or refused, the claim is read again: a refusal is most often news about it.
 */
export function useChange({ id, version }: Pick<Claim, 'id' | 'version'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const showConflict = useConflict(useMe().id);
  return useMutation({
    mutationFn: (send: (params: Seen) => Promise<Outcome>) =>
      send({ path: { id }, header: seen({ version }) }),
    onError: async (error) => {
      if (Problem.of(error).status === 412) await showConflict(id);
      else notifyRefusal(error, t('refused'));
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['claim', id] }),
        client.invalidateQueries({ queryKey: ['claims'] }),
      ]),
  });
}
