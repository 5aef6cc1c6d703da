import { type ClaimState } from '../api/client';
import { type ClaimFilter } from '../api/queries';
import { STATES } from '../words/workflow';

/** The queue's filter as its address says it; what the address says wrongly is left out. */
export function readQueueSearch(search: Record<string, unknown>): Partial<ClaimFilter> {
  const state = STATES.find((one: ClaimState) => one === search.state);
  return {
    ...(state === undefined ? {} : { state }),
    ...(search.order === 'newest' ? { order: 'newest' as const } : {}),
  };
}
