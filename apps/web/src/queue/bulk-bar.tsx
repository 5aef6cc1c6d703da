import { lazy, Suspense, useState } from 'react';
import { Alert, Button, Group, Kbd, List, Paper, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ClaimRow, type NamedAction, Problem } from '../api/client';
import { ACTION_KEYS } from '../keys/action-keys';
import { keyWords } from '../keys/key-words';
import { useCommands } from '../keys/use-commands';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { ASKS, inBulk } from './asks';
import { asTheyAreNow, useBulk } from './use-bulk';

const AskPanel = lazy(() => import('./ask-panel'));

interface Props {
  rows: readonly ClaimRow[];
  onClear: () => void;
}

/** What can be done with the selected claims at once, and afterwards which of them it could not be done with, and why. */
export function BulkBar({ rows, onClear }: Props) {
  const { t } = useTranslation('queue');
  const { t: actions } = useTranslation('action');
  const client = useQueryClient();
  const bulk = useBulk();
  const [asking, setAsking] = useState<NamedAction | null>(null);
  const offered = inBulk(rows);
  const failed = bulk.data?.failed ?? [];

  const run = (action: NamedAction, answer = {}) => {
    setAsking(null);
    bulk.mutate({ action, answer, rows });
    onClear();
  };
  const want = (action: NamedAction) => (ASKS[action] === undefined ? run(action) : setAsking(action));
  const again = async () => {
    if (bulk.data === undefined) return;
    const { action, answer } = bulk.data;
    bulk.mutate({
      action,
      answer,
      rows: await asTheyAreNow(
        client,
        failed.map(({ row }) => row),
      ),
    });
  };
  useCommands(
    rows.length === 0
      ? []
      : [
          ...offered.map((action) => ({
            id: `bulk.${action}`,
            label: `${actions(action)} (${rows.length})`,
            group: t('bulk'),
            keys: ACTION_KEYS[action],
            run: () => want(action),
          })),
          { id: 'bulk.clear', label: t('clearSelection'), group: t('bulk'), keys: 'Escape', run: onClear },
        ],
  );
  if (rows.length === 0 && failed.length === 0 && !bulk.isPending && bulk.error === null) return null;
  return (
    <Paper withBorder p="xs" mb="xs" component="section" aria-label={t('bulk')}>
      {rows.length > 0 && (
        <Group gap="xs">
          <Text size="sm" fw={600} role="status">
            {t('selected', { count: rows.length })}
          </Text>
          {offered.map((action) => (
            <Button
              key={action}
              size="compact-sm"
              variant="default"
              rightSection={<Kbd size="xs">{keyWords(ACTION_KEYS[action])}</Kbd>}
              onClick={() => want(action)}
            >
              {actions(action)}
            </Button>
          ))}
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {t('clearSelection')}
          </Button>
        </Group>
      )}
      {asking !== null && rows.length > 0 && (
        <Suspense fallback={null}>
          <AskPanel
            key={asking}
            action={asking}
            claim={null}
            onAnswer={(answer) => run(asking, answer)}
            onCancel={() => setAsking(null)}
          />
        </Suspense>
      )}
      {bulk.isPending && (
        <Text size="sm" role="status">
          {t('bulkRunning', { count: bulk.variables.rows.length })}
        </Text>
      )}
      {bulk.error !== null && <ProblemNote problem={Problem.of(bulk.error)} />}
      {failed.length > 0 && (
        <Alert
          color="orange"
          variant="outline"
          title={t('bulkFailed', { count: failed.length })}
          withCloseButton
          closeButtonLabel={t('clearSelection')}
          onClose={bulk.reset}
          mt={rows.length > 0 ? 'xs' : 0}
        >
          <List size="sm" mb="xs">
            {failed.map(({ row, why }) => (
              <List.Item key={row.id}>
                <Outside>{row.victimName ?? row.victimDomain ?? row.title ?? row.id}</Outside>:{' '}
                <bdi>{why}</bdi>
              </List.Item>
            ))}
          </List>
          <Button size="compact-sm" variant="default" onClick={() => void again()}>
            {t('bulkRetry')}
          </Button>
        </Alert>
      )}
    </Paper>
  );
}
