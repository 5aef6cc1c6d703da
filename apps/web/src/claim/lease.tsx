import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Claim } from '../api/client';
import { MOVE_KEYS } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';
import { fromNow } from '../words/time';
import { useLease } from './use-lease';
import styles from './action-dock.module.css';

/** Who works on the claim now. Taking it keeps others off it until the lease ends or is given back. */
export function Lease({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const { mine, hold, mayTake } = useLease(claim);
  useCommands(
    mayTake
      ? [
          {
            id: 'claim.take',
            label: t('take'),
            group: t('thisClaim'),
            keys: `shift+${MOVE_KEYS.take}`,
            run: () => hold.mutate('take'),
          },
        ]
      : [],
  );
  const { lease } = claim;
  if (lease === null && !mayTake) return null;
  return (
    <p className={styles.lease}>
      {lease !== null && (
        <span>
          {mine
            ? t('heldByYou', { ends: fromNow(lease.expiresAt) })
            : t('heldBy', { name: lease.heldBy, ends: fromNow(lease.expiresAt) })}
        </span>
      )}
      {(mine || mayTake) && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={hold.isPending}
          onClick={() => hold.mutate(mine ? 'give back' : 'take')}
        >
          {mine ? t('giveBack') : t('take')}
        </Button>
      )}
    </p>
  );
}
