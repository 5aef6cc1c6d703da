import { Figure } from '../figures/figure';
import { useTranslation } from 'react-i18next';
import { Group } from '@mantine/core';
import { To } from '../registers/to';
import { durationSince, fromNow } from '../words/time';
import { type Flow } from './flow.queries';

/** What waits now, by state, as figures, and the way to what waits longest. */
export function WaitingTable({ waiting }: { waiting: Flow['waiting'] }) {
  const { t } = useTranslation('flow');
  const { t: workflow } = useTranslation('workflow');
  const age = (since: string | null) => (since === null ? null : durationSince(since));
  return (
    <div>
      <Figure
        title={t('waiting')}
        note={t('waitingNote')}
        empty={t('nothingWaits')}
        figures={{
          head: [t('state'), t('claims'), t('median'), t('p90'), t('oldest'), t('overdue')],
          rows: waiting.map(({ state, claims, median, p90, oldest, overdue }) => [
            workflow(`state.${state}`),
            claims,
            age(median),
            age(p90),
            oldest === null ? null : fromNow(oldest.since),
            overdue ?? t('noLevel'),
          ]),
        }}
      />
      <Group gap="md" mt="xs">
        {waiting.map(
          ({ state, oldest }) =>
            oldest !== null && (
              <To key={state} size="sm" to="/claims/$id" params={{ id: oldest.id }}>
                {t('openOldest', { state: workflow(`state.${state}`) })}
              </To>
            ),
        )}
      </Group>
    </div>
  );
}
