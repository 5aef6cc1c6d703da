import { NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../api/client';
import { Outside } from '../parts/outside';
import { useHeading } from '../parts/use-heading';
import { Filters, SearchFilter } from './filters';
import { PagedTable } from './paged-table';
import { ReliabilityCode } from './record-facts';
import { ORDERS, type RegisterSearch } from './register-search';
import { registerQueries } from './registers.queries';
import classes from './registers.module.css';
import { sourceKindWords } from './source-kind';
import { To } from './to';

/** Who claims, with how its claims turned out. */
export function ActorListScreen() {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const filter = useSearch({ from: '/desk/actors' });
  const pages = useInfiniteQuery(registerQueries.actors(filter));
  return (
    <ListPage to="/actors" title={shell('actors')} filter={filter}>
      <PagedTable
        caption={shell('actors')}
        pages={pages}
        head={[
          { label: t('name') },
          { label: t('actor.aliases') },
          { label: t('actor.reliability') },
          { label: t('actor.borneOut'), end: true },
          { label: t('claims'), end: true },
        ]}
        empty={<Empty searched={filter.q !== undefined} words={t('actor.empty')} />}
        row={(one) => (
          <Table.Tr key={one.id}>
            <Table.Th scope="row">
              <To to="/actors/$id" params={{ id: one.id }}>
                <Outside>{one.name}</Outside>
              </To>
            </Table.Th>
            <Table.Td>
              <Text size="sm" c="dimmed" lineClamp={2}>
                <Outside>{one.aliases.filter((alias) => alias !== one.name).join(', ')}</Outside>
              </Text>
            </Table.Td>
            <RecordCells one={one} />
          </Table.Tr>
        )}
      />
    </ListPage>
  );
}

/** Where claims are seen, with how they turned out. */
export function SourceListScreen() {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const filter = useSearch({ from: '/desk/sources' });
  const pages = useInfiniteQuery(registerQueries.sources(filter));
  return (
    <ListPage to="/sources" title={shell('sources')} filter={filter}>
      <PagedTable
        caption={shell('sources')}
        pages={pages}
        head={[
          { label: t('name') },
          { label: t('kind') },
          { label: t('actor.reliability') },
          { label: t('actor.borneOut'), end: true },
          { label: t('claims'), end: true },
        ]}
        empty={<Empty searched={filter.q !== undefined} words={t('actor.sourcesEmpty')} />}
        row={(one) => (
          <Table.Tr key={one.id}>
            <Table.Th scope="row">
              <To to="/sources/$id" params={{ id: one.id }}>
                <Outside>{one.name}</Outside>
              </To>
            </Table.Th>
            <Table.Td>{sourceKindWords(one.kind, t)}</Table.Td>
            <RecordCells one={one} />
          </Table.Tr>
        )}
      />
    </ListPage>
  );
}

function RecordCells({
  one: { reliability, record, claims },
}: {
  one: { reliability: Schemas['Reliability']['code']; record: Schemas['TrackRecord']; claims: number };
}) {
  const { t } = useTranslation('registers');
  const borneOut = record.confirmed + record.partiallyConfirmed;
  return (
    <>
      <Table.Td>
        <ReliabilityCode code={reliability} />
      </Table.Td>
      <Table.Td className={classes.number}>
        {t('actor.settled', { borneOut, settled: borneOut + record.disputed })}
      </Table.Td>
      <Table.Td className={classes.number}>{claims}</Table.Td>
    </>
  );
}

function Empty({ searched, words }: { searched: boolean; words: string }) {
  const { t } = useTranslation('registers');
  return (
    <>
      <Text>{searched ? t('merge.nothing') : words}</Text>
      {!searched && <Text size="sm">{t('actor.emptyHint')}</Text>}
    </>
  );
}

function ListPage({
  to,
  title,
  filter,
  children,
}: {
  to: '/actors' | '/sources';
  title: string;
  filter: RegisterSearch;
  children: React.ReactNode;
}) {
  const { t } = useTranslation('registers');
  const navigate = useNavigate();
  const heading = useHeading(title);
  const narrow = (change: { [K in keyof RegisterSearch]?: RegisterSearch[K] | undefined }) =>
    void navigate({ to, search: { ...filter, ...change } as RegisterSearch, replace: true });
  return (
    <Stack gap="md">
      <Title order={1} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {title}
      </Title>
      <Filters onClear={filter.q === undefined ? undefined : () => narrow({ q: undefined })}>
        <SearchFilter
          value={filter.q}
          hint={t('actor.searchHint')}
          group={title}
          onChange={(q) => narrow({ q })}
        />
        <NativeSelect
          label={t('actor.order')}
          value={filter.order ?? 'name'}
          onChange={({ currentTarget }) =>
            narrow({ order: ORDERS.find((one) => one === currentTarget.value) })
          }
          data={ORDERS.map((one) => ({ value: one, label: t(`actor.orders.${one}`) }))}
        />
      </Filters>
      {children}
    </Stack>
  );
}
