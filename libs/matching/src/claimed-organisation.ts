import { parseName, undoEncodingDamage, type OrganisationText } from '#organisations';
import { profileClaim } from './record-profile';
import { type ClaimRecord } from './records';

/** Whom a claim is about, as the organisation resolver asks for it. */
export function claimedOrganisation(claim: ClaimRecord): OrganisationText {
  const { parties, domains } = profileClaim(claim);
  return { names: parties, domains };
}

/** Whom one line is about: the title of a listing, a name, a domain. */
export function organisationInTitle(written: string): OrganisationText {
  const title = undoEncodingDamage(written);
  const claim = { id: '', title, text: null, postedAt: null, actor: null, victim: null, assertions: [] };
  const { names, domains } = claimedOrganisation(claim);
  const whole = domains.length === 0 ? parseName(title) : null;
  // What the reading of titles takes for shouting may be part of a name.
  return whole === null || names.some(({ name }) => name.glued === whole.glued)
    ? { names, domains }
    : { names: [...names, { name: whole, trust: 0.95 }], domains };
}
