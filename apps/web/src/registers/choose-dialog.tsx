import { useState } from 'react';
import { Alert, Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { harmless } from '../words/hostile';
import { type Register, registerQueries } from './registers.queries';

export interface Other {
  id: string;
  name: string;
  claims: number;
}

interface ChooseDialogProps {
  opened: boolean;
  onClose: () => void;
  register: Register;
  /** Who is not offered: itself. */
  self: string;
  title: string;
  confirm: string;
  /** What choosing it will do, said before it is done. */
  effect?: (other: Other) => string;
  onChoose: (other: Other) => void;
}

const REST_MS = 200;

/** Finds another one of the register as its name is typed, and says what will happen. */
export function ChooseDialog({
  opened,
  onClose,
  register,
  self,
  title,
  confirm,
  effect,
  onChoose,
}: ChooseDialogProps) {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [q] = useDebouncedValue(typed.trim(), REST_MS);
  const found = useQuery(registerQueries.named(register, q));
  const others: readonly Other[] = (found.data?.items ?? []).filter(({ id }) => id !== self);
  const other = others.find(({ id }) => id === chosen);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Stack
        component="form"
        gap="sm"
        onSubmit={(event: React.FormEvent) => {
          event.preventDefault();
          if (other === undefined) return;
          onChoose(other);
          onClose();
        }}
      >
        <TextInput
          data-autofocus
          type="search"
          label={t('merge.search')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <ProblemNote problem={found.error === null ? null : Problem.of(found.error)} />
        <div role="status">
          {q === '' && <Text c="dimmed">{t('merge.typeFirst')}</Text>}
          {q !== '' && found.isSuccess && others.length === 0 && <Text c="dimmed">{t('merge.nothing')}</Text>}
        </div>
        {others.length > 0 && (
          <Radio.Group label={t('merge.choose')} value={chosen} onChange={setChosen}>
            <Stack gap={6} mt={6}>
              {others.map(({ id, name, claims }) => (
                <Radio
                  key={id}
                  value={id}
                  label={<Outside>{name}</Outside>}
                  description={`${t('claims')}: ${claims}`}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {other !== undefined && effect !== undefined && (
          <Alert color="ink" variant="outline" role="status">
            {harmless(effect(other))}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shell('cancel')}
          </Button>
          <Button type="submit" disabled={other === undefined}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
