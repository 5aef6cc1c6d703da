import { useEffect, useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Claim } from '../api/client';
import { useMe } from '../app/me';
import { notifyRefusal } from '../parts/notify';

const SOONEST_MS = 10_000;

/**
 * Who works on the claim now, and taking or giving back. This person's own lease is renewed at half its remaining time
 * if they touched the page since it was last renewed: a forgotten page holds no claim.
 */
export function useLease({ id, lease, allowedActions }: Pick<Claim, 'id' | 'lease' | 'allowedActions'>) {
  const { t } = useTranslation();
  const me = useMe();
  const client = useQueryClient();
  const mine = lease?.personId === me.id;
  const expiresAt = mine ? lease.expiresAt : null;

  const hold = useMutation({
    mutationFn: (verb: 'take' | 'give back') =>
      verb === 'take'
        ? answered<unknown>(api.PUT('/api/v1/claims/{id}/lease', { params: { path: { id } } }))
        : answered<unknown>(api.DELETE('/api/v1/claims/{id}/lease', { params: { path: { id } } })),
    onError: (error) => notifyRefusal(error, t('refused')),
    onSettled: () => client.invalidateQueries({ queryKey: ['claim', id] }),
  });
  const { mutate } = hold;

  const worked = useRef(false);
  useEffect(() => {
    const note = () => {
      worked.current = true;
    };
    const signs = ['keydown', 'pointerdown', 'wheel'] as const;
    signs.forEach((sign) => window.addEventListener(sign, note, { passive: true }));
    return () => signs.forEach((sign) => window.removeEventListener(sign, note));
  }, []);

  useEffect(() => {
    if (expiresAt === null) return;
    const timer = setInterval(
      () => {
        if (!worked.current) return;
        worked.current = false;
        mutate('take');
      },
      Math.max(SOONEST_MS, (new Date(expiresAt).getTime() - Date.now()) / 2),
    );
    return () => clearInterval(timer);
  }, [expiresAt, mutate]);

  return {
    mine,
    hold,
    // Whoever may correct the claim may work on it, and so take it.
    mayTake: lease === null && allowedActions.includes('edit_assertions'),
  };
}
