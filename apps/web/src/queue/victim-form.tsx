import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Claim, Problem, seen } from '../api/client';
import { queries } from '../api/queries';
import { useUndo } from '../decide/use-undo';
import { useCommands } from '../keys/use-commands';
import { ProblemNote } from '../parts/problem-note';

interface Props {
  claim: Claim;
  /** Why it is asked for, where an action was refused for want of it. */
  why: string | null;
  onDone: () => void;
}

/** Whom the claim is about, as far as its post says. Enter keeps it; it can be taken back like a decision. */
export function VictimForm({ claim, why, onDone }: Props) {
  const { t } = useTranslation('queue');
  const { t: actions } = useTranslation('action');
  const { t: shell } = useTranslation();
  const client = useQueryClient();
  const { offer } = useUndo();
  const { name, domain } = claim.victim;
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: name ?? '', domain: domain ?? '' } });
  const nameVictim = async (version: number, victim: { name: string | null; domain: string | null }) => {
    const params = { path: { id: claim.id }, header: seen({ version }) };
    const outcome = await answered(api.PUT('/api/v1/claims/{id}/victim', { params, body: victim }));
    await client.fetchQuery({ ...queries.claim(claim.id), staleTime: 0 });
    void client.invalidateQueries({ queryKey: ['claims'] });
    return outcome;
  };
  const save = useMutation({
    mutationFn: (typed: typeof form.values) =>
      nameVictim(claim.version, { name: typed.name.trim() || null, domain: typed.domain.trim() || null }),
    onSuccess: ({ version }) => {
      offer({ said: actions('name_victim'), undo: () => nameVictim(version, { name, domain }) });
      onDone();
    },
  });
  useCommands([
    {
      id: 'victim.cancel',
      label: shell('cancel'),
      group: actions('name_victim'),
      keys: 'Escape',
      run: onDone,
    },
  ]);
  return (
    <form
      aria-label={actions('name_victim')}
      onSubmit={form.onSubmit((typed) => save.mutate(typed))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <Stack gap="xs">
        {why !== null && <Text size="sm">{why}</Text>}
        <Group gap="xs" grow align="flex-end">
          <TextInput
            size="xs"
            label={t('name')}
            maxLength={500}
            autoFocus
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          <TextInput
            size="xs"
            label={t('domain')}
            maxLength={255}
            key={form.key('domain')}
            {...form.getInputProps('domain')}
          />
        </Group>
        {save.error && <ProblemNote problem={Problem.of(save.error)} />}
        <Group gap="xs">
          <Button type="submit" size="xs" loading={save.isPending}>
            {t('now', { action: actions('name_victim') })}
          </Button>
          <Button variant="subtle" size="xs" onClick={onDone}>
            {shell('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
