import { useEffect, useRef, useState } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { changeRows, readListsAgain } from './claim-rows';
import { type ClaimState } from './client';
import { EVENT_TYPES } from './event-types';

/** Lists are read again at most this often, however much happens, in milliseconds. */
const LISTS_EVERY_MS = 1_000;
/** An answer that is no stream ends the browser's own attempts: after so long it is asked again, in milliseconds. */
const AGAIN_MS = 3_000;

/**
 * Follows what happens on the server and reads again what it makes stale. The browser reconnects by itself; where it
 * gives up, it is connected anew. After each break all is read again: what was asked in between may have failed. Answers
 * whether it is connected.
 */
export function useLiveEvents(): boolean {
  const client = useQueryClient();
  const [live, setLive] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const broken = useRef(false);
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
    let again: ReturnType<typeof setTimeout> | undefined;
    source.onopen = () => {
      setLive(true);
      if (broken.current) void client.invalidateQueries();
      broken.current = false;
    };
    source.onerror = () => {
      setLive(false);
      broken.current = true;
      if (source.readyState === EventSource.CLOSED)
        again = setTimeout(() => setAttempt(attempt + 1), AGAIN_MS);
    };
    return () => {
      clearTimeout(again);
      source.close();
      lists.stop();
    };
  }, [client, attempt]);
  return live;
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
