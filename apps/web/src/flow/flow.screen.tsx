import { Button, Group, SimpleGrid, Skeleton, Stack, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { useCommands } from '../keys/use-commands';
import { ProblemNote } from '../parts/problem-note';
import { useHeading } from '../parts/use-heading';
import { flowQuery } from './flow.queries';
import { Agreement, Hands, ServiceLevels, TimeToConfirmation } from './flow-figures';
import { Shares } from './shares';
import { WaitingTable } from './waiting-table';

const DAY_MS = 86_400_000;
const PERIODS = [30, 90, 365] as const;
const dayBefore = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** What waits, who decides, what is kept and how it turns out: for the lead. */
export function FlowScreen() {
  const { t } = useTranslation('flow');
  const period = useSearch({ from: '/desk/flow' });
  const navigate = useNavigate({ from: '/flow' });
  const heading = useHeading(t('title'));
  const { data, error } = useQuery(flowQuery(period));
  const last = (days: number) =>
    void navigate({ search: { from: dayBefore(days - 1), to: dayBefore(0) }, replace: true });
  useCommands(
    PERIODS.map((days) => ({
      id: `flow.last.${days}`,
      label: t('last', { days }),
      group: t('title'),
      run: () => last(days),
    })),
  );
  return (
    <Stack gap="xl">
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {t('title')}
        </Title>
        <Group gap="xs" align="flex-end" role="group" aria-label={t('period')}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              size="xs"
              label={t(end)}
              value={period[end] ?? data?.[end] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                void navigate({
                  search: ({ [end]: _, ...before }) => (value === '' ? before : { ...before, [end]: value }),
                  replace: true,
                })
              }
            />
          ))}
          {PERIODS.map((days) => (
            <Button key={days} size="xs" variant="default" onClick={() => last(days)}>
              {t('last', { days })}
            </Button>
          ))}
        </Group>
      </Group>
      {error !== null && <ProblemNote problem={Problem.of(error)} />}
      {data === undefined && error === null && (
        <>
          <Skeleton h={180} />
          <Skeleton h={320} />
        </>
      )}
      {data !== undefined && (
        <>
          <WaitingTable waiting={data.waiting} />
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl" verticalSpacing="xl">
            <ServiceLevels flow={data} />
            <TimeToConfirmation flow={data} />
            <Hands flow={data} />
            <Agreement flow={data} />
            <Shares title={t('actors')} empty={t('shareEmpty')} shares={data.verdicts.actors} />
            <Shares title={t('sources')} empty={t('shareEmpty')} shares={data.verdicts.sources} />
            <Shares
              title={t('sourceKinds')}
              empty={t('shareEmpty')}
              shares={data.verdicts.sourceKinds}
              kinds
            />
            <Shares title={t('countries')} empty={t('countryEmpty')} shares={data.verdicts.countries} />
          </SimpleGrid>
        </>
      )}
    </Stack>
  );
}
