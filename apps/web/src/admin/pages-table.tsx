import { type ReactNode } from 'react';
import { Button, Group, ScrollArea, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { ProblemNote } from '../parts/problem-note';

interface Pages<Row> {
  data: { pages: { items: Row[] }[] } | undefined;
  error: Error | null;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface PagesTableProps<Row> {
  caption: string;
  heads: readonly string[];
  pages: Pages<Row>;
  /** What an empty list means, and what to do. */
  empty: string;
  row: (row: Row) => ReactNode;
}

/** A list that is read page by page: says that it is being read, why it cannot be, or that there is nothing. */
export function PagesTable<Row>({ caption, heads, pages, empty, row }: PagesTableProps<Row>) {
  const { t } = useTranslation('admin');
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  if (rows === undefined)
    return pages.error === null ? (
      <Stack gap="xs" aria-busy="true">
        {[1, 2, 3].map((line) => (
          <Skeleton key={line} height={36} />
        ))}
      </Stack>
    ) : (
      <ProblemNote problem={Problem.of(pages.error)} />
    );
  if (rows.length === 0) return <Text c="dimmed">{empty}</Text>;
  return (
    <Stack>
      <ScrollArea tabIndex={0} role="region" aria-label={caption}>
        <Table verticalSpacing="xs" highlightOnHover>
          <caption className="visually-hidden">{caption}</caption>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{rows.map(row)}</Table.Tbody>
        </Table>
      </ScrollArea>
      {pages.error && <ProblemNote problem={Problem.of(pages.error)} />}
      {pages.hasNextPage && (
        <Group>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            {t('more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
