import { useEffect } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { changeRows, readListsAgain } from './claim-rows';
import { type ClaimState } from './client';
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
      const { claim, to, version } = JSON.parse(data) as { claim: string; to: ClaimState; version: number };
      void client.invalidateQueries({ queryKey: ['claim', claim] });
      changeRows(client, { id: claim, state: to, version });
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
        void readListsAgain(client);
      }, LISTS_EVERY_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
