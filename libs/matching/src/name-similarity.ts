import { type NameToken, type OrganisationName } from '#organisations';

/**
 * How two names relate: `same`; `kind`, they differ only in what kind of body they name ("Strix", "Strix Group");
 * `part`, one holds the other and more ("Henry", "Henry Ford"); `acronym`; `spelt`, one is the other run together;
 * `clash`, each has a telling word that the other lacks; `other`, nothing telling in common.
 */
export type NameRelation = 'same' | 'kind' | 'part' | 'acronym' | 'spelt' | 'clash' | 'other';

export interface NameSimilarity {
  relation: NameRelation;
  /** 0 to 1. */
  score: number;
  /** What the names share is a word that many firms take for a name, or three letters: "Precision", "PSI". */
  common: boolean;
  why: string;
}

const NOTHING: NameSimilarity = {
  relation: 'other',
  score: 0,
  common: false,
  why: 'the names have no word in common',
};

/** Weights by how much a word tells organisations apart. */
const weightOf = (token: NameToken): number => {
  if (token.role === 'generic' || token.role === 'place') return 0.3;
  if (token.role === 'common') return 0.7;
  if (token.role !== 'distinctive') return 0.1;
  if (/^\d+$/.test(token.text)) return 0.5;
  return token.text.length <= 2 ? 0.5 : 1;
};

export function compareNames(a: OrganisationName, b: OrganisationName): NameSimilarity {
  if (a.glued === b.glued) {
    return {
      relation: 'same',
      score: 1,
      common: a.glued.length <= 3 || !isOwn(a.core),
      why: `“${a.raw}” and “${b.raw}” are the same name`,
    };
  }
  const acronym = acronymOf(a, b) ?? acronymOf(b, a);
  const words = compareWords(a, b);
  const label = labelOf(a, b) ?? labelOf(b, a);
  return [acronym, words, label].reduce<NameSimilarity>(
    (best, next) => (next && next.score > best.score ? next : best),
    NOTHING,
  );
}

/** Together the words make a name of somebody's own: one distinctive word, or three of any kind. */
const isOwn = (tokens: readonly NameToken[]): boolean =>
  tokens.some((token) => token.role === 'distinctive') || tokens.length > 2;

/** "BAMSI" for "Brockton Area Multi Services, Inc."; two letters fit too many names to count. */
function acronymOf(short: OrganisationName, long: OrganisationName): NameSimilarity | null {
  const telling = short.core.filter(isTelling);
  const letters = telling[0]?.text ?? '';
  if (telling.length !== 1 || letters.length < 3 || letters.length > 8 || !long.initials.includes(letters))
    return null;
  return {
    relation: 'acronym',
    score: 0.9,
    common: letters.length === 3,
    why: `“${short.raw}” is the acronym of “${long.raw}”`,
  };
}

function compareWords(a: OrganisationName, b: OrganisationName): NameSimilarity {
  const left = a.core;
  const right = b.core;
  const usedRight = new Set<number>();
  let matched = 0;
  const shared: NameToken[] = [];
  const leftLeft: NameToken[] = [];
  for (let i = 0; i < left.length; i++) {
    const token = left[i];
    if (!token) continue;
    const found = bestToken(token, right, usedRight) ?? gluedPair(left, i, right, usedRight);
    if (!found) {
      leftLeft.push(token);
      continue;
    }
    found.indexes.forEach((index) => usedRight.add(index));
    matched += weightOf(token) * found.likeness;
    shared.push(token);
    if (found.consumedLeft > 1) i += found.consumedLeft - 1;
  }
  if (matched === 0) return NOTHING;
  const rightLeft = right.filter((_, index) => !usedRight.has(index));
  const score = (2 * matched) / (2 * matched + sumOfWeights(leftLeft) + sumOfWeights(rightLeft));
  const names = `“${a.raw}” and “${b.raw}”`;
  const tellingMatched = shared.some(isTelling);
  const common = !isOwn(shared);
  const tellingLeft = leftLeft.some(isTelling);
  const tellingRight = rightLeft.some(isTelling);
  const placesClash = leftLeft.some(isPlace) && rightLeft.some(isPlace);
  if (!tellingMatched && (tellingLeft || tellingRight))
    return { relation: 'other', score, common, why: `${names} share only common words` };
  if ((tellingLeft && tellingRight) || placesClash)
    return { relation: 'clash', score, common, why: `${names} each have a word the other lacks` };
  // Without a telling word on either side, every word counts: "Community Dental" is not "Community Dental Partners".
  if (tellingLeft || tellingRight || !tellingMatched)
    return { relation: 'part', score, common, why: `one of ${names} holds the other` };
  return { relation: 'kind', score, common, why: `${names} differ only in what kind of body they name` };
}

const isTelling = (token: NameToken): boolean => token.role === 'distinctive' || token.role === 'common';
const isPlace = (token: NameToken): boolean => token.role === 'place';
const sumOfWeights = (tokens: readonly NameToken[]): number =>
  tokens.reduce((sum, token) => sum + weightOf(token), 0);

