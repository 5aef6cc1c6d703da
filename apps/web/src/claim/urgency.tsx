import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { Outside } from '../parts/outside';
import { fromNow, instantWords } from '../words/time';
import { Section } from './section';
import styles from './claim.module.css';

/** The sum by which the queue is ordered, with every part of it; and until when an answer is due. */
export function Urgency({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const { urgency, urgencyReasons, dueAt, watchUntil, state } = claim;
  const until = dueAt ?? (state === 'watching' ? watchUntil : null);
  return (
    <Section title={t('urgency')} aside={<strong className={styles.sum}>{urgency}</strong>}>
      <ul className={styles.sumOf}>
        {urgencyReasons.map(({ reason, points }) => (
          <li key={reason}>
            <span className={styles.points}>+{points}</span> <Outside>{reason}</Outside>
          </li>
        ))}
      </ul>
      {until !== null && (
        <p className={styles.note} title={instantWords(until)}>
          {dueAt === null ? t('watchedUntil', { when: fromNow(until) }) : t('due', { when: fromNow(until) })}
        </p>
      )}
    </Section>
  );
}
