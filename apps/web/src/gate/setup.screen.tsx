import { Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answered, api, Problem } from '../api/client';
import { queries } from '../api/queries';
import { ProblemNote } from '../parts/problem-note';
import { useTitle } from '../parts/use-title';

/** The first start: who was handed the one-time link makes the first administrator. */
export function SetupScreen() {
  const { t } = useTranslation('gate');
  const { token } = useParams({ from: '/setup/$token' });
  const client = useQueryClient();
  const navigate = useNavigate();
  useTitle(t('setUp'));
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: '', email: '', password: '' } });
  const setUp = useMutation({
    mutationFn: ({ name, email, password }: typeof form.values) =>
      answered(
        api.POST('/api/v1/setup', { body: { token, name: name.trim(), email: email.trim(), password } }),
      ),
    onSuccess: (me) => {
      client.setQueryData(queries.me().queryKey, me);
      void navigate({ to: '/queue' });
    },
  });
  return (
    <Stack component="main" align="center" py="10vh" px="md">
      <Paper
        component="form"
        withBorder
        p="xl"
        w="100%"
        maw={440}
        onSubmit={form.onSubmit((values) => setUp.mutate(values))}
      >
        <Stack>
          <Text fw={700}>Assay</Text>
          <Title order={1} size="h3">
            {t('setUp')}
          </Title>
          <Text c="dimmed">{t('setUpOnce')}</Text>
          <TextInput
            label={t('name')}
            name="name"
            autoComplete="name"
            required
            maxLength={200}
            {...form.getInputProps('name')}
          />
          <TextInput
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            required
            maxLength={254}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('password')}
            description={t('passwordHint')}
            name="password"
            autoComplete="new-password"
            required
            maxLength={200}
            {...form.getInputProps('password')}
          />
          {setUp.error && <ProblemNote problem={Problem.of(setUp.error)} />}
          <Button type="submit" loading={setUp.isPending}>
            {t('createAccount')}
          </Button>
        </Stack>
      </Paper>
    </Stack>
  );
}
