import { type ClaimState, type Relation, type Verdict } from '../api';
import { relationWords, stateWords, verdictWords } from '../words/workflow';

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
export const RelationBadge = ({ relation }: { relation: Relation }) => (
  <span className={`badge tone-${TONES[relation]}`}>{relationWords(relation)}</span>
);
