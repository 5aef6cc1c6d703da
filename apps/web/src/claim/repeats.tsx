import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { queries } from '../api/queries';
import { Outside } from '../parts/outside';
import { titleOf } from '../words/title';
import styles from './claim-frame.module.css';

/** As many as are named one by one. */
const SHOWN = 8;

/** The claim that this one repeats, and those that repeat it. */
export function Repeats({ claim: { duplicateOf, duplicates } }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const shown = duplicates.slice(0, SHOWN);
  const named = useQueries({ queries: [...(duplicateOf ? [duplicateOf] : []), ...shown].map(queries.claim) });
  const link = (id: string) => {
    const claim = named.find(({ data }) => data?.id === id)?.data;
    return (
      <Link key={id} to="/claims/$id" params={{ id }}>
        <Outside>{claim === undefined ? t('anotherClaim') : (claim.title ?? titleOf(claim))}</Outside>
      </Link>
    );
  };
  if (duplicateOf === null && shown.length === 0) return null;
  return (
    <p className={styles.repeats}>
      {duplicateOf !== null && (
        <>
          {t('repeats')} {link(duplicateOf)}
        </>
      )}
      {shown.length > 0 && <>{t('repeatedBy')} </>}
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          {link(id)}
        </span>
      ))}
      {duplicates.length > SHOWN && ` ${t('andMore', { count: duplicates.length - SHOWN })}`}
    </p>
  );
}
