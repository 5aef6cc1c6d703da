import { type ReactNode } from 'react';
import { Button, Grid, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { useCommands } from '../keys/use-commands';
import { ProblemNote } from '../parts/problem-note';
import { useTitle } from '../parts/use-title';

interface IntakePageProps {
  title: string;
  hint: string;
  busy: boolean;
  error: Error | null;
  onSend: () => void;
  fields: ReactNode;
  reading: ReactNode;
}

/** What is sent in on one side, what Assay reads from it on the other. */
export function IntakePage({ title, hint, busy, error, onSend, fields, reading }: IntakePageProps) {
  const { t } = useTranslation('intake');
  useTitle(title);
  useCommands([{ id: 'intake.send', label: t('send'), group: title, keys: 'mod+Enter', run: onSend }]);
  return (
    <Stack gap="md">
      <div>
        <Title order={1} size="h3">
          {title}
        </Title>
        <Text c="dimmed">{hint}</Text>
      </div>
      <Grid>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack
            component="form"
            gap="sm"
            aria-label={title}
            onSubmit={(event) => {
              event.preventDefault();
              onSend();
            }}
          >
            {fields}
            {error && <ProblemNote problem={Problem.of(error)} />}
            <Group>
              <Button type="submit" loading={busy}>
                {t('send')}
              </Button>
            </Group>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>{reading}</Grid.Col>
      </Grid>
    </Stack>
  );
}
