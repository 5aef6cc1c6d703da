import { lazy } from 'react';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { Figure } from '../figures/figure';
import { ProblemNote } from '../parts/problem-note';
import { outcomePeriods } from './outcome-periods';
import { registerQueries } from './registers.queries';

const Bars = lazy(() => import('../figures/bars'));

const SERIES = [
  ['confirmed', 'confirmed', 'good'],
  ['partiallyConfirmed', 'partially_confirmed', 'part'],
  ['disputed', 'disputed', 'bad'],
  ['unsubstantiated', 'unsubstantiated', 'none'],
] as const;

/** A record over time: claims by what became of them. */
export function Outcomes({ register, id }: { register: 'actors' | 'sources'; id: string }) {
  const { t } = useTranslation('registers');
  const { t: workflow } = useTranslation('workflow');
  const outcomes = useQuery(registerQueries.outcomes(register, id));
  if (outcomes.error !== null) return <ProblemNote problem={Problem.of(outcomes.error)} />;
  if (outcomes.data === undefined) return <Skeleton h={320} />;
  const { by, rows } = outcomePeriods(outcomes.data.items);
  const series = SERIES.map(([key, state, tone]) => ({ key, tone, label: workflow(`state.${state}`) }));
  const note = t('actor.outcomesBy', { period: t(`actor.${by}`) });
  return (
    <Figure
      title={t('actor.outcomes')}
      note={note}
      empty={t('actor.outcomesEmpty')}
      figures={{
        head: [t('actor.period'), ...series.map(({ label }) => label)],
        rows: rows.map(({ at, ...counts }) => [at, ...series.map(({ key }) => counts[key])]),
      }}
    >
      <Bars
        label={note}
        rows={rows.map((row) => ({ ...row }))}
        series={series}
        x={t(`actor.${by}`)}
        y={t('claims')}
      />
    </Figure>
  );
}
