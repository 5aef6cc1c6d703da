import { useEffect, useRef } from 'react';
import { answered, api, type Claim, type Me } from '../api/client';

const SOONEST_MS = 10_000;

/**
 * Renews this person's lease at half its remaining time, if they have touched the page since it was last renewed: a
 * forgotten page holds no claim. A refused renewal shows when the claim is read again.
 */
export function useLease(claim: Claim | null, me: Me, reload: () => Promise<void>): void {
  const worked = useRef(false);
  useEffect(() => {
    const note = () => {
      worked.current = true;
    };
    const signs = ['keydown', 'pointerdown', 'wheel'] as const;
    signs.forEach((sign) => window.addEventListener(sign, note, { passive: true }));
    return () => signs.forEach((sign) => window.removeEventListener(sign, note));
  }, []);

  const id = claim?.id;
  const expiresAt = claim?.lease?.personId === me.id ? claim.lease.expiresAt : null;
  useEffect(() => {
    if (id === undefined || expiresAt === null) return;
    const timer = setInterval(
      () => {
        if (!worked.current) return;
        worked.current = false;
        void answered(api.PUT('/api/v1/claims/{id}/lease', { params: { path: { id } } })).then(
          reload,
          reload,
        );
      },
      Math.max(SOONEST_MS, (new Date(expiresAt).getTime() - Date.now()) / 2),
    );
    return () => clearInterval(timer);
  }, [id, expiresAt, reload]);
}
