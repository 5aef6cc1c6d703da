import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Claim, type ClaimRow, type NamedAction } from '../api/client';
import { useMe } from '../app/me';
import { useDecide } from '../decide/use-decide';
import { notify } from '../parts/notify';
import { ASKS, OFFERED, type QueueAction } from './asks';
import { type Answer } from './ask-panel';

/** What is asked before an action is taken; `why` says what else it needs first. */
export interface Asking {
  action: QueueAction;
  why: string | null;
}

/**
 * Deciding about the claim that is looked at. An action that asks something opens its question; accepting takes the
 * lease along; a claim without a victim asks for it in its place.
 */
export function useDesk(row: ClaimRow | undefined, claim: Claim | undefined, onDecided: () => void) {
  const { t } = useTranslation('queue');
  const { t: actions } = useTranslation('action');
  const me = useMe();
  const { decide } = useDecide();
  const [asking, setAsking] = useState<(Asking & { claim: string }) | null>(null);
  const id = claim?.id ?? row?.id;
  const asked = asking !== null && asking.claim === id ? asking : null;

  const take = (action: NamedAction, answer: Answer) => {
    const version = claim?.version ?? row?.version;
    if (id === undefined || version === undefined) return;
    setAsking(null);
    decide.mutate({ claim: id, version, action, ...answer });
    onDecided();
  };
  const wants = (action: QueueAction) => {
    if (id === undefined) return;
    const ask = (what: QueueAction, why: string | null = null) => setAsking({ action: what, why, claim: id });
    if (action === 'name_victim') return ask(action);
    if (claim !== undefined && !offers(claim, me.id, me.roles).has(action))
      return notify(
        claim.lease !== null && claim.lease.personId !== me.id && action === 'accept'
          ? t('otherHolds', { name: claim.lease.heldBy })
          : claim.state === 'in_review'
            ? t('openToDecide')
            : t('notNow', { action: actions(action) }),
      );
    if (action === 'accept' && claim !== undefined && isNameless(claim))
      return ask('name_victim', t('victimFirst'));
    if (ASKS[action] !== undefined) ask(action);
    else take(action, {});
  };
  return {
    asked,
    offered:
      claim === undefined ? [] : OFFERED.filter((action) => offers(claim, me.id, me.roles).has(action)),
    wants,
    answer: (given: Answer) => {
      if (asked !== null && asked.action !== 'name_victim') take(asked.action, given);
    },
    cancel: () => setAsking(null),
  };
}

const isNameless = ({ victim }: Claim): boolean => victim.name === null && victim.domain === null;

/**
 * What the API allows, and accepting where nothing is missing but the lease, which is there to be taken, or the victim,
 * which is asked for.
 */
function offers(claim: Claim, me: string, roles: readonly string[]): ReadonlySet<string> {
  const free = claim.lease === null || claim.lease.personId === me;
  const acceptable = claim.state === 'triage' && free && roles.includes('analyst');
  return new Set([...claim.allowedActions, ...(acceptable ? ['accept'] : [])]);
}
