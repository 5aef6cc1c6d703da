import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { MOVE_KEYS } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';

/** How long typing rests before the list is asked, in milliseconds. */
const REST_MS = 250;

/** What a list is searched for; `/` goes there. */
export function SearchFilter({
  value,
  hint,
  group,
  onChange,
}: {
  value: string | undefined;
  hint: string;
  group: string;
  onChange: (value: string | undefined) => void;
}) {
  const { t } = useTranslation('registers');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value ?? '');
  const tell = useDebouncedCallback(
    (text: string) => onChange(text.trim() === '' ? undefined : text.trim()),
    REST_MS,
  );
  // The address may change without typing: by going back, or by clearing the filters.
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(value ?? '');
  }, [value]);
  useCommands([
    {
      id: 'list.search',
      label: t('focusSearch'),
      group,
      keys: MOVE_KEYS.search,
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <TextInput
      ref={field}
      type="search"
      label={t('search')}
      placeholder={hint}
      value={typed}
      w={{ base: '100%', sm: 300 }}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        tell(currentTarget.value);
      }}
    />
  );
}

/** One of a few values, or all. */
export function ChoiceFilter<T extends string>({
  label,
  value,
  choices,
  words,
  onChange,
}: {
  label: string;
  value: T | undefined;
  choices: readonly T[];
  words: (one: T) => string;
  onChange: (value: T | undefined) => void;
}) {
  const { t } = useTranslation('registers');
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(choices.find((one) => one === currentTarget.value))}
      data={[{ value: '', label: t('all') }, ...choices.map((one) => ({ value: one, label: words(one) }))]}
    />
  );
}

export function Filters({ children, onClear }: { children: ReactNode; onClear?: (() => void) | undefined }) {
  const { t } = useTranslation('registers');
  return (
    <Group gap="sm" align="flex-end" role="search">
      {children}
      {onClear !== undefined && (
        <Button variant="subtle" onClick={onClear}>
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}
