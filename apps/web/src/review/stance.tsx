import { useTranslation } from 'react-i18next';
import { type Match } from '../api/client';
import { Outside } from '../parts/outside';
import styles from './review.module.css';

/** Longer words are read in the statement itself. */
const QUOTED = 160;

/** The stance, the words that it was read from and why, and how it differs from the statement before. */
export function Stance({ match: { statement }, before }: { match: Match; before?: Match }) {
  const { t } = useTranslation('review');
  const { t: workflow } = useTranslation('workflow');
  const { stance, stanceReading } = statement;
  if (stance === null) return <p className={styles.stance}>{t('noStance')}</p>;
  const was = before?.statement.stance ?? null;
  const quote = stanceReading?.quote?.text ?? null;
  return (
    <p className={styles.stance}>
      <strong>{workflow(`stance.${stance}`)}</strong>
      {was !== null && was !== stance && (
        <span className={styles.newest}>{t('stanceWas', { stance: workflow(`stance.${was}`) })}</span>
      )}{' '}
      {quote !== null && (
        <q>
          <Outside>{quote.length > QUOTED ? `${quote.slice(0, QUOTED)}…` : quote}</Outside>
        </q>
      )}{' '}
      {stanceReading !== null && (
        <span className="quiet">
          <Outside>{stanceReading.why}</Outside>
        </span>
      )}
    </p>
  );
}
