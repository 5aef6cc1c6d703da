import { useTranslation } from 'react-i18next';
import { useCommands } from '../keys/use-commands';
import { useLastDecision } from './last-decision';
import { useDecide } from './use-decide';

/** `z` takes the last decision back, wherever one is by then. */
export function UndoKey() {
  const { t } = useTranslation();
  const last = useLastDecision();
  const { undo } = useDecide();
  useCommands(
    last === null
      ? []
      : [{ id: 'undo', label: t('undoKey'), group: t('general'), keys: 'z', run: () => undo.mutate(last) }],
  );
  return null;
}
