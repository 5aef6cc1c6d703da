import { Fragment, useMemo } from 'react';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { queries } from '../api/queries';
import { ClaimFrame } from '../claim/claim-frame';
import { Section } from '../claim/section';
import { locale } from '../words/locale';
import { dayWords } from '../words/time';
import { EntryWords } from './entry-words';
import { type Day, type Lane, timeline } from './timeline';
import styles from './timeline.module.css';

/** Claims of the lineage whose own days are shown too. */
const SHOWN = 12;
const LANES: readonly Lane[] = ['claimed', 'official', 'assay'];

/** What was claimed, what was said officially and what was done here, on one axis. */
export function TimelineScreen() {
  return <ClaimFrame view="timeline">{(claim) => <Axis claim={claim} />}</ClaimFrame>;
}

function Axis({ claim }: { claim: Claim }) {
  const { t } = useTranslation('timeline');
  const lineage = useMemo(
    () =>
      [
        ...claim.duplicates,
        ...claim.links.filter(({ status }) => status === 'accepted').map(({ other }) => other.id),
      ].slice(0, SHOWN),
    [claim],
  );
  const others = useQueries({ queries: lineage.map(queries.claim), combine: dataOf });
  const histories = useQueries({
    queries: [claim.id, ...lineage].map(queries.claimHistory),
    combine: (results) => results.map(({ data }) => data?.items ?? []),
  });
  const days = useMemo(
    () =>
      timeline(
        [claim, ...others],
        histories.map((items, index) => ({ claim: lineage[index - 1] ?? claim.id, items })),
      ),
    [claim, others, histories, lineage],
  );
  return (
    <Section title={t('title')}>
      <div className={styles.lanes} aria-hidden>
        <span />
        {LANES.map((lane) => (
          <span key={lane}>{t(`lane.${lane}`)}</span>
        ))}
      </div>
      <ol className={styles.axis}>
        {days.map((day) => (
          <Fragment key={day.day ?? 'undated'}>
            {day.sinceLast !== null && day.sinceLast > 1 && (
              <li className={styles.gap}>{t('gap', { days: daysWords(day.sinceLast) })}</li>
            )}
            <li className={styles.day}>
              <DayHead day={day} />
              <ul className={styles.entries}>
                {day.entries.map((entry, index) => (
                  <li key={index} className={styles[entry.lane]}>
                    <span className={styles.lane}>{t(`lane.${entry.lane}`)}: </span>
                    <EntryWords entry={entry} own={entry.claim === claim.id} />
                  </li>
                ))}
              </ul>
            </li>
          </Fragment>
        ))}
      </ol>
    </Section>
  );
}

/** The day, and how long it is after the first post. */
function DayHead({ day: { day, sincePost } }: { day: Day }) {
  const { t } = useTranslation('timeline');
  return (
    <h3 className={styles.date}>
      {day === null ? t('undated') : day.length === 10 ? dayWords(day) : day}
      {sincePost !== null && sincePost !== 0 && (
        <span className="quiet line">
          {t(sincePost > 0 ? 'after' : 'before', { days: daysWords(Math.abs(sincePost)) })}
        </span>
      )}
    </h3>
  );
}

const daysWords = (days: number): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);

const dataOf = (results: { data: Claim | undefined }[]): Claim[] => results.flatMap(({ data }) => data ?? []);
