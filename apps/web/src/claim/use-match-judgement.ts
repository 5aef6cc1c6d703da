import { answered, api, type Claim } from '../api/client';
import { useChange } from './use-change';

/** Accepting and rejecting matches of a claim, where the API allows it. A rejected pair is not suggested again. */
export function useMatchJudgement(claim: Claim) {
  const { mutate, isPending } = useChange(claim);
  return {
    isPending,
    may: (match: { status: string }, status: 'accepted' | 'rejected'): boolean =>
      match.status !== status &&
      claim.allowedActions.includes(status === 'accepted' ? 'accept_match' : 'reject_match'),
    send: (match: string, status: 'accepted' | 'rejected', reason = '', onDone?: () => void) =>
      mutate(
        ({ path, header }) =>
          answered(
            api.PUT('/api/v1/claims/{id}/matches/{match}', {
              params: { path: { ...path, match }, header },
              body: { status, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
            }),
          ),
        { onSuccess: onDone },
      ),
  };
}
