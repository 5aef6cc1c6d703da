import { Button, Kbd } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlaces } from '../app/places';
import { keyWords } from './key-words';
import { useAllCommands, useCommands } from './use-commands';

/** Every command of what is on the screen, found by typing a part of its name. */
export function Palette() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const places = usePlaces();
  useCommands([
    { id: 'palette', label: t('commands'), group: t('general'), keys: 'mod+k', run: spotlight.toggle },
    ...places.map(({ to, label, key }) => ({
      id: `go.${to}`,
      label,
      group: t('go'),
      keys: `g ${key}`,
      run: () => void navigate({ to }),
    })),
  ]);
  const commands = useAllCommands();
  return (
    <Spotlight
      shortcut={null}
      nothingFound={t('nothingFound')}
      searchProps={{ placeholder: t('find'), 'aria-label': t('find') }}
      scrollable
      maxHeight={420}
      actions={commands
        .filter(({ id }) => id !== 'palette')
        .map(({ id, label, group, keys, run }) => ({
          id,
          label,
          description: group,
          rightSection: keys === undefined ? undefined : <Kbd>{keyWords(keys)}</Kbd>,
          onClick: run,
        }))}
    />
  );
}

export function PaletteButton() {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={<Kbd size="xs">{keyWords('mod+k')}</Kbd>}
      onClick={spotlight.open}
    >
      {t('commands')}
    </Button>
  );
}
