import { useState } from 'react';
import { useSearch } from '@tanstack/react-router';
import '../styles/queue.css';
import { answered, api, Problem } from '../api/client';
import { ProblemNote } from '../parts/problem-note';
import { useHeading } from '../parts/use-heading';
import { QueueTable } from './queue-table';
import { StateTabs } from './state-tabs';
import { claimAddress, go, queueAddress } from '../route';
import { useAnswer } from '../use-answer';
import { emptyWords, stateWords } from '../words/workflow';

const PAGE_SIZE = 50;

/** What waits, by state; and the next claim for whoever asks. */
export function QueueScreen() {
  const { state = 'triage', order = 'urgency' } = useSearch({ from: '/desk/queue' });
  const heading = useHeading('Queue');
  const counts = useAnswer('counts', () => answered(api.GET('/api/v1/claims/counts')));
  const page = useAnswer(`${state} ${order}`, () =>
    answered(
      api.GET('/api/v1/claims', {
        params: {
          query: { state: [state], order, limit: PAGE_SIZE },
        },
      }),
    ),
  );
  const items = page.value?.items;
  return (
    <div className="queue">
      <div className="queue-head">
        <h1 ref={heading} tabIndex={-1}>
          Queue
        </h1>
        <NextClaim line={state === 'in_review' ? 'in_review' : 'triage'} />
      </div>
      <StateTabs current={state} counts={counts.value?.counts ?? null} order={order} />
      <section
        id="queue-panel"
        role="tabpanel"
        aria-labelledby={`tab-${state}`}
        aria-busy={page.value === null && page.problem === null}
      >
        <div className="queue-tools">
          <p className="segmented" role="group" aria-label="Order">
            {(['urgency', 'newest'] as const).map((one) => (
              <a key={one} href={queueAddress(state, one)} aria-current={one === order ? 'true' : undefined}>
                {one === 'urgency' ? 'Most urgent first' : 'Newest first'}
              </a>
            ))}
          </p>
        </div>
        <ProblemNote problem={page.problem ?? counts.problem} />
        {items?.length === 0 && (
          <div className="empty">
            <p>{emptyWords(state)}</p>
            {state === 'triage' && (
              <p className="quiet">
                Claims come in through <code>assay import FILE</code> or <code>POST /api/v1/claims</code>.
              </p>
            )}
          </div>
        )}
        {items !== undefined && items.length > 0 && (
          <QueueTable caption={`Claims: ${stateWords(state)}`} rows={items} />
        )}
      </section>
    </div>
  );
}

function NextClaim({ line }: { line: 'triage' | 'in_review' }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [nothing, setNothing] = useState(false);
  const take = async () => {
    setBusy(true);
    setProblem(null);
    setNothing(false);
    try {
      const claim = await answered(api.POST('/api/v1/queue/next', { body: { line } }));
      if (claim) go(claimAddress(claim.id));
      else setNothing(true);
    } catch (error) {
      setProblem(Problem.of(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="next-claim">
      <ProblemNote problem={problem} />
      <p role="status" className="quiet">
        {nothing &&
          (line === 'triage'
            ? 'Nothing waits for triage that nobody holds.'
            : 'Nothing waits for a verdict that you may give.')}
      </p>
      <button type="button" className="primary" disabled={busy} onClick={() => void take()}>
        {line === 'triage' ? 'Take the next claim' : 'Take the next claim to review'}
      </button>
    </div>
  );
}
