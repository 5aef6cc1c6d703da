import { type ReactNode, useRef } from 'react';
import { Button, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { MOVE_KEYS } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';
import { ProblemNote } from '../parts/problem-note';
import classes from './registers.module.css';

interface PagedTableProps<Row> {
  /** What the rows are, for who does not see the page. */
  caption: string;
  pages: {
    data: { pages: readonly { items: readonly Row[] }[] } | undefined;
    error: Error | null;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
  head: readonly { label: string; end?: boolean }[];
  row: (row: Row) => ReactNode;
  /** What it means that there is nothing, and what to do. */
  empty: ReactNode;
}

const SKELETONS = 8;

/** A list page by page. J and K go through it, Enter opens a row: its first link is what the keys stop at. */
export function PagedTable<Row>({ caption, pages, head, row, empty }: PagedTableProps<Row>) {
  const { t } = useTranslation('registers');
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const move = (by: 1 | -1) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>('th a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[at === -1 ? 0 : Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  };
  useCommands([
    { id: 'list.next', label: t('nextRow'), group: caption, keys: MOVE_KEYS.next, run: () => move(1) },
    {
      id: 'list.previous',
      label: t('previousRow'),
      group: caption,
      keys: MOVE_KEYS.previous,
      run: () => move(-1),
    },
    ...(pages.hasNextPage
      ? [{ id: 'list.more', label: t('showMore'), group: caption, run: () => void pages.fetchNextPage() }]
      : []),
  ]);
  if (pages.error !== null) return <ProblemNote problem={Problem.of(pages.error)} />;
  if (rows?.length === 0) return <div className={classes.empty}>{empty}</div>;
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={640} type="native">
        <Table highlightOnHover verticalSpacing={6} aria-busy={rows === undefined} className={classes.table}>
          <Table.Caption className="visually-hidden">{caption}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {head.map(({ label, end }) => (
                <Table.Th key={label} scope="col" ta={end === true ? 'end' : 'start'}>
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody ref={body}>
            {rows === undefined
              ? Array.from({ length: SKELETONS }, (_, index) => (
                  <Table.Tr key={index}>
                    <Table.Td colSpan={head.length}>
                      <Skeleton h={20} />
                    </Table.Td>
                  </Table.Tr>
                ))
              : rows.map(row)}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rows !== undefined && (
        <Group gap="sm">
          <Text size="sm" c="dimmed" role="status">
            {t('shown', { n: rows.length })}
            {pages.hasNextPage && `; ${t('more')}`}
          </Text>
          {pages.hasNextPage && (
            <Button
              size="xs"
              variant="default"
              loading={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {t('showMore')}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}
