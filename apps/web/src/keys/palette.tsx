import { lazy, Suspense, useState } from 'react';
import { Button, Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlaces } from '../app/places';
import { keyWords } from './key-words';
import { useCommands } from './use-commands';

const PaletteDialog = lazy(() => import('./palette-dialog'));

/** The button and the key of the palette, which is read when it is first asked for; and the keys of all places. */
export function Palette() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const places = usePlaces();
  const [asked, setAsked] = useState(0);
  const open = () => setAsked((times) => times + 1);
  useCommands([
    { id: 'palette', label: t('commands'), group: t('general'), keys: 'mod+k', run: open },
    ...places.map(({ to, label, key }) => ({
      id: `go.${to}`,
      label,
      group: t('go'),
      keys: `g ${key}`,
      run: () => void navigate({ to }),
    })),
  ]);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-haspopup="dialog"
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={<Kbd size="xs">{keyWords('mod+k')}</Kbd>}
        onClick={open}
      >
        {t('commands')}
      </Button>
      {asked > 0 && (
        <Suspense fallback={null}>
          <PaletteDialog asked={asked} />
        </Suspense>
      )}
    </>
  );
}
