import { useEffect, useState } from 'react';
import { Kbd } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight, type SpotlightActionData, useSpotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../api/client';
import { searchQuery } from '../api/search.query';
import { Outside } from '../parts/outside';
import { keyWords } from './key-words';
import { useAllCommands } from './use-commands';
import '@mantine/spotlight/styles.css';

const [store, spotlight] = createSpotlight();

/** What is typed is looked for once nobody has typed for so long, in milliseconds. */
const TYPED_MS = 180;

/**
 * Every command of what is on the screen, found by typing a part of its name; and what Assay knows by those words: claims,
 * statements, organisations, actors, sources. `asked` rises each time it is to be shown.
 */
export default function PaletteDialog({ asked }: { asked: number }) {
  const { t } = useTranslation();
  const commands = useAllCommands();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), TYPED_MS);
  const found = useQuery(searchQuery(words.length < 2 ? '' : words));
  const places = useFoundPlaces(found.data);
  useEffect(() => spotlight.open(), [asked]);
  useFirstSelected();
  const matching = commands
    .filter(({ id, label }) => id !== 'palette' && label.toLowerCase().includes(typed.trim().toLowerCase()))
    .map(({ id, label, group, keys, run }) => ({
      id,
      label,
      description: group,
      rightSection: keys === undefined ? undefined : <Kbd>{keyWords(keys)}</Kbd>,
      onClick: run,
    }));
  return (
    <Spotlight
      store={store}
      shortcut={null}
      query={typed}
      onQueryChange={setTyped}
      clearQueryOnClose
      // What is asked of the server is narrowed by the server.
      filter={(_, actions) => actions}
      nothingFound={found.isFetching ? t('reading') : t('nothingFound')}
      searchProps={{ placeholder: t('find'), 'aria-label': t('find') }}
      scrollable
      maxHeight={420}
      actions={[...matching, ...(typed.trim() === '' ? [] : places)]}
    />
  );
}

/** Enter takes the first hit unless another is selected, also of a list that came after the last key. */
function useFirstSelected(): void {
  const { listId } = useSpotlight(store);
  useEffect(() => {
    const list = document.getElementById(listId);
    if (list === null || list.querySelector('[data-selected]') !== null) return;
    list.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
    store.updateState((state) => ({ ...state, selected: 0 }));
  });
}

/** Where each thing that was found is shown. */
function useFoundPlaces(found: Schemas['Found'] | undefined): SpotlightActionData[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (found === undefined) return [];
  const place = (id: string, group: string, name: string | null, more: string | null, go: () => void) => ({
    id: `found.${id}`,
    label: name ?? t('unknown'),
    description: group,
    rightSection: more === null ? undefined : <Outside>{more}</Outside>,
    onClick: go,
  });
  return [
    ...found.claims.map(({ id, victimName, victimDomain, title, actor }) =>
      place(
        id,
        t('claim'),
        victimName ?? victimDomain ?? title,
        actor,
        () => void navigate({ to: '/claims/$id', params: { id } }),
      ),
    ),
    ...found.organisations.map(({ id, name }) =>
      place(
        id,
        t('organisations'),
        name,
        null,
        () => void navigate({ to: '/organisations/$id', params: { id } }),
      ),
    ),
    ...found.actors.map(({ id, name }) =>
      place(id, t('actors'), name, null, () => void navigate({ to: '/actors/$id', params: { id } })),
    ),
    ...found.statements.map(({ id, title, subjectName, issuer }) =>
      place(
        id,
        t('statements'),
        title ?? subjectName,
        issuer,
        () => void navigate({ to: '/statements/$id', params: { id } }),
      ),
    ),
    ...found.sources.map(({ id, name }) =>
      place(id, t('sources'), name, null, () => void navigate({ to: '/sources/$id', params: { id } })),
    ),
  ];
}
