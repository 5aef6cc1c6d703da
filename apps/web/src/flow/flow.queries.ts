import { queryOptions } from '@tanstack/react-query';
import { answered, api, type Schemas } from '../api/client';

export type Flow = Schemas['Flow'];

/** Days, both included; what is left out the API chooses. */
export interface FlowSearch {
  from?: string;
  to?: string;
}

/** How often it is counted anew while it is shown: it reads a whole period, so it does not follow each event. */
const EVERY_MS = 60_000;

export const flowQuery = (period: FlowSearch) =>
  queryOptions({
    queryKey: ['flow', period],
    queryFn: () => answered(api.GET('/api/v1/flow', { params: { query: period } })),
    refetchInterval: EVERY_MS,
  });
