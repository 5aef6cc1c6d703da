import { useState } from 'react';
import { Badge, Button, Group, Table } from '@mantine/core';
import { IconPencil, IconUserPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../api/client';
import { Instant } from '../parts/instant';
import { AdminPage } from './admin-page';
import { adminQueries } from './admin.queries';
import { PagesTable } from './pages-table';
import { PersonDialog } from './person-dialog';

/** Who has access, in which roles. */
export function PeopleScreen() {
  const { t } = useTranslation('admin');
  const people = useInfiniteQuery(adminQueries.people());
  const [open, setOpen] = useState<Schemas['Person'] | 'new' | null>(null);
  return (
    <AdminPage
      title={t('people')}
      actions={
        <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setOpen('new')}>
          {t('addPerson')}
        </Button>
      }
    >
      <PagesTable
        caption={t('people')}
        heads={[t('name'), t('email'), t('roles'), t('since'), t('access'), t('change')]}
        pages={people}
        empty={t('peopleEmpty')}
        row={(person) => (
          <Table.Tr key={person.id}>
            <Table.Th scope="row" fw={600}>
              <bdi>{person.name}</bdi>
            </Table.Th>
            <Table.Td>
              <bdi>{person.email}</bdi>
            </Table.Td>
            <Table.Td>
              <Group gap={6}>
                {person.roles.map((role) => (
                  <Badge key={role} variant="outline" color="gray" c="inherit">
                    {t(`role.${role}`)}
                  </Badge>
                ))}
              </Group>
            </Table.Td>
            <Table.Td>
              <Instant at={person.createdAt} />
            </Table.Td>
            <Table.Td>{t(person.active ? 'active' : 'inactive')}</Table.Td>
            <Table.Td>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconPencil size={14} aria-hidden />}
                aria-label={t('edit', { name: person.name })}
                onClick={() => setOpen(person)}
              >
                {t('change')}
              </Button>
            </Table.Td>
          </Table.Tr>
        )}
      />
      {open !== null && <PersonDialog person={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </AdminPage>
  );
}
