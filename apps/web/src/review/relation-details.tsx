import { useTranslation } from 'react-i18next';
import { type Match } from '../api/client';
import { RelationBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { type Row } from './relation-grid';
import styles from './review.module.css';

/** The chosen cell in full: both quotes, how they stand to each other, and why. Read out as one goes through the grid. */
export function RelationDetails({ row, match, column }: { row: Row; match: Match; column: number }) {
  const { t } = useTranslation('review');
  const cell = row.cells[column];
  if (cell === undefined) return null;
  return (
    <p className={styles.details} role="status">
      <q>
        <Outside>{row.assertions[0].quote}</Outside>
      </q>{' '}
      <RelationBadge relation={cell.relation} />{' '}
      {cell.quote === null ? (
        <span className="quiet">{t('silent', { issuer: match.statement.issuer ?? t('unnamedIssuer') })}</span>
      ) : (
        <>
          <q>
            <Outside>{cell.quote.text}</Outside>
          </q>{' '}
          <span className="quiet">
            <Outside>{cell.reason}</Outside>
          </span>
        </>
      )}
    </p>
  );
}
