import { fitsMask, type OrganisationName } from '#organisations';

import { compareNames, type NameRelation, type NameSimilarity } from '../name-similarity';
import { profileClaim, profileStatement, type Party, type RecordProfile } from '../record-profile';
import { type ClaimRecord, type StatementRecord } from '../records';

/** One claim and one statement, with what every feature reads computed once. */
export interface Pair {
  claim: ClaimRecord;
  statement: StatementRecord;
  c: RecordProfile;
  s: RecordProfile;
  names: NameMatch;
  sharedDomain: string | null;
  /** A running text of one side names a party of the other. */
  victimInText: Finding;
  subjectInClaim: Finding;
  /** A running text of one side has the acronym of a party of the other. */
  acronymInText: Finding;
  /** The official name that may stand behind the one that the actor masked. */
  unmasked: OrganisationName | null;
  /** The two may be about the same organisation at all; where not, dates that agree say nothing. */
  plausible: boolean;
  /** Every claim that the statement may be about, this one included; empty where only the two are known. */
  rivals: readonly Pair[];
}

/** What a feature found: how strongly it is present (0 to 1) and the sentence that says so; null where it has nothing to say. */
export type Finding = { score: number; why: string } | null;

export interface NameMatch extends NameSimilarity {
  /** The similarity, lessened where a name was only guessed from a title or a text. */
  trusted: number;
}

/** Order of preference between pairs of names that score alike: what speaks for the same organisation comes first. */
const WORTH: Record<NameRelation, number> = {
  same: 1,
  kind: 0.95,
  acronym: 0.9,
  spelt: 0.85,
  part: 0.7,
  clash: 0.35,
  other: 0.1,
};

export const isDifference = (relation: NameRelation): boolean => relation === 'other' || relation === 'clash';

/** The words for two parties that people have told apart before; null where they have not. */
function toldApart(c: RecordProfile, s: RecordProfile): string | null {
  if (c.toldApart.size === 0 || s.toldApart.size === 0) return null;
  const claimed = c.parties.find(({ name }) => s.toldApart.has(name.glued));
  const official = s.parties.find(({ name }) => c.toldApart.has(name.glued));
  return claimed === undefined || official === undefined
    ? null
    : `people told “${claimed.name.raw}” and “${official.name.raw}” apart before`;
}

/** A pair of which it is known that the parties are two, however alike their names. */
const strangers = (claim: ClaimRecord, statement: StatementRecord, why: string): Pair => ({
  claim,
  statement,
  c: profileClaim(claim),
  s: profileStatement(statement),
  names: { ...NOBODY, why },
  sharedDomain: null,
  victimInText: null,
  subjectInClaim: null,
  acronymInText: null,
  unmasked: null,
  plausible: false,
  rivals: [],
});

const NOBODY: NameMatch = {
  relation: 'other',
  score: 0,
  vague: 0,
  openAlike: false,
  kindsDiffer: false,
  trusted: 0,
  why: 'a side names nobody',
};

function matchNames(c: RecordProfile, s: RecordProfile): NameMatch {
  let similarity: NameSimilarity | null = null;
  let trusted = 0;
  let worth = -1;
  let fullNamesDiffer = false;
  for (const claimed of c.parties) {
    for (const official of s.parties) {
      const found = compareNames(claimed.name, official.name);
      const score = found.score * claimed.trust * official.trust;
      fullNamesDiffer ||=
        isDifference(found.relation) && claimed.name.core.length > 1 && official.name.core.length > 1;
      if (score * WORTH[found.relation] <= worth) continue;
      worth = score * WORTH[found.relation];
      similarity = found;
      trusted = score;
    }
  }
  const best = similarity === null ? NOBODY : { ...similarity, trusted };
  // Morehead State and Michigan State are both "MSU": an acronym does not outweigh names written out.
  return best.relation === 'acronym' && fullNamesDiffer ? { ...best, relation: 'clash' } : best;
}

export function makePair(claim: ClaimRecord, statement: StatementRecord): Pair {
  const c = profileClaim(claim);
  const s = profileStatement(statement);
  const apart = toldApart(c, s);
  if (apart !== null) return strangers(claim, statement, apart);
  const names = matchNames(c, s);
  const settled = (names.relation === 'same' || names.relation === 'kind') && names.trusted >= 0.75;
  const victimInText = settled ? null : mention(c.parties, s, 'the official text names');
  const subjectInClaim = settled || victimInText ? null : mention(s.parties, c, "the claim's text names");
  const acronymInText =
    settled || names.relation === 'acronym' || victimInText || subjectInClaim
      ? null
      : (acronymMention(c.parties, s) ?? acronymMention(s.parties, c));
  const sharedDomain =
    c.domains.find((domain) => s.domains.some((other) => other.registered === domain.registered))
      ?.registered ?? null;
  const unmasked = behindMask(c, s);
  const plausible =
    unmasked !== null ||
    !isDifference(names.relation) ||
    victimInText !== null ||
    subjectInClaim !== null ||
    acronymInText !== null ||
    sharedDomain !== null;
  return {
    claim,
    statement,
    c,
    s,
    names,
    sharedDomain,
    victimInText,
    subjectInClaim,
    acronymInText,
    unmasked,
    plausible,
    rivals: [],
  };
}

const behindMask = ({ masked }: RecordProfile, s: RecordProfile): OrganisationName | null =>
  masked === null ? null : (s.parties.find(({ name }) => fitsMask(masked, name))?.name ?? null);

function mention(parties: readonly Party[], text: RecordProfile, opening: string): Finding {
  let best: Finding = null;
  const { vocabulary, mentions } = text;
  for (const { name, trust } of parties) {
    if (name.glued.length < 4) continue;
    const score = (isWritten(name, vocabulary, text) ? 1 : nameAmong(name, mentions)) * trust;
    if (score > (best?.score ?? 0)) best = { score, why: `${opening} “${name.raw}”` };
  }
  return best;
}

/** Whether the text has the name in its words, one behind the other. */
function isWritten(name: OrganisationName, vocabulary: ReadonlySet<string>, text: RecordProfile): boolean {
  for (const token of name.core) if (!vocabulary.has(token.text)) return false;
  return text.words.includes(` ${name.core.map((token) => token.text).join(' ')} `);
}

function acronymMention(parties: readonly Party[], { acronyms }: RecordProfile): Finding {
  if (acronyms.size === 0) return null;
  const isAcronym = (short: string) => short.length >= 3 && short.length <= 8 && acronyms.has(short);
  for (const { name, trust } of parties) {
    const found = isAcronym(name.glued) ? name.glued : name.initials.find(isAcronym);
    if (found)
      return { score: trust, why: `“${found.toUpperCase()}” in the other's text may be “${name.raw}”` };
  }
  return null;
}

const MENTION_RELATIONS: ReadonlySet<NameRelation> = new Set(['same', 'kind', 'spelt', 'part']);

/** 1 or a little less where one of the mentioned names is this one, in another form; else 0. */
function nameAmong(name: OrganisationName, mentions: readonly OrganisationName[]): number {
  let best = 0;
  for (const other of mentions) {
    if ((other.heads & name.heads) === 0) continue;
    const { relation, score } = compareNames(name, other);
    if (MENTION_RELATIONS.has(relation) && score >= 0.75) best = Math.max(best, score * 0.9);
  }
  return best;
}
