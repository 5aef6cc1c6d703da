import { type NameToken, type OrganisationName } from '#organisations';

import { hashKey } from './key-hash';
import { profileClaim, profileStatement, type RecordProfile } from './record-profile';
import { type ClaimRecord, type StatementRecord } from './records';
import { acronymsIn } from './text-names';

/**
 * Candidate keys: a claim and a statement that share one are worth scoring. Both sides make the same keys of the same
 * things, so a new record of either side finds the other side's by equality in an index.
 *
 * Most selective first. A word that thousands of organisations share ("hospital", "group") never is a key alone, only
 * in a pair with its neighbour.
 */

/** What an index must bear per record. */
export const MAX_KEYS = 40;

export const claimKeys = (claim: ClaimRecord): bigint[] =>
  keysOf(profileClaim(claim), `${claim.title ?? ''} ${claim.text ?? ''}`);

export const statementKeys = (statement: StatementRecord): bigint[] =>
  keysOf(profileStatement(statement), `${statement.title ?? ''} ${statement.text ?? ''}`);

function keysOf(profile: RecordProfile, text: string): bigint[] {
  const keys = new Set<string>();
  for (const domain of profile.domains) keys.add(`d:${domain.registered}`);
  for (const { name } of profile.parties) keys.add(`n:${name.glued}`);
  for (const { name } of profile.parties) addNameKeys(keys, name);
  for (const name of profile.mentions) keys.add(`n:${name.glued}`);
  for (const acronym of acronymsIn(text, 4)) keys.add(`n:${acronym}`);
  for (const name of profile.mentions) addWordKeys(keys, name);
  return [...keys].slice(0, MAX_KEYS).map(hashKey);
}

/** Glued names, acronyms and domain labels share one space ("n:"), because each may stand for the other. */
function addNameKeys(keys: Set<string>, name: OrganisationName): void {
  for (const initials of name.initials.slice(0, 3)) keys.add(`n:${initials}`);
  addWordKeys(keys, name);
  // Cut or extended names and labels: "centerspacehome…", "monarchnc" and "Monarch".
  if (name.glued.length >= 6) keys.add(`p:${name.glued.slice(0, 6)}`);
  if (name.glued.length >= 10) keys.add(`s:${name.glued.slice(-9)}`);
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
