import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../api/client';
import { StateBadge } from '../parts/badges';
import { STATES } from '../words/workflow';
import { Facts, Section } from './page';
import classes from './registers.module.css';

/** A letter of the Admiralty code with its words. */
export function ReliabilityCode({ code }: { code: Schemas['Reliability']['code'] }) {
  const { t } = useTranslation('registers');
  return (
    <Group gap={6} wrap="nowrap">
      <span className={classes.code}>{code}</span>
      <Text span size="sm">
        {t(`reliability.${code}`)}
      </Text>
    </Group>
  );
}

interface Recorded {
  reliability: Schemas['Reliability']['code'];
  record: Schemas['TrackRecord'];
  states: Record<string, number>;
  /** Of another claim; undefined where none is estimated. */
  likelihood?: Schemas['Likelihood'] | null;
}

/** How far one can be relied on, how likely another claim is true, and what both rest on. */
export function RecordFacts({ one: { reliability, likelihood, states } }: { one: Recorded }) {
  const { t } = useTranslation('registers');
  return (
    <Section title={t('actor.record')}>
      <Facts
        facts={[
          [
            t('actor.reliability'),
            <>
              <ReliabilityCode code={reliability} />
              <Text size="xs" c="dimmed">
                {t('actor.admiralty')}
              </Text>
            </>,
          ],
          [
            t('actor.likelihood'),
            likelihood === undefined ? null : likelihood === null ? (
              <Text c="dimmed">{t('actor.noLikelihood')}</Text>
            ) : (
              <>
                <Text fw={600}>
                  {t(`likelihood.${likelihood.words}`)} ({t('actor.percent', likelihood)})
                </Text>
                <Text size="sm">
                  {t('actor.confidence', { level: t(`confidence.${likelihood.confidence}`) })};{' '}
                  {t('actor.rests', { settled: likelihood.settled, borneOut: likelihood.borneOut })}
                </Text>
                <Text size="xs" c="dimmed">
                  {t('actor.standard')}
                </Text>
              </>
            ),
          ],
          [
            t('actor.states'),
            <Group key="states" gap="xs">
              {STATES.filter((state) => states[state] !== undefined).map((state) => (
                <span key={state}>
                  <StateBadge state={state} /> {states[state]}
                </span>
              ))}
            </Group>,
          ],
        ]}
      />
    </Section>
  );
}
