import { useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../api/client';

/**
 * Sends a record in once: the key that goes along stays the same until one was taken, so that a second click, or a
 * second try after a broken connection, stores nothing twice.
 */
export function useSend(
  send: (headers: { 'Idempotency-Key': string }) => Promise<Schemas['Received']>,
  taken: (id: string) => void,
) {
  const { t } = useTranslation('intake');
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: () => send({ 'Idempotency-Key': key }),
    onSuccess: ({ id, outcome }) => {
      notifications.show({ message: t(outcome === 'created' ? 'sent' : 'known') });
      void client.invalidateQueries({ queryKey: ['claims'] });
      taken(id);
    },
  });
}

/** What was typed, or null where nothing was. */
export const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** Whether a year, a month or a day stands there in full. */
export const isDate = (typed: string): boolean =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(typed.trim()) && !Number.isNaN(Date.parse(typed.trim()));
