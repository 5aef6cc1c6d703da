import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { Center, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { onSessionEnd, Problem } from '../api/client';
import { queries } from '../api/queries';
import { ProblemNote } from '../parts/problem-note';
import { MeContext } from './me';

const LoginScreen = lazy(async () => ({ default: (await import('../gate/login.screen')).LoginScreen }));

/** Shows its children to those who are logged in, at the address they came to; everybody else logs in first. */
export function Gate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const me = useQuery(queries.me());
  useEffect(
    () =>
      // Asking who is here is itself answered with 401 when nobody is: only somebody who was here is asked for again.
      onSessionEnd(() => {
        if (client.getQueryState(['me'])?.status === 'success') void client.resetQueries();
      }),
    [client],
  );

  if (me.data !== undefined && !me.isError) return <MeContext value={me.data}>{children}</MeContext>;
  if (me.error !== null && Problem.of(me.error).status === 401)
    return (
      <Suspense fallback={null}>
        <LoginScreen />
      </Suspense>
    );
  return (
    <Center component="main" mih="50vh">
      {me.error === null ? (
        <Text c="dimmed">{t('reading')}</Text>
      ) : (
        <ProblemNote problem={Problem.of(me.error)} />
      )}
    </Center>
  );
}
