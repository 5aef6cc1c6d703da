import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { ClaimFrame } from '../claim/claim-frame';
import { Section } from '../claim/section';
import { standing } from '../claim/standing';
import { ClaimSide } from './claim-side';
import { PassedOver } from './passed-over';
import { RelationDetails } from './relation-details';
import { relationGrid } from './relation-grid';
import { RelationMatrix } from './relation-matrix';
import { StatementSide } from './statement-side';
import { SuggestedReasons } from './suggested-reasons';
import styles from './review.module.css';

/** The claim beside what official sources said, assertion by assertion. */
export function ReviewScreen() {
  return <ClaimFrame view="review">{(claim) => <Desk claim={claim} />}</ClaimFrame>;
}

function Desk({ claim }: { claim: Claim }) {
  const { t } = useTranslation('review');
  const { counted, passedOver } = useMemo(() => standing(claim.matches), [claim.matches]);
  const rows = useMemo(() => relationGrid(claim.assertions, counted), [claim.assertions, counted]);
  const [at, setAt] = useState<{ row: number; column: number | null }>({ row: 0, column: null });
  const [pointed, setPointed] = useState<string | null>(null);
  // The newest speaks first: it is what brought the claim here.
  const column = Math.min(at.column ?? counted.length - 1, counted.length - 1);
  const row = Math.min(at.row, rows.length - 1);
  const match = counted[column];
  const touched = at.column !== null;
  const chosen = rows[row];
  const lit = useMemo(
    () =>
      new Set(pointed !== null ? [pointed] : touched ? (chosen?.assertions.map(({ id }) => id) ?? []) : []),
    [pointed, touched, chosen],
  );
  return (
    <>
      <div className={styles.sides}>
        <ClaimSide claim={claim} lit={lit} onPoint={setPointed} />
        {match === undefined ? (
          <Section title={t('statement')}>
            <p className="quiet">{t('noStatement')}</p>
          </Section>
        ) : (
          <StatementSide
            key={match.id}
            claim={claim}
            matches={counted}
            match={match}
            lit={lit}
            onPoint={setPointed}
            onChoose={(next) => setAt({ row, column: next })}
          />
        )}
      </div>
      {rows.length > 0 && match !== undefined && (
        <Section title={t('matrix')} aside={<span className="quiet">{t('matrixHint')}</span>}>
          <RelationMatrix
            rows={rows}
            matches={counted}
            at={{ row, column }}
            onGo={setAt}
            onPoint={setPointed}
          />
          {chosen !== undefined && <RelationDetails row={chosen} match={match} column={column} />}
        </Section>
      )}
      <SuggestedReasons claim={claim} />
      <PassedOver claim={claim} matches={passedOver} />
    </>
  );
}
