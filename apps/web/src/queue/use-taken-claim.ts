import { useEffect, useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { queries } from '../api/queries';
import { notify, notifyRefusal } from '../parts/notify';

type Line = 'triage' | 'in_review';

const SOONEST_MS = 10_000;

/**
 * Takes the next claim of a line. It is held while it is looked at: renewed at half its time, given back when one goes on
 * to another without deciding. Opening its page takes it along.
 */
export function useTakenClaim(
  active: string | null,
  onTaken: (claim: { id: string; state: string }) => void,
) {
  const { t } = useTranslation('queue');
  const { t: shell } = useTranslation();
  const client = useQueryClient();
  const [taken, setTaken] = useState<{ id: string; expiresAt: string } | null>(null);

  const take = useMutation({
    mutationFn: (line: Line) => answered(api.POST('/api/v1/queue/next', { body: { line } })),
    onSuccess: (claim) => {
      // 204: there is none.
      if (claim === undefined || claim === null || typeof claim !== 'object')
        return notify(t('nothingWaits'));
      client.setQueryData(queries.claim(claim.id).queryKey, claim);
      if (claim.lease !== null) setTaken({ id: claim.id, expiresAt: claim.lease.expiresAt });
      onTaken(claim);
    },
    onError: (error) => notifyRefusal(error, shell('refused')),
  });

  const leftFor = useRef(active);
  useEffect(() => {
    const left = leftFor.current;
    leftFor.current = active;
    if (taken === null || left !== taken.id || active === taken.id) return;
    setTaken(null);
    void letGo(taken.id).then(() => client.invalidateQueries({ queryKey: ['claim', taken.id] }));
  }, [active, taken, client]);

  useEffect(() => {
    if (taken === null) return;
    const remaining = new Date(taken.expiresAt).getTime() - Date.now();
    const timer = setTimeout(
      () =>
        void answered(api.PUT('/api/v1/claims/{id}/lease', { params: { path: { id: taken.id } } })).then(
          ({ expiresAt }) => setTaken((now) => (now?.id === taken.id ? { ...now, expiresAt } : now)),
          () => setTaken(null),
        ),
      Math.max(SOONEST_MS, remaining / 2),
    );
    return () => clearTimeout(timer);
  }, [taken]);

  return { take: take.mutate, taking: take.isPending };
}

/** Nothing is lost when it fails: a lease ends by itself. A decided claim's has ended already. */
const letGo = (id: string) =>
  answered(api.DELETE('/api/v1/claims/{id}/lease', { params: { path: { id } } })).catch(() => undefined);
