import { useTranslation } from 'react-i18next';
import { ACTION_KEYS, MOVE_KEYS } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';
import { OFFERED, type QueueAction } from './asks';

interface Moves {
  step: (by: number) => void;
  open: () => void;
  select: () => void;
  selectAnd: (by: number) => void;
  selectAll: () => void;
  take: () => void;
  tab: (by: number) => void;
  search: () => void;
  filters: () => void;
}

/** Every key of the queue: what the list offers, and what is done with the claim that is looked at. */
export function useQueueKeys(moves: Moves, wants: (action: QueueAction) => void): void {
  const { t } = useTranslation('queue');
  const { t: actions } = useTranslation('action');
  const { step, open, select, selectAnd, selectAll, take, tab, search, filters } = moves;
  const move = (id: string, label: string, keys: string, run: () => void) => ({
    id: `queue.${id}`,
    label,
    group: t('list'),
    keys,
    run,
  });
  useCommands([
    move('next', t('next'), MOVE_KEYS.next, () => step(1)),
    move('previous', t('previous'), MOVE_KEYS.previous, () => step(-1)),
    move('open', t('open'), MOVE_KEYS.open, open),
    move('take', t('take'), MOVE_KEYS.take, take),
    move('select', t('selectThis'), MOVE_KEYS.select, select),
    move('selectDown', t('selectOnDown'), `shift+${MOVE_KEYS.next}`, () => selectAnd(1)),
    move('selectUp', t('selectOnUp'), `shift+${MOVE_KEYS.previous}`, () => selectAnd(-1)),
    move('selectAll', t('selectAll'), `shift+${MOVE_KEYS.select}`, selectAll),
    move('search', t('search'), MOVE_KEYS.search, search),
    move('filters', t('filters'), MOVE_KEYS.filters, filters),
    move('previousTab', t('previousTab'), MOVE_KEYS.previousTab, () => tab(-1)),
    move('nextTab', t('nextTab'), MOVE_KEYS.nextTab, () => tab(1)),
    ...[...OFFERED, 'name_victim' as const].map((action) => ({
      id: `claim.${action}`,
      label: actions(action),
      group: t('decide'),
      keys: ACTION_KEYS[action],
      run: () => wants(action),
    })),
    ...(['add_match', 'edit_assertions'] as const).map((action) => ({
      id: `claim.${action}`,
      label: actions(action),
      group: t('decide'),
      keys: ACTION_KEYS[action],
      run: open,
    })),
  ]);
}
