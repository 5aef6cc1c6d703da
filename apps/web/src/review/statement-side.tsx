import { useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Claim, type Match } from '../api/client';
import { MarkedText } from '../claim/marked-text';
import { Section } from '../claim/section';
import { Outside, TextWarnings } from '../parts/outside';
import { defang } from '../words/hostile';
import { dayWords } from '../words/time';
import { Evidence } from './evidence';
import { MatchJudge } from './match-judge';
import { quotesOf } from './relation-grid';
import { Stance } from './stance';
import styles from './review.module.css';

interface StatementSideProps {
  claim: Claim;
  /** All that count, in the order of their statements. */
  matches: readonly Match[];
  match: Match;
  lit: ReadonlySet<string>;
  onPoint: (id: string | null) => void;
  onChoose: (column: number) => void;
}

/** What an official source said, with the words that bear on the claim; and whether it is about the same incident. */
export function StatementSide({ claim, matches, match, lit, onPoint, onChoose }: StatementSideProps) {
  const { t } = useTranslation('review');
  const { statement } = match;
  const quotes = useMemo(() => ({ title: quotesOf(match, 'title'), text: quotesOf(match, 'text') }), [match]);
  const at = matches.indexOf(match);
  const newest = matches.length > 1 && at === matches.length - 1;
  return (
    <Section
      title={t('said')}
      aside={
        matches.length > 1 && (
          <span className={styles.picker} role="group" aria-label={t('whichStatement')}>
            {matches.map((one, index) => (
              <button
                key={one.id}
                type="button"
                aria-pressed={index === at}
                title={one.statement.issuer ?? undefined}
                onClick={() => onChoose(index)}
              >
                {one.statement.publishedOn === null ? t('undated') : dayWords(one.statement.publishedOn)}
              </button>
            ))}
          </span>
        )
      }
    >
      <div className={styles.side}>
        <p className={styles.who}>
          <strong>
            <Link to="/statements/$id" params={{ id: statement.id }}>
              <Outside>{statement.issuer ?? t('unnamedIssuer')}</Outside>
            </Link>
          </strong>{' '}
          <span className="quiet">
            {[
              statement.issuerType?.replaceAll('_', ' '),
              t(`channel.${statement.channel as 'direct'}`, { defaultValue: statement.channel }),
              statement.publishedOn === null ? t('undated') : dayWords(statement.publishedOn),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
          {newest && <span className={styles.newest}>{t('newest')}</span>}
          {statement.corrects !== null && <span className={styles.newest}>{t('corrects')}</span>}
        </p>
        <Stance match={match} before={matches[at - 1]} />
        <TextWarnings flags={statement.textFlags} />
        {statement.title !== null && (
          <h3 className={styles.title} dir="auto">
            <MarkedText text={statement.title} quotes={quotes.title} lit={lit} onPoint={onPoint} />
          </h3>
        )}
        {statement.text !== null && (
          <p className={styles.text} dir="auto">
            <MarkedText text={statement.text} quotes={quotes.text} lit={lit} onPoint={onPoint} />
          </p>
        )}
        {statement.url !== null && (
          <p className={styles.address}>
            <Outside>{defang(statement.url)}</Outside>
          </p>
        )}
        <MatchJudge claim={claim} match={match} keyed />
        <Evidence match={match} />
      </div>
    </Section>
  );
}
