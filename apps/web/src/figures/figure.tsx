import { type ReactNode, Suspense, useId, useState } from 'react';
import { Button, Group, SegmentedControl, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Outside } from '../parts/outside';
import { locale } from '../words/locale';
import { type Cell, csv } from './csv';

/** What a plot shows, as a table: the heads of its columns, and its rows. */
export interface Figures {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

interface FigureProps {
  title: string;
  /** What is counted, in which unit. */
  note: string;
  figures: Figures;
  /** Shown instead, where there is nothing to show; it says why. */
  empty: string;
  /** The plot; without one there are the figures alone. */
  children?: ReactNode;
}

/** A finding: its plot, the same as figures, and the figures to take along. */
export function Figure({ title, note, figures, empty, children }: FigureProps) {
  const { t } = useTranslation('figures');
  const id = useId();
  const [view, setView] = useState('plot');
  const nothing = figures.rows.length === 0;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(csv([figures.head, ...figures.rows]));
      notifications.show({ message: t('copied') });
    } catch {
      notifications.show({ color: 'red', message: t('notCopied') });
    }
  };
  return (
    <Stack component="section" gap="xs" aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Title order={2} size="h5" id={id}>
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {nothing ? empty : note}
          </Text>
        </div>
        {!nothing && (
          <Group gap="xs">
            {children !== undefined && (
              <SegmentedControl
                size="xs"
                aria-label={`${t('view')}: ${title}`}
                value={view}
                onChange={setView}
                data={[
                  { value: 'plot', label: t('plot') },
                  { value: 'table', label: t('table') },
                ]}
              />
            )}
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconCopy size={14} aria-hidden />}
              onClick={() => void copy()}
              aria-label={`${t('copy')}: ${title}`}
            >
              {t('copy')}
            </Button>
          </Group>
        )}
      </Group>
      {!nothing &&
        (view === 'plot' && children !== undefined ? (
          <Suspense fallback={<Skeleton h={260} role="status" aria-busy="true" aria-label={t('drawing')} />}>
            {children}
          </Suspense>
        ) : (
          <FiguresTable title={title} figures={figures} />
        ))}
    </Stack>
  );
}

function FiguresTable({ title, figures: { head, rows } }: { title: string; figures: Figures }) {
  return (
    <Table.ScrollContainer
      minWidth={head.length * 90}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={title}
    >
      <Table verticalSpacing={4} withRowBorders>
        <Table.Thead>
          <Table.Tr>
            {head.map((one, index) => (
              <Table.Th key={one} scope="col" ta={index === 0 ? 'start' : 'end'}>
                {one}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            <Table.Tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <Table.Th key={column} scope="row" fw={500}>
                    <Outside>{cell === null ? null : String(cell)}</Outside>
                  </Table.Th>
                ) : (
                  <Table.Td key={column} ta="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
                    {typeof cell === 'number' ? cell.toLocaleString(locale()) : <Outside>{cell}</Outside>}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
