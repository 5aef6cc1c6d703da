import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Claim, type HistoryItem } from '../api/client';
import { queries } from '../api/queries';
import { ClaimFrame } from '../claim/claim-frame';
import { Told } from '../claim/history';
import { Section } from '../claim/section';
import { standing } from '../claim/standing';
import { useCommands } from '../keys/use-commands';
import { MatchBadge, VerdictBadge } from '../parts/badges';
import { Outside, TextWarnings } from '../parts/outside';
import { defang } from '../words/hostile';
import { dayWords, instantWords, sourceTimeWords } from '../words/time';
import { ClaimedAndConfirmed } from './claimed-and-confirmed';
import styles from './dossier.module.css';

/** As much of a text as goes on paper, in UTF-16 code units: about four pages. */
const TEXT_PRINTED = 12_000;

/** Everything on one claim, for paper: what is claimed and what is confirmed kept apart. */
export function DossierScreen() {
  return <ClaimFrame view="print">{(claim) => <Dossier claim={claim} />}</ClaimFrame>;
}

function Dossier({ claim }: { claim: Claim }) {
  const { t } = useTranslation('dossier');
  const print = () => window.print();
  useCommands([{ id: 'dossier.print', label: t('print'), group: t('dossier'), keys: 'shift+p', run: print }]);
  return (
    <div className={styles.paper}>
      <p className={styles.printed}>
        <span>{t('printed', { at: instantWords(new Date().toISOString()) })}</span>
        <span>
          {t('claim')} <code>{claim.id}</code>, {t('version', { version: claim.version })}
        </span>
        <Button
          className={styles.button}
          size="compact-sm"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={print}
        >
          {t('print')}
        </Button>
      </p>
      <Verdicts claim={claim} />
      <Section title={t('claimedAndConfirmed')}>
        <ClaimedAndConfirmed claim={claim} />
      </Section>
      <Section title={t('post')}>
        <TextWarnings flags={claim.textFlags} />
        {claim.title !== null && (
          <h3 className={styles.title} dir="auto">
            <Outside>{claim.title}</Outside>
          </h3>
        )}
        <Printed text={claim.text} />
      </Section>
      <Statements claim={claim} />
      <Evidence claim={claim} />
      <Record claim={claim} />
    </div>
  );
}

function Printed({ text }: { text: string | null }) {
  const { t } = useTranslation('dossier');
  if (text === null) return null;
  return (
    <>
      <p className={styles.text} dir="auto">
        <Outside>{text.slice(0, TEXT_PRINTED)}</Outside>
      </p>
      {text.length > TEXT_PRINTED && (
        <p className="quiet">
          {t('cut', { shown: TEXT_PRINTED.toLocaleString(), all: text.length.toLocaleString() })}
        </p>
      )}
    </>
  );
}

type Given = Claim['verdicts'][number];

