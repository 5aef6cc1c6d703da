import { shapeOf, type NameToken, type OrganisationName } from '#organisations';

import { hashKey } from './key-hash';
import { profileClaim, profileStatement, type RecordProfile } from './record-profile';
import { type ClaimRecord, type StatementRecord } from './records';

/**
 * Candidate keys: a claim and a statement that share one are worth scoring. Both sides make the same keys of the same
 * things, so a new record of either side finds the other side's by equality in an index.
 *
 * Most selective first. A word that thousands of organisations share ("hospital", "group") never is a key alone, only
 * in a pair with its neighbour.
 */

/** What an index must bear per record. */
export const MAX_KEYS = 40;

export const claimKeys = (claim: ClaimRecord): bigint[] => keysOf(profileClaim(claim));

export const statementKeys = (statement: StatementRecord): bigint[] => keysOf(profileStatement(statement));

function keysOf(profile: RecordProfile): bigint[] {
  const keys = new Set<string>();
  for (const domain of profile.domains) keys.add(`d:${domain.registered}`);
  for (const { name } of profile.parties) keys.add(`n:${name.glued}`);
  for (const { name } of profile.parties) addNameKeys(keys, name);
  addShapes(keys, profile);
  for (const name of profile.mentions) keys.add(`n:${name.glued}`);
  for (const acronym of [...profile.acronyms].slice(0, 4)) keys.add(`n:${acronym}`);
  for (const name of profile.mentions) addWordKeys(keys, name);
  return [...keys].slice(0, MAX_KEYS).map(hashKey);
}

/** Glued names, acronyms and domain labels share one space ("n:"), because each may stand for the other. */
function addNameKeys(keys: Set<string>, name: OrganisationName): void {
  for (const initials of name.initials.slice(0, 3)) keys.add(`n:${initials}`);
  if (name.core.length === 1 && name.glued.length <= 8)
    for (const length of [5, 6]) keys.add(`n:${name.glued.slice(0, length)}`);
  addWordKeys(keys, name);
  // Cut or extended names and labels: "centerspacehome…", "monarchnc" and "Monarch".
  if (name.glued.length >= 6) keys.add(`p:${name.glued.slice(0, 6)}`);
  for (const short of shortFormsOf(name)) keys.add(`n:${short}`);
  if (name.glued.length >= 10) keys.add(`s:${name.glued.slice(-9)}`);
}

/** A name that the actor masked meets those of its shape; one short word has the shape of too many. */
function addShapes(keys: Set<string>, { masked, parties }: RecordProfile): void {
  const shapes = masked
    ? [masked.words]
    : parties.slice(0, 2).map(({ name }) => name.tokens.map((token) => token.text));
  for (const words of shapes)
    if (words.length > 1 || (words[0]?.length ?? 0) > 8) keys.add(`m:${shapeOf(words)}`);
}

/**
 * Short names made of the heads of two words: "UPenn" and "UConn" of a university, "MinInt" of a ministry. Both sides
 * meet at the first letters: a short name is cut to them, a long one composed of them.
 */
function shortFormsOf({ core }: OrganisationName): string[] {
  const [first, second, third] = core;
  if (!first || !second || third) return [];
  return [1, 3].map((length) => first.text.slice(0, length) + second.text.slice(0, length === 1 ? 4 : 3));
}

function addWordKeys(keys: Set<string>, name: OrganisationName): void {
  const core = name.core;
  core.forEach((token, index) => {
    if (token.role === 'distinctive' && token.text.length >= 3) keys.add(`n:${token.text}`);
    const next = core[index + 1];
    if (!next || (core.length === 2 && !isTellingToken(token))) return;
    keys.add(`n:${token.text}${next.text}`);
    // What the words mean, for bodies named in several languages; one key where that is how they are written.
    keys.add(`n:${token.meaning}${next.meaning}`);
  });
}

const isTellingToken = (token: NameToken): boolean => token.role === 'distinctive' || token.role === 'common';
