import { Button, Checkbox, Group, Modal, PasswordInput, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, Problem, type Schemas, seen } from '../api/client';
import { ProblemNote } from '../parts/problem-note';

const ROLES = ['analyst', 'reviewer', 'lead', 'administrator', 'integrator'] as const;

interface Values {
  name: string;
  email: string;
  roles: string[];
  active: boolean;
  password: string;
}

/** Adds somebody, or changes who they are, what they may do, and how they log in. */
export function PersonDialog({ person, onClose }: { person: Schemas['Person'] | null; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const form = useForm<Values>({
    initialValues: {
      name: person?.name ?? '',
      email: person?.email ?? '',
      roles: person?.roles ?? ['analyst'],
      active: person?.active ?? true,
      password: '',
    },
  });
  const save = useMutation({
    mutationFn: (values: Values): Promise<unknown> =>
      person === null ? create(values) : change(person, values),
    onSuccess: () => {
      notifications.show({ message: t('saved') });
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['admin', 'people'] }),
  });
  return (
    <Modal opened onClose={onClose} title={t(person === null ? 'addPerson' : 'changePerson')}>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack>
          <TextInput
            label={t('name')}
            required
            maxLength={200}
            dir="auto"
            data-autofocus
            {...form.getInputProps('name')}
          />
          <TextInput
            label={t('email')}
            type="email"
            required
            maxLength={254}
            disabled={person !== null}
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <Checkbox.Group label={t('roles')} {...form.getInputProps('roles')}>
            <Stack gap={6} mt={6}>
              {ROLES.map((role) => (
                <Checkbox key={role} value={role} label={t(`role.${role}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          {person !== null && (
            <Switch label={t('access')} {...form.getInputProps('active', { type: 'checkbox' })} />
          )}
          <PasswordInput
            label={t(person === null ? 'password' : 'newPassword')}
            description={t(person === null ? 'passwordHint' : 'newPasswordHint')}
            required={person === null}
            maxLength={200}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          {save.error && <ProblemNote problem={Problem.of(save.error)} />}
          <Group>
            <Button type="submit" loading={save.isPending}>
              {t(person === null ? 'add' : 'save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const rolesOf = (chosen: readonly string[]) => ROLES.filter((role) => chosen.includes(role));

const create = ({ name, email, roles, password }: Values) =>
  answered(
    api.POST('/api/v1/people', {
      body: { name: name.trim(), email: email.trim(), roles: rolesOf(roles), password },
    }),
  );

async function change(person: Schemas['Person'], { name, roles, active, password }: Values): Promise<void> {
  const params = { path: { id: person.id } };
  await answered(
    api.PATCH('/api/v1/people/{id}', {
      params: { ...params, header: seen(person) },
      body: { name: name.trim(), roles: rolesOf(roles), active },
    }),
  );
  if (password !== '')
    await answered(api.PUT('/api/v1/people/{id}/password', { params, body: { password } }));
}
