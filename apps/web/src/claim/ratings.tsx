import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { Section } from './section';
import styles from './claim.module.css';

type Reliability = Claim['ratings']['source'];

/** The three ratings, kept apart and each with the counts it rests on; then how such claims turn out. */
export function Ratings({ ratings: { source, actor, credibility, likelihood } }: Pick<Claim, 'ratings'>) {
  const { t } = useTranslation('claim');
  return (
    <Section title={t('ratings')}>
      <dl className={styles.ratings}>
        <Rating term={t('ratingSource')} code={source.code} words={source.words} of={source} />
        {actor !== null && (
          <Rating term={t('ratingActor')} code={actor.code} words={actor.words} of={actor} />
        )}
        <Rating term={t('ratingClaim')} code={String(credibility.code)} words={credibility.words} />
        {likelihood !== null && (
          <div>
            <dt>{t('likelihood')}</dt>
            <dd>
              <strong>{likelihood.words}</strong> ({likelihood.from}–{likelihood.to} %)
              <span className="quiet line">
                {t('confidence', {
                  confidence: likelihood.confidence,
                  borneOut: likelihood.borneOut,
                  settled: likelihood.settled,
                })}
              </span>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

/** The Admiralty code with its meaning. */
function Rating({ term, code, words, of }: { term: string; code: string; words: string; of?: Reliability }) {
  const { t } = useTranslation('claim');
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <strong className={styles.code}>{code}</strong> {words}
        {of !== undefined && <span className="quiet line">{t('record', of.record)}</span>}
      </dd>
    </div>
  );
}
