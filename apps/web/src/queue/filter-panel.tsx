import { type ReactNode, useState } from 'react';
import { Checkbox, NativeSelect, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { searchQuery } from '../api/search.query';
import { queueQueries } from './queue.queries';
import { type QueueSearch, VERDICTS } from './queue-search';

interface Props {
  search: QueueSearch;
  show: (change: Partial<QueueSearch>) => void;
  onClose: () => void;
}

/** Everything that a tab can be narrowed to. What is set is at once in the address, and shown. */
export default function FilterPanel({ search, show, onClose }: Props) {
  const { t } = useTranslation('queue');
  const { t: workflow } = useTranslation('workflow');
  const verdicts = VERDICTS.map((value) => ({ value, label: workflow(`state.${value}`) }));
  const choice = <N extends 'verdict' | 'suggested' | 'held' | 'due'>(
    name: N,
    options: readonly { value: NonNullable<QueueSearch[N]>; label: string }[],
  ): ReactNode => (
    <NativeSelect
      size="xs"
      label={t(`filterBy.${name}`)}
      value={search[name] ?? ''}
      onChange={({ currentTarget: { value } }) =>
        show({ [name]: options.find((option) => option.value === value)?.value })
      }
      data={[{ value: '', label: t('any') }, ...options]}
    />
  );
  const day = (name: 'from' | 'to') => (
    <TextInput
      size="xs"
      type="date"
      label={t(`filterBy.${name}`)}
      value={search[name] ?? ''}
      onChange={({ currentTarget: { value } }) => show({ [name]: value === '' ? undefined : value })}
    />
  );
  return (
    <Paper
      withBorder
      p="sm"
      mb="xs"
      component="section"
      aria-label={t('filters')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3, lg: 5 }} spacing="sm" verticalSpacing="xs">
        <PartySelect side="actor" autoFocus value={search.actor} onPick={(actor) => show({ actor })} />
        <PartySelect side="source" value={search.source} onPick={(source) => show({ source })} />
        {choice('verdict', verdicts)}
        {choice('suggested', verdicts)}
        {choice(
          'held',
          (['me', 'anybody', 'nobody'] as const).map((value) => ({ value, label: t(`held.${value}`) })),
        )}
        {choice(
          'due',
          (['overdue', 'soon'] as const).map((value) => ({ value, label: t(`due.${value}`) })),
        )}
        {day('from')}
        {day('to')}
        <Stack gap="sm" justify="flex-end">
          {(['watched', 'matched'] as const).map((name) => (
            <Checkbox
              key={name}
              size="sm"
              label={t(`filterBy.${name}`)}
              checked={search[name] ?? false}
              onChange={({ currentTarget: { checked } }) => show({ [name]: checked ? true : undefined })}
            />
          ))}
        </Stack>
      </SimpleGrid>
    </Paper>
  );
}

interface PartyProps {
  side: 'actor' | 'source';
  value: string | undefined;
  onPick: (id: string | undefined) => void;
  autoFocus?: boolean;
}

/** An actor or a source, found by typing a part of the name. */
function PartySelect({ side, value, onPick, autoFocus = false }: PartyProps) {
  const { t } = useTranslation('queue');
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const found = useQuery(searchQuery(words));
  const named = useQuery({
    ...queueQueries.newestOf({ [side]: value }),
    enabled: value !== undefined,
  });
  const own = named.data?.items[0]?.[side];
  const options = (found.data?.[`${side}s`] ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (value !== undefined && !options.some((option) => option.value === value))
    options.unshift({ value, label: own ?? '…' });
  return (
    <Select
      size="xs"
      label={t(`filterBy.${side}`)}
      placeholder={t('any')}
      data={options}
      value={value ?? null}
      autoFocus={autoFocus}
      searchable
      clearable
      filter={({ options: all }) => all}
      onSearchChange={setTyped}
      onChange={(id) => onPick(id ?? undefined)}
      clearButtonProps={{ 'aria-label': t('takeOff', { name: t(`filterBy.${side}`) }) }}
    />
  );
}
