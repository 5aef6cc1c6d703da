import { type ClaimState } from './api/client';

export type Order = 'urgency' | 'newest';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

export const claimAddress = (id: string): string => `#/claims/${id}`;

/** The id in what somebody pasted: an id, or the address of a page. Without one, what was typed. */
export const idIn = (pasted: string): string => UUID.exec(pasted)?.[0].toLowerCase() ?? pasted.trim();

export const queueAddress = (state: ClaimState, order: Order): string =>
  `#/queue?state=${state}${order === 'newest' ? '&order=newest' : ''}`;

export function go(address: string): void {
  window.location.hash = address;
}
