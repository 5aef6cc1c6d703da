import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { type HistoryItem } from '../api/client';
import { queries } from '../api/queries';
import { eventWords } from '../words/workflow';
import { fromNow } from '../words/time';

/** Says who changed the claim while this person was deciding, what they did, and that nothing else was done. */
export function useConflict(me: string): (claim: string) => Promise<void> {
  const { t } = useTranslation();
  const client = useQueryClient();
  return async (claim) => {
    const { items } = await client.fetchQuery({ ...queries.claimHistory(claim), staleTime: 0 });
    const theirs = items.filter(({ actor }) => actor !== me).at(-1);
    notifications.show({
      color: 'orange',
      autoClose: false,
      title: t('conflict'),
      message: theirs === undefined ? t('conflictUnknown') : conflictWords(theirs),
    });
  };
}

/** Who was faster, what they did and when. */
export const conflictWords = (theirs: HistoryItem): string =>
  i18next.t('conflictBy', {
    name: theirs.actorName ?? theirs.actor,
    what: eventWords(theirs),
    when: fromNow(theirs.at),
  });
