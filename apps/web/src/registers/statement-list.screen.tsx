import { Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Outside } from '../parts/outside';
import { useHeading } from '../parts/use-heading';
import { ChoiceFilter, Filters, SearchFilter } from './filters';
import { PagedTable } from './paged-table';
import { CHANNELS, ISSUER_TYPES, STANCES, type StatementSearch } from './register-search';
import { registerQueries } from './registers.queries';
import classes from './registers.module.css';
import { To } from './to';

/** What official sources said, the newest first. */
export function StatementListScreen() {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const { t: workflow } = useTranslation('workflow');
  const filter = useSearch({ from: '/desk/statements' });
  const navigate = useNavigate({ from: '/statements' });
  const heading = useHeading(shell('statements'));
  const narrow = (change: { [K in keyof StatementSearch]?: StatementSearch[K] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as StatementSearch, replace: true });
  const filtered = Object.keys(filter).length > 0;
  return (
    <Stack gap="md">
      <Title order={1} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {shell('statements')}
      </Title>
      <Filters onClear={filtered ? () => void navigate({ search: {}, replace: true }) : undefined}>
        <SearchFilter
          value={filter.q}
          hint={t('statement.searchHint')}
          group={shell('statements')}
          onChange={(q) => narrow({ q })}
        />
        <ChoiceFilter
          label={t('statement.stance')}
          value={filter.stance}
          choices={STANCES}
          words={(one) => workflow(`stance.${one}`)}
          onChange={(stance) => narrow({ stance })}
        />
        <ChoiceFilter
          label={t('statement.issuerType')}
          value={filter.issuerType}
          choices={ISSUER_TYPES}
          words={(one) => t(`issuerTypes.${one}`)}
          onChange={(issuerType) => narrow({ issuerType })}
        />
        <ChoiceFilter
          label={t('statement.channel')}
          value={filter.channel}
          choices={CHANNELS}
          words={(one) => t(`channels.${one}`)}
          onChange={(channel) => narrow({ channel })}
        />
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`statement.${end}`)}
            value={filter[end] ?? ''}
            onChange={({ currentTarget: { value } }) => narrow({ [end]: value === '' ? undefined : value })}
          />
        ))}
      </Filters>
      <PagedTable
        caption={shell('statements')}
        pages={useInfiniteQuery(registerQueries.statements(filter))}
        head={[
          { label: t('statement.what') },
          { label: t('statement.issuer') },
          { label: t('statement.channel') },
          { label: t('statement.stance') },
          { label: t('statement.published') },
          { label: t('statement.matches'), end: true },
        ]}
        empty={
          <>
            <Text>{filtered ? t('nobodyFits') : t('statement.empty')}</Text>
            {!filtered && <Text size="sm">{t('statement.emptyHint')}</Text>}
          </>
        }
        row={(statement) => (
          <Table.Tr key={statement.id}>
            <Table.Th scope="row">
              <To to="/statements/$id" params={{ id: statement.id }}>
                <Outside>{statement.title ?? statement.subjectName ?? t('statement.untitled')}</Outside>
              </To>
              {statement.excerpt !== null && (
                <Text className={classes.excerpt} lineClamp={2}>
                  <Outside>{statement.excerpt}</Outside>
                </Text>
              )}
            </Table.Th>
            <Table.Td>
              <Outside>{statement.issuer ?? t('unknown')}</Outside>
              {statement.issuerType !== null && (
                <Text size="xs" c="dimmed">
                  {issuerWords(statement.issuerType, t)}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{channelWords(statement.channel, t)}</Table.Td>
            <Table.Td>{statement.stance === null ? '' : workflow(`stance.${statement.stance}`)}</Table.Td>
            <Table.Td className={classes.nowrap}>
              <Outside>{statement.publishedOn ?? t('unknown')}</Outside>
            </Table.Td>
            <Table.Td className={classes.number}>{statement.matches}</Table.Td>
          </Table.Tr>
        )}
      />
    </Stack>
  );
}

type Translate = ReturnType<typeof useTranslation<'registers'>>['t'];
/** A kind that a later version of the API names is shown as it is called there. */
export const issuerWords = (type: string, t: Translate): string => {
  const known = ISSUER_TYPES.find((one) => one === type);
  return known === undefined ? type : t(`issuerTypes.${known}`);
};
export const channelWords = (channel: string, t: Translate): string => {
  const known = CHANNELS.find((one) => one === channel);
  return known === undefined ? channel : t(`channels.${known}`);
};
