import { useSyncExternalStore } from 'react';
import { type ClaimState } from './api';
import { STATES } from './words/workflow';

export type Order = 'urgency' | 'newest';

/** Where the page is. All of it stands in the address after the `#`, so that a place can be kept and gone back to. */
export type Route =
  | { screen: 'setup'; token: string }
  | { screen: 'queue'; state: ClaimState; order: Order; cursor: string | null }
  | { screen: 'claim'; id: string }
  | { screen: 'unknown' };

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [screen, argument = ''] = path.split('/');
  if (screen === 'setup' && argument !== '') return { screen, token: argument };
  if (screen === 'claim' && UUID.test(argument)) return { screen, id: argument };
  if (screen !== '' && screen !== 'queue') return { screen: 'unknown' };
  const state = argument === '' ? 'triage' : STATES.find((one) => one === argument);
  if (state === undefined) return { screen: 'unknown' };
  const params = new URLSearchParams(query);
  return {
    screen: 'queue',
    state,
    order: params.get('order') === 'newest' ? 'newest' : 'urgency',
    cursor: params.get('after'),
  };
}

export const claimAddress = (id: string): string => `#/claim/${id}`;

/** The id in what somebody pasted: an id, or the address of a page. Without one, what was typed. */
export const idIn = (pasted: string): string => UUID.exec(pasted)?.[0].toLowerCase() ?? pasted.trim();

export function queueAddress(state: ClaimState, order: Order, cursor?: string | null): string {
  const params = new URLSearchParams({
    ...(order === 'newest' ? { order } : {}),
    ...(cursor ? { after: cursor } : {}),
  }).toString();
  return `#/queue/${state}${params === '' ? '' : `?${params}`}`;
}

export function go(address: string): void {
  window.location.hash = address;
}

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export const useRoute = (): Route => readRoute(useSyncExternalStore(subscribe, () => window.location.hash));
