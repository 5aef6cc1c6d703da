import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { MarkedText } from '../claim/marked-text';
import { Section } from '../claim/section';
import { Outside, TextWarnings } from '../parts/outside';
import { dayWords } from '../words/time';
import styles from './review.module.css';

interface SideProps {
  claim: Claim;
  lit: ReadonlySet<string>;
  onPoint: (id: string | null) => void;
}

/** What the actor claims, as it was captured. */
export function ClaimSide({ claim, lit, onPoint }: SideProps) {
  const { t } = useTranslation('review');
  const of = useMemo(
    () => ({
      title: claim.assertions.filter(({ field }) => field === 'title'),
      text: claim.assertions.filter(({ field }) => field === 'text'),
    }),
    [claim.assertions],
  );
  return (
    <Section title={t('claimed')}>
      <div className={styles.side}>
        <p className={styles.who}>
          <strong>
            <Outside>{claim.actor ?? claim.source.name}</Outside>
          </strong>{' '}
          <span className="quiet">
            {claim.actor !== null && <Outside>{claim.source.name}</Outside>}
            {claim.postedOn !== null && ` · ${dayWords(claim.postedOn)}`}
          </span>
        </p>
        <TextWarnings flags={claim.textFlags} />
        {claim.title !== null && (
          <h3 className={styles.title} dir="auto">
            <MarkedText text={claim.title} assertions={of.title} lit={lit} onPoint={onPoint} />
          </h3>
        )}
        {claim.text !== null && (
          <p className={styles.text} dir="auto">
            <MarkedText text={claim.text} assertions={of.text} lit={lit} onPoint={onPoint} />
          </p>
        )}
      </div>
    </Section>
  );
}
