import { answered, api, type Claim, type Me } from '../api/client';
import { Instant } from '../parts/instant';
import { type Change } from './use-change';

/** Who works on the claim now. Taking it keeps others off it until the lease ends or is given back. */
export function Lease({ claim, me, change }: { claim: Claim; me: Me; change: Change }) {
  const params = { path: { id: claim.id } };
  if (claim.lease !== null) {
    const mine = claim.lease.personId === me.id;
    return (
      <p className="lease">
        <span>
          Held by {mine ? 'you' : <bdi>{claim.lease.heldBy}</bdi>}; the lease ends{' '}
          <Instant at={claim.lease.expiresAt} relative />.
        </span>
        {mine && (
          <button
            type="button"
            className="plain"
            onClick={() => void change(() => answered(api.DELETE('/api/v1/claims/{id}/lease', { params })))}
          >
            Give it back
          </button>
        )}
      </p>
    );
  }
  // Whoever may correct the claim may work on it, and so take it.
  if (!claim.allowedActions.includes('edit_assertions')) return null;
  return (
    <p className="lease">
      <span>Nobody holds this claim.</span>
      <button
        type="button"
        onClick={() => void change(() => answered(api.PUT('/api/v1/claims/{id}/lease', { params })))}
      >
        Take this claim
      </button>
    </p>
  );
}
