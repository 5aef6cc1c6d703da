import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import { Button, Group, Kbd, NativeSelect, TextInput } from '@mantine/core';
import { IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MOVE_KEYS } from '../keys/action-keys';
import { keyWords } from '../keys/key-words';
import { FILTERS, type FilterName, isNarrowed, type QueueSearch } from './queue-search';
import { FilterValue } from './filter-value';
import css from './queue.module.css';

const FilterPanel = lazy(() => import('./filter-panel'));
const SavedViews = lazy(() => import('./saved-views'));

/** A text is looked for once nobody has typed for so long, in milliseconds. */
const TYPED_MS = 250;

interface Props {
  search: QueueSearch;
  show: (change: Partial<QueueSearch>) => void;
  searchField: RefObject<HTMLInputElement | null>;
  filtersOpen: boolean;
  onFilters: () => void;
}

/** What narrows the list down: words, filters as chips that can be taken off, the order, and views that have a name. */
export function QueueTools({ search, show, searchField, filtersOpen, onFilters }: Props) {
  const { t } = useTranslation('queue');
  const set = FILTERS.filter((name) => name !== 'q' && search[name] !== undefined);
  return (
    <>
      <Group gap="xs" mb={6}>
        <WordSearch words={search.q ?? ''} show={show} field={searchField} />
        <Button
          size="xs"
          variant={filtersOpen ? 'light' : 'default'}
          aria-expanded={filtersOpen}
          leftSection={<IconFilter size={14} aria-hidden />}
          rightSection={<Kbd size="xs">{keyWords(MOVE_KEYS.filters)}</Kbd>}
          onClick={onFilters}
        >
          {t('filters')}
        </Button>
        <NativeSelect
          size="xs"
          aria-label={t('order')}
          value={search.order ?? 'urgency'}
          onChange={({ currentTarget }) =>
            show({ order: currentTarget.value === 'newest' ? 'newest' : undefined })
          }
          data={[
            { value: 'urgency', label: t('urgent') },
            { value: 'newest', label: t('newest') },
          ]}
        />
        <Suspense fallback={null}>
          <SavedViews search={search} />
        </Suspense>
      </Group>
      {filtersOpen && (
        <Suspense fallback={null}>
          <FilterPanel search={search} show={show} onClose={onFilters} />
        </Suspense>
      )}
      {set.length > 0 && (
        <ul className={css.chips} aria-label={t('filters')}>
          {set.map((name) => (
            <li key={name}>
              <Chip name={name} search={search} show={show} />
            </li>
          ))}
          {isNarrowed(search) && (
            <li>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => show(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}
              >
                {t('clearFilters')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function Chip({ name, search, show }: { name: FilterName; search: QueueSearch; show: Props['show'] }) {
  const { t } = useTranslation('queue');
  return (
    <button
      type="button"
      className={css.chip}
      title={t('takeOff', { name: t(`filterBy.${name}`) })}
      onClick={() => show({ [name]: undefined })}
    >
      <span className="visually-hidden">{t('takeOff', { name: t(`filterBy.${name}`) })}: </span>
      {t(`filterBy.${name}`)} <FilterValue name={name} search={search} />
      <IconX size={12} aria-hidden />
    </button>
  );
}

function WordSearch({
  words,
  show,
  field,
}: {
  words: string;
  show: Props['show'];
  field: Props['searchField'];
}) {
  const { t } = useTranslation('queue');
  const [typed, setTyped] = useState(words);
  // The address may change by itself: another view, a step back.
  useEffect(() => setTyped((now) => (now.trim() === words ? now : words)), [words]);
  useEffect(() => {
    if (typed.trim() === words) return;
    const timer = setTimeout(() => show({ q: typed.trim() || undefined }), TYPED_MS);
    return () => clearTimeout(timer);
  }, [typed, words, show]);
  return (
    <TextInput
      ref={field}
      type="search"
      size="xs"
      w={230}
      aria-label={t('search')}
      placeholder={t('searchHint')}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={<Kbd size="xs">{keyWords(MOVE_KEYS.search)}</Kbd>}
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
