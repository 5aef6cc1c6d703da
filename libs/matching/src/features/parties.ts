import { type NameRelation } from '../name-similarity';
import { isDifference, type Finding, type Pair } from './pair';

/** Features of who the two records are about. */

/** How the best pair of names relates: one of these features stands in every score. */
export const related =
  (relation: NameRelation) =>
  ({ names }: Pair): Finding =>
    names.relation === relation ? { score: names.trusted, why: names.why } : null;

export function vagueName({ names, sharedDomain }: Pair): Finding {
  return names.vague > 0 && !isDifference(names.relation) && sharedDomain === null
    ? { score: names.vague, why: 'many unrelated organisations go by what the names share' }
    : null;
}

/** "Henry" and "Henry Ford" open alike, "McKinney" and "Methodist McKinney" do not. */
export function laterWordShared({ names, sharedDomain }: Pair): Finding {
  return names.relation === 'part' && !names.openAlike && sharedDomain === null
    ? { score: 1, why: 'the shorter name is not how the longer one begins' }
    : null;
}

export function kindsDiffer({ names, sharedDomain }: Pair): Finding {
  return names.kindsDiffer && !isDifference(names.relation) && sharedDomain === null
    ? { score: 1, why: 'the names name different kinds of body' }
    : null;
}

/** Initials and lengths fit many names: weak evidence, that only days close by make a match of. */
export function maskedName({ unmasked, c }: Pair): Finding {
  return unmasked && { score: 1, why: `“${c.masked?.raw ?? ''}” may be “${unmasked.raw}”` };
}

export function otherParty({ names, plausible }: Pair): Finding {
  return !plausible ? { score: 1, why: names.why } : null;
}

export function sameDomain({ sharedDomain }: Pair): Finding {
  return sharedDomain === null ? null : { score: 1, why: `both name the domain ${sharedDomain}` };
}

export function otherDomain({ c, s }: Pair): Finding {
  const [claimed] = c.domains;
  const [official] = s.domains;
  if (!claimed || !official) return null;
  if (
    c.domains.some((one) =>
      s.domains.some((other) => one.registered === other.registered || one.label === other.label),
    )
  )
    return null;
  return {
    score: 1,
    why: `the claim names ${claimed.registered}, the official source ${official.registered}`,
  };
}

/** The world over, "Continental" and "PSI" are many firms: another country is another firm more often than not. */
export function otherCountry({ c, s, sharedDomain }: Pair): Finding {
  if (
    sharedDomain !== null ||
    c.countries.length === 0 ||
    s.countries.length === 0 ||
    c.countries.some((country) => s.countries.includes(country))
  )
    return null;
  return {
    score: 1,
    why: `the claim points to ${c.countries.join(', ')}, the official source to ${s.countries.join(', ')}`,
  };
}
