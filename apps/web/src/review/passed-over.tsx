import { useTranslation } from 'react-i18next';
import { type Claim, type Match } from '../api/client';
import { Section } from '../claim/section';
import { Outside } from '../parts/outside';
import { dayWords } from '../words/time';
import { Evidence } from './evidence';
import { MatchJudge } from './match-judge';
import styles from './review.module.css';

/** The statements that do not count: rejected, or too weak for review. Each can still be accepted. */
export function PassedOver({ claim, matches }: { claim: Claim; matches: readonly Match[] }) {
  const { t } = useTranslation('review');
  if (matches.length === 0) return null;
  return (
    <Section title={t('passedOver')} count={matches.length}>
      <ul className={styles.others}>
        {matches.map((match) => (
          <li key={match.id}>
            <p>
              <strong>
                <Outside>{match.statement.issuer ?? t('unnamedIssuer')}</Outside>
              </strong>
              {match.statement.publishedOn !== null && `, ${dayWords(match.statement.publishedOn)}: `}
              <Outside>{match.statement.title ?? match.statement.text?.slice(0, 160) ?? null}</Outside>
            </p>
            <MatchJudge claim={claim} match={match} />
            <Evidence match={match} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
