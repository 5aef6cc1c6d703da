import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { MatchBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { dayWords } from '../words/time';
import { Section } from './section';
import { standing } from './standing';
import styles from './claim.module.css';

/** The official statements that may be about the same incident, in brief; they are read and judged in review. */
export function Matches({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const { t: workflow } = useTranslation('workflow');
  const { counted, passedOver } = standing(claim.matches);
  return (
    <Section
      title={t('statements')}
      count={counted.length}
      aside={
        claim.matches.length > 0 && (
          <Button
            size="compact-sm"
            variant="light"
            renderRoot={(props) => <Link to="/claims/$id/review" params={{ id: claim.id }} {...props} />}
          >
            {t('go.review')}
          </Button>
        )
      }
    >
      {counted.length === 0 && <p className="quiet">{t('noStatements')}</p>}
      <ul className={styles.cards}>
        {counted.map(({ id, status, score, statement }) => (
          <li key={id}>
            <p>
              <strong>
                <Link to="/statements/$id" params={{ id: statement.id }}>
                  <Outside>{statement.issuer ?? t('unnamed')}</Outside>
                </Link>
              </strong>{' '}
              {statement.publishedOn === null ? t('dateUnknown') : dayWords(statement.publishedOn)}
              {statement.stance !== null && <> · {workflow(`stance.${statement.stance}`)}</>}{' '}
              <MatchBadge status={status} />
            </p>
            <p className="quiet">
              <Outside>{statement.title ?? statement.text?.slice(0, 160) ?? null}</Outside> (
              {t('score', { score: score.toFixed(2) })})
            </p>
          </li>
        ))}
      </ul>
      {passedOver.length > 0 && <p className="quiet">{t('passedOver', { number: passedOver.length })}</p>}
    </Section>
  );
}
