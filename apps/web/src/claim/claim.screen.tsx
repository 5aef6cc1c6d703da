import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { AssertionTable } from './assertion-table';
import { ClaimFrame } from './claim-frame';
import { ClaimLinks } from './claim-links';
import { History } from './history';
import { Matches } from './matches';
import { Post } from './post';
import { Ratings } from './ratings';
import { Section } from './section';
import { Sightings } from './sightings';
import { Urgency } from './urgency';
import { useAssertionDesk } from './use-assertion-desk';
import styles from './claim.module.css';

/** Everything on one claim, and what this person may do with it now. */
export function ClaimScreen() {
  return <ClaimFrame view="claim">{(claim) => <Dossier claim={claim} />}</ClaimFrame>;
}

function Dossier({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const desk = useAssertionDesk(claim);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Section title={t('post')}>
          <Post claim={claim} desk={desk} />
        </Section>
        <Section title={t('assertions')} count={desk.assertions.length}>
          <AssertionTable desk={desk} />
        </Section>
        <Matches claim={claim} />
        <ClaimLinks claim={claim} />
        <History id={claim.id} />
      </div>
      <div className={styles.column}>
        <Urgency claim={claim} />
        <Sightings claim={claim} />
        <Ratings ratings={claim.ratings} />
      </div>
    </div>
  );
}
