import { Button, Group, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type NamedAction } from '../api/client';
import { ACTION_KEYS } from '../keys/action-keys';
import { keyWords } from '../keys/key-words';

interface Props {
  actions: readonly NamedAction[];
  onWant: (action: NamedAction) => void;
}

/** A button for each thing that can be done now, each with its key. */
export function DecisionBar({ actions, onWant }: Props) {
  const { t } = useTranslation('action');
  return (
    <Group gap={6} mb={4}>
      {actions.map((action, index) => (
        <Button
          key={action}
          size="xs"
          variant={index === 0 ? 'filled' : 'default'}
          title={t(`about.${action}`)}
          rightSection={<Kbd size="xs">{keyWords(ACTION_KEYS[action])}</Kbd>}
          onClick={() => onWant(action)}
        >
          {t(action)}
        </Button>
      ))}
    </Group>
  );
}
