import { Anchor, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { useMe } from '../app/me';
import { ProblemNote } from '../parts/problem-note';
import { AdminPage } from './admin-page';
import { adminQueries } from './admin.queries';

/** What work is owed, and the board of the queues. */
export function QueuesScreen() {
  const { t, i18n } = useTranslation('admin');
  const me = useMe();
  const due = useQuery(adminQueries.due());
  return (
    <AdminPage title={t('queues')} intro={t('queuesIntro')}>
      {due.error && <ProblemNote problem={Problem.of(due.error)} />}
      <Paper withBorder p="md" maw={360}>
        <Text c="dimmed" size="sm">
          {t('due')}
        </Text>
        <Text fz={32} fw={650} role="status">
          {due.data === undefined ? '…' : due.data.due.toLocaleString(i18n.language)}
        </Text>
      </Paper>
      {me.roles.includes('administrator') && (
        <Stack gap={4}>
          <Anchor href="/admin/board" target="_blank" rel="noopener">
            {t('board')}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t('boardHint')}
          </Text>
        </Stack>
      )}
    </AdminPage>
  );
}
