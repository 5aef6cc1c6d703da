import {
  type Icon,
  IconArrowsMinimize,
  IconCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconClock,
  IconCopy,
  IconEye,
  IconMinus,
  IconScale,
  IconSearchOff,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ClaimState, type Match, type Relation, type Verdict } from '../api/client';
import { OPEN_STATES } from '../words/workflow';

type Tone = 'good' | 'part' | 'bad' | 'open' | 'none';

/** A tone never speaks alone: each has its word, and its sign for those who do not see the colour. */
const STATES: Readonly<Record<ClaimState, readonly [Tone, Icon]>> = {
  received: ['none', IconClock],
  triage: ['open', IconCircleDashed],
  watching: ['open', IconEye],
  in_review: ['open', IconScale],
  confirmed: ['good', IconCheck],
  partially_confirmed: ['part', IconCircleHalf2],
  disputed: ['bad', IconX],
  unsubstantiated: ['none', IconSearchOff],
  dismissed: ['none', IconMinus],
  duplicate: ['none', IconCopy],
};
export const RELATION_SIGNS: Readonly<Record<Relation, readonly [Tone, Icon]>> = {
  supports: ['good', IconCheck],
  narrows: ['part', IconArrowsMinimize],
  contradicts: ['bad', IconX],
  not_addressed: ['none', IconMinus],
};
const MATCHES: Readonly<Record<Match['status'], readonly [Tone, Icon]>> = {
  suggested: ['open', IconCircleDashed],
  accepted: ['good', IconCheck],
  rejected: ['none', IconX],
};

function Badge({ sign: [tone, Sign], words }: { sign: readonly [Tone, Icon]; words: string }) {
  return (
    <span className={`badge tone-${tone}`}>
      <Sign size={13} stroke={2.2} aria-hidden />
      {words}
    </span>
  );
}

export function StateBadge({ state }: { state: ClaimState }) {
  const { t } = useTranslation('workflow');
  return <Badge sign={STATES[state]} words={t(`state.${state}`)} />;
}

export const VerdictBadge = ({ verdict }: { verdict: Verdict }) => <StateBadge state={verdict} />;

/** While a claim is open, that nothing speaks for it is where the search stands, not a finding. */
export function SuggestedBadge({ verdict, state }: { verdict: Verdict; state: ClaimState }) {
  const { t } = useTranslation('workflow');
  return verdict === 'unsubstantiated' && OPEN_STATES.has(state) ? (
    <Badge sign={STATES.unsubstantiated} words={t('nothingYet')} />
  ) : (
    <VerdictBadge verdict={verdict} />
  );
}

export function RelationBadge({ relation }: { relation: Relation }) {
  const { t } = useTranslation('workflow');
  return <Badge sign={RELATION_SIGNS[relation]} words={t(`relation.${relation}`)} />;
}

export function MatchBadge({ status }: { status: Match['status'] }) {
  const { t } = useTranslation('workflow');
  return <Badge sign={MATCHES[status]} words={t(`match.${status}`)} />;
}
