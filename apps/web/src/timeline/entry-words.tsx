import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MatchBadge, VerdictBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { eventWords } from '../words/workflow';
import { type Entry } from './timeline';

/** One thing that happened, in words; what another claim of the lineage brought in leads to it. */
export function EntryWords({ entry, own }: { entry: Entry; own: boolean }) {
  const { t } = useTranslation('timeline');
  return (
    <>
      <Words entry={entry} />
      {!own && (
        <>
          {' '}
          <Link to="/claims/$id/timeline" params={{ id: entry.claim }}>
            {t('otherClaim')}
          </Link>
        </>
      )}
    </>
  );
}

function Words({ entry }: { entry: Entry }) {
  const { t } = useTranslation('timeline');
  const { t: workflow } = useTranslation('workflow');
  switch (entry.what) {
    case 'incident':
      return (
        <>
          {entry.until === null ? t('incident') : t('incidentUntil', { until: entry.until })}{' '}
          <q>
            <Outside>{entry.quote}</Outside>
          </q>
        </>
      );
    case 'posted':
      return (
        <>
          {t('posted')} <Outside>{entry.source}</Outside>
          {entry.title !== null && (
            <span className="quiet line">
              <Outside>{entry.title}</Outside>
            </span>
          )}
        </>
      );
    case 'discovered':
    case 'captured':
      return (
        <>
          {t(entry.what)} <Outside>{entry.relay ?? entry.source}</Outside>
        </>
      );
    case 'statement': {
      const { statement, status } = entry.match;
      return (
        <>
          <strong>
            <Outside>{statement.issuer}</Outside>
          </strong>{' '}
          {statement.stance !== null && workflow(`stance.${statement.stance}`)} <MatchBadge status={status} />
          {statement.corrects !== null && <> · {t('correction')}</>}
          <span className="quiet line">
            <Outside>{statement.title}</Outside>
          </span>
        </>
      );
    }
    case 'verdict':
      return (
        <>
          <VerdictBadge verdict={entry.verdict} /> {entry.by === null ? 'Assay' : <bdi>{entry.by}</bdi>}
          {entry.superseded && <> · {t('superseded')}</>}
          {entry.reason !== null && (
            <span className="quiet line">
              <q>
                <Outside>{entry.reason}</Outside>
              </q>
            </span>
          )}
        </>
      );
    case 'event':
      return (
        <>
          <bdi>{entry.item.actorName ?? 'Assay'}</bdi> {eventWords(entry.item)}
        </>
      );
  }
}
