import { parseName, undoEncodingDamage, type OrganisationText } from '#organisations';
import { profileClaim } from './record-profile';
import { type ClaimRecord } from './records';

/** Whom a claim is about, as the organisation resolver asks for it. */
export function claimedOrganisation(claim: ClaimRecord): OrganisationText {
  const { parties, domains } = profileClaim(claim);
  return { names: parties, domains };
}

/** What parts a title's pieces and stands in no name. */
const STRONG = /\s*[|[\](){}»•]+\s*|\s+[-–—]+\s+/;
const MOST_PIECES = 4;

/** Whom one line is about: the title of a listing, a name, a domain. */
export function organisationInTitle(written: string): OrganisationText {
  const title = undoEncodingDamage(written);
  const claim = { id: '', title, text: null, postedAt: null, actor: null, victim: null, assertions: [] };
  const { names, domains } = claimedOrganisation(claim);
  if (domains.length > 0) return { names, domains };
  // What the reading of titles takes for shouting, or for the end of a sentence, may be part of a name.
  const line = title.slice(0, LONGEST_TITLE);
  const pieces = [line, ...line.split(STRONG)].flatMap((piece) => parseName(piece) ?? []);
  const known = new Set(names.map(({ name }) => name.glued));
  const others = new Map(pieces.filter(({ glued }) => !known.has(glued)).map((name) => [name.glued, name]));
  return {
    names: [...names, ...[...others.values()].slice(0, MOST_PIECES).map((name) => ({ name, trust: 0.95 }))],
    domains,
  };
}

/** What is longer is text. */
const LONGEST_TITLE = 400;
