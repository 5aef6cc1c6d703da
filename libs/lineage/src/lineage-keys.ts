import { hashKey } from '#matching';
import { type ClaimFace } from './claim-face';
import { sketchOf } from './wording';

/** What an index must bear per claim. */
const MAX_KEYS = 24;
/** Fewer words in common are chance. */
const TELLING_WORDS = 20;

/**
 * Claims that share a key are worth comparing: they name the same victim, stand at the same address, or are worded alike.
 * Most selective first.
 */
export function lineageKeys({ actor, victims, domains, address, wording }: ClaimFace): bigint[] {
  // What is merged unasked shares this one, and nothing else does: a flood of one post always finds its first.
  const keys = new Set(wording.normal === '' ? [] : [`p:${actor ?? ''}:${wording.normal}`]);
  for (const { registered } of domains) keys.add(`d:${registered}`);
  if (address !== null) keys.add(`a:${address}`);
  for (const { name } of victims) {
    keys.add(`v:${name.glued}`);
    const telling = name.core.filter(({ role }) => role === 'distinctive' || role === 'common');
    if (telling.length > 0) keys.add(`v:${telling.map(({ meaning }) => meaning).join('')}`);
  }
  // Acronyms come from names of three words or more; the acronym itself is a name of one.
  for (const { name } of victims) for (const initials of name.initials.slice(0, 2)) keys.add(`v:${initials}`);
  if (wording.words >= TELLING_WORDS)
    sketchOf(wording).forEach((least, order) => keys.add(`s:${order}:${least}`));
  return [...keys].slice(0, MAX_KEYS).map(hashKey);
}
