import { useCallback, useState } from 'react';
import { Problem } from '../api/client';

/** Makes one change to the claim. Resolves to whether it was made; never rejects. */
export type Change = (call: () => Promise<unknown>) => Promise<boolean>;

/**
 * What the API refuses is kept, to be said in its words, until the next change is tried. Made or refused, the claim is
 * read again: a refusal is most often news about it.
 */
export function useChange(readAgain: () => Promise<unknown>): { change: Change; refused: Problem | null } {
  const [refused, setRefused] = useState<Problem | null>(null);
  const change = useCallback<Change>(
    async (call) => {
      setRefused(null);
      try {
        await call();
        return true;
      } catch (error) {
        setRefused(Problem.of(error));
        return false;
      } finally {
        await readAgain();
      }
    },
    [readAgain],
  );
  return { change, refused };
}