/** The verdict that stands, those that no longer do, each with who gave it and why; and what Assay suggested. */
function Verdicts({ claim }: { claim: Claim }) {
  const { t } = useTranslation('dossier');
  const history = useQuery(queries.claimHistory(claim.id));
  const stands = claim.verdicts.filter(({ supersededAt }) => supersededAt === null);
  const earlier = claim.verdicts.filter(({ supersededAt }) => supersededAt !== null);
  return (
    <Section title={t('verdict')}>
      {stands.length === 0 && <p>{t(earlier.length === 0 ? 'noVerdict' : 'noneStands')}</p>}
      <VerdictList verdicts={stands} />
      {earlier.length > 0 && (
        <>
          <h3 className={styles.title}>{t('earlierVerdicts')}</h3>
          <VerdictList verdicts={earlier} history={history.data?.items} />
        </>
      )}
      {claim.suggestedVerdict !== null && (
        <>
          <p>
            {t('suggested')} <VerdictBadge verdict={claim.suggestedVerdict} />
          </p>
          <ol className={styles.list}>
            {[...new Set(claim.suggestedReasons)].map((reason) => (
              <li key={reason}>
                <Outside>{reason}</Outside>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

interface VerdictListProps {
  verdicts: readonly Given[];
  /** Says what became of those that no longer stand. */
  history?: readonly HistoryItem[];
}

/** The latest first. */
function VerdictList({ verdicts, history = [] }: VerdictListProps) {
  const { t } = useTranslation('dossier');
  if (verdicts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {verdicts.toReversed().map((one) => (
        <li key={one.decidedAt}>
          <VerdictBadge verdict={one.verdict} /> <bdi>{one.decidedBy ?? 'Assay'}</bdi>,{' '}
          {instantWords(one.decidedAt)}
          {one.reason !== null && (
            <>
              {': '}
              <q>
                <Outside>{one.reason}</Outside>
              </q>
            </>
          )}
          {one.citedSource !== null && (
            <>
              {' '}
              {t('cites')} <Outside>{one.citedSource}</Outside>
            </>
          )}
          {one.supersededAt !== null && <Fate at={one.supersededAt} history={history} />}
        </li>
      ))}
    </ul>
  );
}

/** What ended a verdict: the move of the claim at that time, for the record has it by milliseconds later. */
function Fate({ at, history }: { at: string; history: readonly HistoryItem[] }) {
  const { t } = useTranslation('dossier');
  const away = (item: HistoryItem) => Math.abs(Date.parse(item.at) - Date.parse(at));
  const [ended] = history
    .filter(({ data }) => data.from !== data.to)
    .sort((one, other) => away(one) - away(other));
  return ended === undefined ? <p>{t('superseded', { at: instantWords(at) })}</p> : <Told item={ended} />;
}

function Statements({ claim }: { claim: Claim }) {
  const { t } = useTranslation('dossier');
  const { t: workflow } = useTranslation('workflow');
  const { counted } = standing(claim.matches);
  return (
    <Section title={t('statements')} count={counted.length}>
      {counted.map(({ id, status, score, decidedBy, statement }) => (
        <div key={id} className={styles.statement}>
          <p>
            <strong>
              <Outside>{statement.issuer}</Outside>
            </strong>
            , {statement.publishedOn === null ? t('undated') : dayWords(statement.publishedOn)}
            {statement.stance !== null && ` · ${workflow(`stance.${statement.stance}`)}`}{' '}
            <MatchBadge status={status} /> {t('score', { score: score.toFixed(2) })}
            {decidedBy !== null && (
              <>
                {' '}
                · <bdi>{decidedBy}</bdi>
              </>
            )}
          </p>
          {statement.title !== null && (
            <h3 className={styles.title} dir="auto">
              <Outside>{statement.title}</Outside>
            </h3>
          )}
          <Printed text={statement.text} />
          {statement.url !== null && (
            <p className={styles.address}>
              <Outside>{defang(statement.url)}</Outside>
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}

/** Where the claim was seen, with the whole hash of what was captured. */
function Evidence({ claim }: { claim: Claim }) {
  const { t } = useTranslation('dossier');
  const time = (at: string | null) => (at === null ? t('undated') : sourceTimeWords(at));
  return (
    <Section title={t('evidence')} count={claim.sightings.length}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('posted')}</th>
            <th scope="col">{t('discovered')}</th>
            <th scope="col">{t('captured')}</th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {claim.sightings.map((one) => (
            <tr key={one.id}>
              <td>
                <Outside>{[one.source, one.relay].filter((part) => part !== null).join(' · ')}</Outside>
                {one.url !== null && (
                  <span className={`${styles.address} line`}>
                    <Outside>{defang(one.url)}</Outside>
                  </span>
                )}
              </td>
              <td>{time(one.postedAt)}</td>
              <td>{time(one.discoveredAt)}</td>
              <td>{time(one.capturedAt)}</td>
              <td className={styles.hash}>{one.contentHash}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** All that was done, first to last, each with the hash that chains it to the one before. */
function Record({ claim }: { claim: Claim }) {
  const { t } = useTranslation('dossier');
  const history = useQuery(queries.claimHistory(claim.id));
  return (
    <Section title={t('history')}>
      <ol className={styles.list}>
        {history.data?.items.map((item) => (
          <li key={item.id}>
            <Told item={item} />
            <span className={styles.hash}>{item.hash}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
