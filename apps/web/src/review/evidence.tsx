import { useTranslation } from 'react-i18next';
import { type Match } from '../api/client';
import { Outside } from '../parts/outside';
import styles from './review.module.css';

/** Why the statement is thought to be about the same incident, line by line: what speaks for it, and what against. */
export function Evidence({ match }: { match: Match }) {
  const { t } = useTranslation('review');
  if (match.evidence.length === 0) return null;
  const points = ({ score, weight }: Match['evidence'][number]) => score * weight;
  return (
    <details className={styles.evidence}>
      <summary>{t('whyMatch')}</summary>
      <ul>
        {[...match.evidence]
          .sort((a, b) => Math.abs(points(b)) - Math.abs(points(a)))
          .map((one) => (
            <li key={one.feature}>
              <span className={points(one) < 0 ? styles.against : styles.for}>
                {points(one) < 0 ? t('against') : t('for')}
              </span>{' '}
              <Outside>{one.why}</Outside>{' '}
              <span className="quiet">
                {points(one) < 0 ? '−' : '+'}
                {Math.abs(points(one)).toFixed(1)}
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
