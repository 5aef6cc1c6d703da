import { type ClaimState, type Relation, type Verdict } from '../api/client';
import { OPEN_STATES, relationWords, stateWords, verdictWords } from '../words/workflow';

const TONES: Readonly<Record<ClaimState | Relation, 'good' | 'part' | 'bad' | 'open' | 'none'>> = {
  received: 'none',
  triage: 'open',
  watching: 'open',
  in_review: 'open',
  confirmed: 'good',
  partially_confirmed: 'part',
  disputed: 'bad',
  unsubstantiated: 'none',
  dismissed: 'none',
  duplicate: 'none',
  supports: 'good',
  narrows: 'part',
  contradicts: 'bad',
  not_addressed: 'none',
};

export const StateBadge = ({ state }: { state: ClaimState }) => (
  <span className={`badge tone-${TONES[state]}`}>{stateWords(state)}</span>
);
export const VerdictBadge = ({ verdict }: { verdict: Verdict }) => (
  <span className={`badge tone-${TONES[verdict]}`}>{verdictWords(verdict)}</span>
);
/** While a claim is open, that nothing speaks for it is where the search stands, not a finding. */
export const SuggestedBadge = ({ verdict, state }: { verdict: Verdict; state: ClaimState }) =>
  verdict === 'unsubstantiated' && OPEN_STATES.has(state) ? (
    <span className="badge tone-none">Nothing found yet</span>
  ) : (
    <VerdictBadge verdict={verdict} />
  );
export const RelationBadge = ({ relation }: { relation: Relation }) => (
  <span className={`badge tone-${TONES[relation]}`}>{relationWords(relation)}</span>
);
