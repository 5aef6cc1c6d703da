import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useMe } from '../app/me';
import { useUndo } from '../decide/use-undo';
import { notifyRefusal } from '../parts/notify';
import { type Register } from './registers.queries';

/** What a person says about one record as they have seen it. */
export type Curation =
  | { what: 'merge'; into: string }
  | { what: 'split' }
  | { what: 'parent'; parent: string | null }
  | { what: 'watch'; watched: boolean };

interface Seen {
  id: string;
  version: number;
}

/** Says it, and offers to take it back for ten seconds; what takes it back is a change like any other. */
export function useCuration(register: Register) {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const client = useQueryClient();
  const { offer } = useUndo();
  const readAgain = () =>
    Promise.all(
      [register, 'claims', 'statements'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  return useMutation({
    mutationFn: ({ seen, curation }: { seen: Seen; curation: Curation; back: Curation }) =>
      send(register, seen, curation),
    onSuccess: (seen, { curation, back }) => {
      const said = {
        merge: t('merge.done'),
        split: t('merge.splitDone'),
        parent: t('merge.parentDone'),
        watch: curation.what === 'watch' && curation.watched ? t('merge.watchedOn') : t('merge.watchedOff'),
      }[curation.what];
      offer({ said, undo: () => send(register, seen, back).then(readAgain) });
      return readAgain();
    },
    onError: async (error) => {
      notifyRefusal(error, shell('refused'));
      await readAgain();
    },
  });
}

/** Who may say who is who. */
export function useMayCurate(): boolean {
  const { roles } = useMe();
  return roles.some((role) => role === 'reviewer' || role === 'lead' || role === 'administrator');
}

function send(register: Register, { id, version }: Seen, curation: Curation): Promise<Seen> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  if (curation.what === 'parent')
    return answered(
      api.PUT('/api/v1/organisations/{id}/parent', { params, body: { parent: curation.parent } }),
    );
  if (curation.what === 'watch')
    return answered(
      api.PUT('/api/v1/organisations/{id}/watched', { params, body: { watched: curation.watched } }),
    );
  if (curation.what === 'merge') {
    const request = { params, body: { into: curation.into } };
    switch (register) {
      case 'actors':
        return answered(api.POST('/api/v1/actors/{id}/merge', request));
      case 'sources':
        return answered(api.POST('/api/v1/sources/{id}/merge', request));
      case 'organisations':
        return answered(api.POST('/api/v1/organisations/{id}/merge', request));
    }
  }
  switch (register) {
    case 'actors':
      return answered(api.POST('/api/v1/actors/{id}/split', { params }));
    case 'sources':
      return answered(api.POST('/api/v1/sources/{id}/split', { params }));
    case 'organisations':
      return answered(api.POST('/api/v1/organisations/{id}/split', { params }));
  }
}
