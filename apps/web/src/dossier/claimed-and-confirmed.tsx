import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { KindTag } from '../claim/kind-tag';
import { standing } from '../claim/standing';
import { RelationBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { relationGrid } from '../review/relation-grid';
import { comparatorSign, valueWords } from '../words/assertion';
import { dayWords } from '../words/time';
import styles from './dossier.module.css';

/** What the actor asserts, and beside it what accepted statements said of it: the latest that speaks to it decides. */
export function ClaimedAndConfirmed({ claim }: { claim: Claim }) {
  const { t } = useTranslation('dossier');
  const accepted = standing(claim.matches).counted.filter(({ status }) => status === 'accepted');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('claimed')}</th>
          <th scope="col">{t('confirmed')}</th>
        </tr>
      </thead>
      <tbody>
        {relationGrid(claim.assertions, accepted).map(({ assertions: [first], cells }) => {
          const at = cells.findLastIndex(({ relation }) => relation !== 'not_addressed');
          const cell = cells[at];
          const statement = accepted[at]?.statement;
          return (
            <tr key={first.id}>
              <td>
                <KindTag kind={first.kind} />{' '}
                <q>
                  <Outside>{first.quote}</Outside>
                </q>
                {first.value !== null && (
                  <span className="quiet line">
                    {comparatorSign(first.comparator)} <Outside>{valueWords(first)}</Outside>
                  </span>
                )}
              </td>
              <td>
                {cell === undefined || statement === undefined ? (
                  <RelationBadge relation="not_addressed" />
                ) : (
                  <>
                    <RelationBadge relation={cell.relation} />{' '}
                    {cell.quote !== null && (
                      <q>
                        <Outside>{cell.quote.text}</Outside>
                      </q>
                    )}
                    <span className="quiet line">
                      <Outside>{statement.issuer}</Outside>
                      {statement.publishedOn !== null && `, ${dayWords(statement.publishedOn)}`}
                    </span>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
