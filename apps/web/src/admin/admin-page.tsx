import { type ReactNode } from 'react';
import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../parts/use-title';
import { AdminSections } from './admin-sections';

interface AdminPageProps {
  title: string;
  intro?: string;
  /** What can be done here, beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One part of the administration, with the way to the others above it. */
export function AdminPage({ title, intro, actions, children }: AdminPageProps) {
  const { t } = useTranslation('admin');
  useTitle(`${title} · ${t('admin')}`);
  return (
    <Stack gap="md">
      <AdminSections />
      <Group justify="space-between" align="start">
        <div>
          <Title order={1} size="h3">
            {title}
          </Title>
          {intro !== undefined && (
            <Text c="dimmed" maw={720}>
              {intro}
            </Text>
          )}
        </div>
        <Group>{actions}</Group>
      </Group>
      {children}
    </Stack>
  );
}
