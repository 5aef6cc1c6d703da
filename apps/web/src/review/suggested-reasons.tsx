import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { Section } from '../claim/section';
import { SuggestedBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import styles from './review.module.css';

/** How the suggested verdict came about, first to last. */
export function SuggestedReasons({ claim }: { claim: Claim }) {
  const { t } = useTranslation('review');
  if (claim.suggestedVerdict === null || claim.suggestedReasons.length === 0) return null;
  // What is said of several words at once is said once.
  const reasons = [...new Set(claim.suggestedReasons)];
  return (
    <Section
      title={t('whySuggested')}
      aside={<SuggestedBadge verdict={claim.suggestedVerdict} state={claim.state} />}
    >
      <ol className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>
            <Outside>{reason}</Outside>
          </li>
        ))}
      </ol>
    </Section>
  );
}
