import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { Outside } from '../parts/outside';
import { defang } from '../words/hostile';
import { sourceTimeWords } from '../words/time';
import { Section } from './section';
import styles from './claim.module.css';

/** Where and when the claim was seen; its times are kept apart, and its content is told by its hash. */
export function Sightings({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  return (
    <Section title={t('sightings')} count={claim.sightings.length}>
      <ul className={styles.cards}>
        {claim.sightings.map((sighting) => (
          <li key={sighting.id}>
            <p>
              <strong>
                <Outside>{sighting.source}</Outside>
              </strong>
              {sighting.relay !== null && (
                <>
                  {' '}
                  {t('relayedBy')} <Outside>{sighting.relay}</Outside>
                </>
              )}
              {sighting.claim !== claim.id && (
                <>
                  {' '}
                  <Link to="/claims/$id" params={{ id: sighting.claim }}>
                    {t('asItCameIn')}
                  </Link>
                </>
              )}
            </p>
            <dl className={styles.times}>
              <Time term={t('postedAt')} at={sighting.postedAt} />
              <Time term={t('discoveredAt')} at={sighting.discoveredAt} />
              <Time term={t('capturedAt')} at={sighting.capturedAt} />
            </dl>
            {sighting.url !== null && (
              <p className={styles.address}>
                <Outside>{defang(sighting.url)}</Outside>
              </p>
            )}
            <Hash hash={sighting.contentHash} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Time({ term, at }: { term: string; at: string | null }) {
  const { t } = useTranslation('claim');
  return (
    <div>
      <dt>{term}</dt>
      <dd>{at === null ? t('dateUnknown') : <time dateTime={at}>{sourceTimeWords(at)}</time>}</dd>
    </div>
  );
}

/** A SHA-256, short to read and whole to copy. */
export function Hash({ hash }: { hash: string }) {
  const { t } = useTranslation('claim');
  return (
    <p className={styles.hash}>
      <span className="quiet">SHA-256</span> <code title={hash}>{hash.slice(0, 16)}…</code>
      <CopyButton value={hash}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t('copied') : t('copyHash')}>
            <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('copyHash')} onClick={copy}>
              {copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
      <span className="visually-hidden print-whole">{hash}</span>
    </p>
  );
}
