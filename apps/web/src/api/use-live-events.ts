import { useEffect } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { EVENT_TYPES } from './event-types';

/** Lists are read again at most this often, however much happens, in milliseconds. */
const LISTS_EVERY_MS = 1_000;

/**
 * Follows what happens on the server and reads again what it makes stale. The browser reconnects by itself, and then
 * names the last event it saw, so nothing is missed in between.
 */
export function useLiveEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/api/v1/events');
    const lists = throttledLists(client);
    const onEvent = ({ data }: MessageEvent<string>) => {
      const { claim } = JSON.parse(data) as { claim: string };
      void client.invalidateQueries({ queryKey: ['claim', claim] });
      lists.invalidate();
    };
    EVENT_TYPES.forEach((type) => source.addEventListener(type, onEvent));
    return () => {
      source.close();
      lists.stop();
    };
  }, [client]);
}

function throttledLists(client: QueryClient): { invalidate: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    invalidate: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: ['claims'] });
      }, LISTS_EVERY_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