interface Found {
  indexes: number[];
  likeness: number;
  consumedLeft: number;
}

function bestToken(token: NameToken, others: readonly NameToken[], used: ReadonlySet<number>): Found | null {
  let best: Found | null = null;
  others.forEach((other, index) => {
    if (used.has(index)) return;
    const likeness = token.meaning === other.meaning ? 1 : likenessOf(token.text, other.text);
    if (likeness > 0 && (!best || likeness > best.likeness))
      best = { indexes: [index], likeness, consumedLeft: 1 };
  });
  return best;
}

/** "homecare" against "home care", from either side. */
function gluedPair(
  left: readonly NameToken[],
  at: number,
  right: readonly NameToken[],
  used: ReadonlySet<number>,
): Found | null {
  const token = left[at]?.text ?? '';
  for (let j = 0; j + 1 < right.length; j++) {
    if (!used.has(j) && !used.has(j + 1) && token === `${right[j]?.text}${right[j + 1]?.text}`) {
      return { indexes: [j, j + 1], likeness: 1, consumedLeft: 1 };
    }
  }
  const pair = `${token}${left[at + 1]?.text ?? ''}`;
  const whole = right.findIndex(
    (other, index) => !used.has(index) && other.text === pair && left[at + 1] !== undefined,
  );
  return whole >= 0 ? { indexes: [whole], likeness: 1, consumedLeft: 2 } : null;
}

/** 1 for the same word, less for another ending or a slip of the keyboard, 0 for another word. */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  // Transliteration writes one sound both ways: "coronavirus", "koronavirus".
  if (a.length > 4 && a.replaceAll('c', 'k') === b.replaceAll('c', 'k')) return 0.95;
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return 0;
  if (sharedPrefix(a, b) >= shorter - 1 && shorter >= 6 && Math.abs(a.length - b.length) <= 2) return 0.85;
  const allowed = shorter >= 9 ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed ? 0.8 : 0;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? a.length;
}

/**
 * A name run together, as domains are ("bishopeye", "mdgny", "valuestoreit", "centerspacehome…"): how well the other
 * name's words, in order, whole or cut, spell it. Letters that no word explains and words that it does not hold count against it.
 */
function labelOf(label: OrganisationName, name: OrganisationName): NameSimilarity | null {
  const letters = label.glued;
  if (label.core.length !== 1 || letters.length < 4 || letters.length > 40) return null;
  if (
    !letters.startsWith(name.core[0]?.text.charAt(0) ?? '-') &&
    !name.core.some((t) => t.text.length >= 5 && letters.includes(t.text))
  ) {
    return null;
  }
  const { weight, whole } = spell(letters, 0, name.core, 0, new Map());
  if (!whole) return null;
  const score = Math.max(0, Math.min(1, weight / sumOfWeights(name.core))) * 0.95;
  return {
    relation: 'spelt',
    score,
    common: !isOwn(name.core),
    why: `“${label.raw}” is spelt by the words of “${name.raw}”`,
  };
}

interface Spelling {
  weight: number;
  /** A distinctive word stands in it whole, or initials alone spell all of it. */
  whole: boolean;
}

/** Letters left over cost as much as a distinctive word of six letters would have gained. */
const LEFT_OVER_COST = 1 / 8;

function spell(
  letters: string,
  at: number,
  tokens: readonly NameToken[],
  index: number,
  memo: Map<number, Spelling>,
): Spelling {
  const rest = letters.length - at;
  const token = tokens[index];
  if (!token || rest === 0) return { weight: -rest * LEFT_OVER_COST, whole: false };
  const key = at * 64 + index;
  const known = memo.get(key);
  if (known) return known;
  let best = spell(letters, at, tokens, index + 1, memo);
  const consider = (length: number, gain: number, whole: boolean) => {
    const after = spell(letters, at + length, tokens, index + 1, memo);
    const option = { weight: after.weight + gain, whole: whole || after.whole };
    if (option.weight > best.weight || (option.weight === best.weight && option.whole)) best = option;
  };
  if (letters.startsWith(token.text, at)) consider(token.text.length, weightOf(token), isTelling(token));
  else {
    const shared = sharedPrefix(letters.slice(at), token.text);
    if (shared >= 1) consider(1, weightOf(token) * 0.5, false);
    // The label ends within the word: relays cut long names.
    if (shared >= 4 && shared === rest) consider(shared, weightOf(token) * 0.8, shared >= 6);
  }
  // Letters before a distinctive word: "hellobrightline".
  const later = token.text.length >= 5 ? letters.indexOf(token.text, at + 1) : -1;
  if (later > 0)
    consider(
      later - at + token.text.length,
      weightOf(token) - (later - at) * LEFT_OVER_COST,
      isTelling(token),
    );
  memo.set(key, best);
  return best;
}
