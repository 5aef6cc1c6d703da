import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type HistoryItem, Problem } from '../api/client';
import { queries } from '../api/queries';
import { Instant } from '../parts/instant';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { eventWords } from '../words/workflow';
import { Hash } from './sightings';
import { Section } from './section';
import styles from './claim.module.css';

/** What happened to the claim, in words, the latest first; each line has the hash that chains it to the one before. */
export function History({ id }: { id: string }) {
  const { t } = useTranslation('claim');
  const history = useQuery(queries.claimHistory(id));
  const items = history.data?.items ?? [];
  return (
    <Section title={t('history')} count={items.length}>
      {history.isError && <ProblemNote problem={Problem.of(history.error)} />}
      <ol className={styles.history}>
        {items.toReversed().map((item) => (
          <li key={item.id}>
            <Told item={item} />
            <details>
              <summary>{t('proof')}</summary>
              <Hash hash={item.hash} />
            </details>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function Told({ item }: { item: HistoryItem }) {
  return (
    <p>
      <bdi>{item.actorName ?? 'Assay'}</bdi> {eventWords(item)}
      {typeof item.data.reason === 'string' && (
        <>
          {': '}
          <q>
            <Outside>{item.data.reason}</Outside>
          </q>
        </>
      )}{' '}
      <span className="quiet">
        <Instant at={item.at} />
      </span>
    </p>
  );
}
