import { Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, Problem } from '../api/client';
import { queries } from '../api/queries';
import { ProblemNote } from '../parts/problem-note';
import { useTitle } from '../parts/use-title';

export function LoginScreen() {
  const { t } = useTranslation('gate');
  const client = useQueryClient();
  useTitle(t('logIn'));
  const form = useForm({ mode: 'uncontrolled', initialValues: { email: '', password: '' } });
  const logIn = useMutation({
    // A password is taken as it was typed: blanks at its ends belong to it.
    mutationFn: ({ email, password }: typeof form.values) =>
      answered(api.POST('/api/v1/session', { body: { email: email.trim(), password } })),
    onSuccess: (me) => client.setQueryData(queries.me().queryKey, me),
  });
  return (
    <Stack component="main" align="center" py="10vh" px="md">
      <Paper
        component="form"
        withBorder
        p="xl"
        w="100%"
        maw={400}
        onSubmit={form.onSubmit((values) => logIn.mutate(values))}
      >
        <Stack>
          <Text fw={700}>Assay</Text>
          <Title order={1} size="h3">
            {t('logIn')}
          </Title>
          <TextInput
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            required
            maxLength={254}
            autoFocus
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('password')}
            name="password"
            autoComplete="current-password"
            required
            maxLength={1000}
            {...form.getInputProps('password')}
          />
          {logIn.error && <ProblemNote problem={Problem.of(logIn.error)} />}
          <Button type="submit" loading={logIn.isPending}>
            {t('logIn')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('firstStart')}
          </Text>
        </Stack>
      </Paper>
    </Stack>
  );
}
