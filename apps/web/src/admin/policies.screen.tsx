import { Code, Skeleton, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { ProblemNote } from '../parts/problem-note';
import { AdminPage } from './admin-page';
import { adminQueries } from './admin.queries';

/** What this installation was told to do. */
export function PoliciesScreen() {
  const { t } = useTranslation('admin');
  const policies = useQuery(adminQueries.policies());
  return (
    <AdminPage title={t('policies')} intro={t('policiesIntro')}>
      {policies.error && <ProblemNote problem={Problem.of(policies.error)} />}
      {policies.isPending && <Skeleton height={300} aria-busy="true" />}
      {policies.data && (
        <Table verticalSpacing="xs">
          <caption className="visually-hidden">{t('policies')}</caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('setting')}</Table.Th>
              <Table.Th scope="col">{t('value')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {policies.data.items.map(({ variable, about, value }) => (
              <Table.Tr key={variable}>
                <Table.Th scope="row" fw={400}>
                  <Text fw={600} lang="en" dir="ltr" style={{ overflowWrap: 'anywhere' }}>
                    {variable}
                  </Text>
                  <Text size="sm" c="dimmed" lang="en" dir="ltr">
                    {about}
                  </Text>
                </Table.Th>
                <Table.Td>
                  {value === null ? <Text c="dimmed">{t('unset')}</Text> : <Code>{String(value)}</Code>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </AdminPage>
  );
}
