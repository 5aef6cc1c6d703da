import { type FlowSearch } from './flow.queries';

const day = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** The period as the address says it; what it says wrongly is left out. */
export const readFlowSearch = ({ from, to }: Record<string, unknown>): FlowSearch => ({
  ...(day(from) ? { from } : {}),
  ...(day(to) ? { to } : {}),
});
