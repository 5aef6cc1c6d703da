import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { VerdictBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { verdictWords } from '../words/workflow';
import styles from './action-dock.module.css';

/** How far a verdict is that two must give: what one may know of it before one decides. */
export function SecondVerdict({ claim: { secondVerdict, state } }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const { needed, given, mine, differing } = secondVerdict;
  if (!needed || state !== 'in_review') return null;
  if (differing.length > 0)
    return (
      <div className={styles.second} role="note">
        {t('second.third')}
        <ul>
          {differing.map(({ by, name, verdict, reason }) => (
            <li key={by}>
              <bdi>{name}</bdi> <VerdictBadge verdict={verdict} />{' '}
              {reason !== null && (
                <q>
                  <Outside>{reason}</Outside>
                </q>
              )}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <p className={styles.second} role="note">
      {mine !== null
        ? t('second.mine', { verdict: verdictWords(mine) })
        : t(given === 0 ? 'second.first' : 'second.second')}
    </p>
  );
}
