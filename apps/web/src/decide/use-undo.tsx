import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ACTION_KEYS } from '../keys/action-keys';
import { keyWords } from '../keys/key-words';
import { notifyRefusal } from '../parts/notify';
import { Outside } from '../parts/outside';
import { rememberUndoable, type Undoable, UNDO_MS } from './last-undoable';

/** One offer at a time: the one before gives way to it. */
const OFFER = 'undo';

/** `offer` says what was done and for ten seconds offers to take it back, by its button or by `z`; `undo` does so. */
export function useUndo() {
  const { t } = useTranslation();
  const undo = useMutation({
    mutationFn: (undoable: Undoable) => {
      rememberUndoable(null);
      notifications.hide(OFFER);
      return undoable.undo();
    },
    onSuccess: (_answer, { about }) =>
      notifications.show({
        message:
          about === undefined ? (
            t('undone')
          ) : (
            <Text size="sm" lineClamp={2}>
              {t('undoneOf')} <Outside>{about}</Outside>
            </Text>
          ),
      }),
    onError: (error) => notifyRefusal(error, t('refused')),
  });
  const offer = (undoable: Undoable) => {
    rememberUndoable(undoable);
    notifications.hide(OFFER);
    notifications.show({
      id: OFFER,
      autoClose: UNDO_MS,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" lineClamp={2}>
            {undoable.about !== undefined && (
              <>
                <Outside>{undoable.about}</Outside>:{' '}
              </>
            )}
            {undoable.said}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={() => undo.mutate(undoable)}>
            {t('undo')} ({keyWords(ACTION_KEYS.undo)})
          </Button>
        </Group>
      ),
    });
  };
  return { offer, undo: undo.mutate };
}
