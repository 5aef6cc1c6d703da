import { useTranslation } from 'react-i18next';
import { ACTION_KEYS } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';
import { useLastUndoable } from './last-undoable';
import { useUndo } from './use-undo';

/** `z` takes the last change back, wherever one is by then. */
export function UndoKey() {
  const { t } = useTranslation();
  const last = useLastUndoable();
  const { undo } = useUndo();
  useCommands(
    last === null
      ? []
      : [
          {
            id: 'undo',
            label: t('undoKey'),
            group: t('general'),
            keys: ACTION_KEYS.undo,
            run: () => undo(last),
          },
        ],
  );
  return null;
}
