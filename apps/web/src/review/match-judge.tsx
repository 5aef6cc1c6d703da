import { useState } from 'react';
import { Button, Kbd, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Claim, type Match } from '../api/client';
import { useMatchJudgement } from '../claim/use-match-judgement';
import { ACTION_KEYS } from '../keys/action-keys';
import { keyWords } from '../keys/key-words';
import { useCommands } from '../keys/use-commands';
import { MatchBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import styles from './review.module.css';

interface MatchJudgeProps {
  claim: Claim;
  match: Match;
  /** Whether the keys speak of this match. */
  keyed?: boolean;
}

const VERBS = [
  ['accepted', 'accept_match'],
  ['rejected', 'reject_match'],
] as const;

/** Whether the statement is about the same incident: as it stands, and to accept or reject, with a reason if one likes. */
export function MatchJudge({ claim, match, keyed = false }: MatchJudgeProps) {
  const { t } = useTranslation('review');
  const { t: action } = useTranslation('action');
  const judgement = useMatchJudgement(claim);
  const [reason, setReason] = useState('');
  const possible = VERBS.filter(([status]) => judgement.may(match, status));
  const send = (status: 'accepted' | 'rejected') =>
    judgement.send(match.id, status, reason, () => setReason(''));
  useCommands(
    keyed
      ? possible.map(([status, verb]) => ({
          id: `review.${verb}`,
          label: action(verb),
          group: t('said'),
          keys: ACTION_KEYS[verb],
          run: () => send(status),
        }))
      : [],
  );
  return (
    <div className={styles.judge}>
      <MatchBadge status={match.status} />
      <span className="quiet">
        {match.byHand ? t('byHand') : t('score', { score: match.score.toFixed(2) })}
        {match.decidedBy !== null && (
          <>
            {' '}
            · <bdi>{match.decidedBy}</bdi>
          </>
        )}
        {match.reason !== null && (
          <>
            {' '}
            ·{' '}
            <q>
              <Outside>{match.reason}</Outside>
            </q>
          </>
        )}
      </span>
      {possible.length > 0 && (
        <>
          {possible.map(([status, verb]) => (
            <Button
              key={verb}
              size="compact-xs"
              variant={status === 'accepted' ? 'light' : 'default'}
              loading={judgement.isPending}
              rightSection={keyed && <Kbd size="xs">{keyWords(ACTION_KEYS[verb])}</Kbd>}
              onClick={() => send(status)}
            >
              {action(verb)}
            </Button>
          ))}
          <TextInput
            size="xs"
            className={styles.reason}
            aria-label={t('reasonOf')}
            placeholder={t('reasonOf')}
            maxLength={4000}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </>
      )}
    </div>
  );
}
