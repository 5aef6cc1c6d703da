import { Button, Code, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconRefresh } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useMe } from '../app/me';
import { Instant } from '../parts/instant';
import { notifyRefusal } from '../parts/notify';
import { Outside } from '../parts/outside';
import { AdminPage } from './admin-page';
import { adminQueries } from './admin.queries';
import { PagesTable } from './pages-table';

/** Work that was given up, why, and the way to try it again. */
export function QuarantineScreen() {
  const { t } = useTranslation('admin');
  const { t: shell } = useTranslation();
  const client = useQueryClient();
  const me = useMe();
  const quarantine = useInfiniteQuery(adminQueries.quarantine());
  const redrive = useMutation({
    mutationFn: (id: string) =>
      answered(api.POST('/api/v1/jobs/quarantine/{id}/redrive', { params: { path: { id } } })),
    onSuccess: () => notifications.show({ message: t('redriven') }),
    onError: (error) => notifyRefusal(error, shell('refused')),
    onSettled: () => client.invalidateQueries({ queryKey: ['admin'] }),
  });
  return (
    <AdminPage title={t('quarantine')} intro={t('quarantineIntro')}>
      <PagesTable
        caption={t('quarantine')}
        heads={[t('job'), t('about'), t('attempts'), t('reason'), t('since'), t('redrive')]}
        pages={quarantine}
        empty={t('quarantineEmpty')}
        row={({ id, job, payload, attempts, reason, createdAt }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={600}>
              {job}
            </Table.Th>
            <Table.Td>
              <Code>{JSON.stringify(payload)}</Code>
            </Table.Td>
            <Table.Td>{attempts}</Table.Td>
            <Table.Td>
              <Outside>{reason}</Outside>
            </Table.Td>
            <Table.Td>
              <Instant at={createdAt} />
            </Table.Td>
            <Table.Td>
              {me.roles.includes('administrator') && (
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconRefresh size={14} aria-hidden />}
                  loading={redrive.isPending && redrive.variables === id}
                  onClick={() => redrive.mutate(id)}
                >
                  {t('redrive')}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        )}
      />
    </AdminPage>
  );
}
