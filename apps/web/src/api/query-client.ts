import { QueryClient } from '@tanstack/react-query';
import { Problem } from './client';

/** Server-sent events say when an answer is stale; until one does, an answer is shown again without asking. */
const FRESH_MS = 30_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // What was refused stays refused; what did not answer is asked again.
      retry: (failures, error) => failures < 2 && isPassing(Problem.of(error)),
    },
  },
});

const isPassing = ({ status }: Problem): boolean => status === 0 || status >= 500;
