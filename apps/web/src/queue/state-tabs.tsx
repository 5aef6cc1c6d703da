import { type KeyboardEvent } from 'react';
import { type ClaimState } from '../api/client';
import { go, type Order, queueAddress } from '../route';
import { STATES, stateWords } from '../words/workflow';

/** One tab a state, with how many stand in it. Arrow keys go from one to the next, as tabs do. */
export function StateTabs({
  current,
  counts,
  order,
}: {
  current: ClaimState;
  counts: Readonly<Record<string, number>> | null;
  order: Order;
}) {
  const open = (state: ClaimState | undefined) => {
    if (state === undefined) return;
    go(queueAddress(state, order));
    document.getElementById(`tab-${state}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = STATES.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: STATES.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    open(STATES.at(to % STATES.length));
  };
  return (
    <div className="tabs" role="tablist" aria-label="Claims by state" onKeyDown={onKeyDown}>
      {STATES.map((state) => (
        <button
          key={state}
          id={`tab-${state}`}
          type="button"
          role="tab"
          aria-selected={state === current}
          aria-controls="queue-panel"
          tabIndex={state === current ? 0 : -1}
          onClick={() => open(state)}
        >
          {stateWords(state)}{' '}
          <span className="count">{counts === null ? '…' : (counts[state] ?? 0).toLocaleString('en')}</span>
        </button>
      ))}
    </div>
  );
}
