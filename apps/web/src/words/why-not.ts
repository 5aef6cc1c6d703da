import { type Claim, type Me } from '../api/client';

type Seen = Pick<Claim, 'state' | 'allowedActions' | 'victim' | 'lease' | 'matches' | 'acceptedBy'>;

/**
 * Why the action that leads on from here is not offered to this person, and what to do about it; null where it is
 * offered, or is not theirs to take. The API decides; this names what is missing from what the page shows anyway.
 */
export function whyNot(claim: Seen, me: Pick<Me, 'id' | 'name' | 'roles'>): string | null {
  if (claim.state === 'triage' && me.roles.includes('analyst') && !claim.allowedActions.includes('accept')) {
    if (claim.victim.name === null && claim.victim.domain === null)
      return 'Name the claimed victim to accept it: without one no statement can be matched.';
    if (claim.lease === null) return 'Take this claim to accept it.';
    return claim.lease.personId === me.id ? null : 'Somebody else holds this claim: they accept it.';
  }
  if (
    claim.state === 'in_review' &&
    me.roles.includes('reviewer') &&
    !claim.allowedActions.includes('confirm_partially')
  ) {
    if (claim.acceptedBy === me.id || claim.acceptedBy === me.name)
      return 'You accepted this claim: a second person must decide it.';
    const open = claim.matches.filter(
      ({ status, reviewable, byHand }) => status === 'accepted' || reviewable || byHand,
    );
    if (open.some(({ status }) => status === 'suggested')) {
      return open.some(({ status }) => status === 'accepted')
        ? 'Accept or reject every match first.'
        : 'Accept a match first.';
    }
    if (!open.some(({ status }) => status === 'accepted'))
      return 'Accept a match first: a verdict rests on an official statement.';
  }
  return null;
}
