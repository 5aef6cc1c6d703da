import { Stack, Switch, Table, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Outside } from '../parts/outside';
import { useHeading } from '../parts/use-heading';
import { locale } from '../words/locale';
import { Filters, SearchFilter } from './filters';
import { PagedTable } from './paged-table';
import { type OrganisationSearch } from './register-search';
import { registerQueries } from './registers.queries';
import classes from './registers.module.css';
import { To } from './to';

/** Whom claims and statements are about, by name; a search says how sure it is of whom it found, and why. */
export function OrganisationListScreen() {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const filter = useSearch({ from: '/desk/organisations' });
  const navigate = useNavigate({ from: '/organisations' });
  const heading = useHeading(shell('organisations'));
  const pages = useInfiniteQuery(registerQueries.organisations(filter));
  const searched = filter.q !== undefined;
  const resolution = pages.data?.pages[0]?.resolution;
  const found =
    resolution &&
    {
      linked: t('organisation.linked'),
      ambiguous: t('organisation.ambiguous'),
      none: t('organisation.noneFound'),
    }[resolution];
  const narrow = (change: { [K in keyof OrganisationSearch]?: OrganisationSearch[K] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as OrganisationSearch, replace: true });
  return (
    <Stack gap="md">
      <Title order={1} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {shell('organisations')}
      </Title>
      <Filters
        onClear={
          Object.keys(filter).length > 0 ? () => void navigate({ search: {}, replace: true }) : undefined
        }
      >
        <SearchFilter
          value={filter.q}
          hint={t('organisation.searchHint')}
          group={shell('organisations')}
          onChange={(q) => narrow({ q })}
        />
        {!searched && (
          <Switch
            label={t('organisation.watchedOnly')}
            checked={filter.watched === true}
            onChange={({ currentTarget: { checked } }) => narrow({ watched: checked ? true : undefined })}
            mb={8}
          />
        )}
      </Filters>
      <Text role="status" size="sm">
        {searched && found}
      </Text>
      <PagedTable
        caption={shell('organisations')}
        pages={pages}
        head={[
          { label: t('name') },
          { label: t('organisation.names') },
          { label: t('organisation.country') },
          { label: searched ? t('organisation.why') : t('organisation.watched') },
          { label: t('claims'), end: true },
        ]}
        empty={
          searched ? (
            <Text>{t('merge.nothing')}</Text>
          ) : (
            <>
              <Text>
                {filter.watched === true ? t('organisation.emptyWatched') : t('organisation.empty')}
              </Text>
              {filter.watched !== true && <Text size="sm">{t('organisation.emptyHint')}</Text>}
            </>
          )
        }
        row={(one) => (
          <Table.Tr key={one.id}>
            <Table.Th scope="row">
              <To to="/organisations/$id" params={{ id: one.id }}>
                <Outside>{one.name}</Outside>
              </To>
            </Table.Th>
            <Table.Td>
              <Text size="sm" c="dimmed" lineClamp={2}>
                <Outside>
                  {one.names
                    .filter(({ name }) => name !== one.name)
                    .map(({ name }) => name)
                    .join(', ')}
                </Outside>
              </Text>
            </Table.Td>
            <Table.Td>
              <Outside>{one.country}</Outside>
            </Table.Td>
            <Table.Td>
              {one.match === undefined ? (
                one.watched && t('organisation.watched')
              ) : (
                <>
                  <Outside>{one.match.why}</Outside>{' '}
                  <Text span size="sm" c="dimmed">
                    {one.match.score.toLocaleString(locale(), { style: 'percent' })}
                  </Text>
                </>
              )}
            </Table.Td>
            <Table.Td className={classes.number}>{one.claims}</Table.Td>
          </Table.Tr>
        )}
      />
    </Stack>
  );
}
