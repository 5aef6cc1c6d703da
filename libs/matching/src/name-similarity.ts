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
  /** How little what the names share says, 0 to 1: "Precision" and "PSI" are many firms, "Taylor University" is few. */
  vague: number;
  /** Both begin with the same word, or are the same. */
  openAlike: boolean;
  /** Each says what kind of body it names, and not the same: "Weir Group", "Weir Partners". */
  kindsDiffer: boolean;
  why: string;
}

const NOTHING: NameSimilarity = {
  relation: 'other',
  score: 0,
  vague: 0,
  openAlike: false,
  kindsDiffer: false,
  why: 'the names have no word in common',
};

export function compareNames(a: OrganisationName, b: OrganisationName): NameSimilarity {
  if (a.glued === b.glued) {
    return {
      relation: 'same',
      score: 1,
      vague: vaguenessOf(a.core),
      openAlike: true,
      kindsDiffer: false,
      why: `“${a.raw}” and “${b.raw}” are the same name`,
    };
  }
  let best = NOTHING;
  const consider = (next: NameSimilarity | null) => {
    if (next && next.score > best.score) best = next;
  };
  consider(acronymOf(a, b) ?? acronymOf(b, a));
  if ((a.heads & b.heads) !== 0) consider(compareWords(a, b));
  consider(labelOf(a, b) ?? labelOf(b, a));
  return best;
}

/** 1 for what thousands share, 0 for one distinctive word or several words that are shared only one by one. */
function vaguenessOf(tokens: readonly NameToken[]): number {
  const said = tokens.reduce((sum, token) => {
    if (token.role === 'distinctive') return sum + (token.text.length > 3 ? 1 : 0.4);
    return sum + (token.role === 'common' ? 0.5 : 0.35);
  }, 0);
  return Math.max(0, 1 - said);
}

/** "MABS" for "Marsh Area Boating Society". */
function acronymOf({ acronym, raw }: OrganisationName, long: OrganisationName): NameSimilarity | null {
  if (acronym === null || !long.initials.includes(acronym)) return null;
  return {
    relation: 'acronym',
    score: 0.9,
    vague: acronym.length === 3 ? 0.6 : 0,
    openAlike: true,
    kindsDiffer: false,
    why: `“${raw}” is the acronym of “${long.raw}”`,
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
    matched += token.weight * found.likeness;
    shared.push(token);
    if (found.consumedLeft > 1) i += found.consumedLeft - 1;
  }
  if (matched === 0) return NOTHING;
  const rightLeft = right.filter((_, index) => !usedRight.has(index));
  const score = (2 * matched) / (2 * matched + sumOfWeights(leftLeft) + sumOfWeights(rightLeft));
  const names = `“${a.raw}” and “${b.raw}”`;
  const tellingMatched = shared.some(isTelling);
  const vague = vaguenessOf(shared);
  const opening = right.findIndex((token) => token.role !== 'place');
  const openAlike =
    shared.includes(left.find((token) => token.role !== 'place') ?? NO_TOKEN) && usedRight.has(opening);
  // "School District No. 15" is "School District", but not "School District No. 16".
  const numbered = rightLeft.some(isNumber) && leftLeft.some(isNumber);
  const tellingLeft = leftLeft.some((token) => isTelling(token) && (numbered || !isNumber(token)));
  const tellingRight = rightLeft.some((token) => isTelling(token) && (numbered || !isNumber(token)));
  const placesClash = leftLeft.some(isPlace) && rightLeft.some(isPlace);
  const kindsDiffer = leftLeft.some(isKind) && rightLeft.some(isKind);
  const common = { score, vague, openAlike, kindsDiffer };
  if (leftLeft.length === 0 && rightLeft.length === 0 && (score === 1 || left.length > 1))
    return { relation: 'same', ...common, why: `${names} are the same words` };
  if (!tellingMatched && (tellingLeft || tellingRight))
    return { relation: 'other', ...common, why: `${names} share only common words` };
  if ((tellingLeft && tellingRight) || placesClash)
    return { relation: 'clash', ...common, why: `${names} each have a word the other lacks` };
  // Without a telling word on either side, every word counts: "Community Dental" is not "Community Dental Partners".
  if (tellingLeft || tellingRight || !tellingMatched)
    return { relation: 'part', ...common, why: `one of ${names} holds the other` };
  return { relation: 'kind', ...common, why: `${names} differ only in what kind of body they name` };
}

const NO_TOKEN: NameToken = { text: '', meaning: '', role: 'link', weight: 0 };
const isTelling = (token: NameToken): boolean => token.role === 'distinctive' || token.role === 'common';
const isNumber = (token: NameToken): boolean => /^\d+$/.test(token.text);
const isKind = (token: NameToken): boolean => token.role === 'generic';
const isPlace = (token: NameToken): boolean => token.role === 'place';
const sumOfWeights = (tokens: readonly NameToken[]): number =>
  tokens.reduce((sum, token) => sum + token.weight, 0);

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

const HAS_DIGIT = /\d/;
/** How one word ends in its other forms and in neighbouring languages. */
const ENDINGS = new Set(['', ...'s es e a o i n en er al y is um us ed ly ie ies ic ny no na'.split(' ')]);

/** 1 for the same word, less for another ending or a slip of the keyboard, 0 for another word. */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  // "Station 14" is not "Station 17".
  if (a.length > 4 && a.length === b.length && sameSound(a, b)) return 0.95;
  if (a.charCodeAt(0) !== b.charCodeAt(0) || HAS_DIGIT.test(a) || HAS_DIGIT.test(b)) return 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return 0;
  const prefix = sharedPrefix(a, b);
  if (prefix >= shorter - 1 && shorter >= 6 && ENDINGS.has(a.slice(prefix)) && ENDINGS.has(b.slice(prefix)))
    return 0.85;
  // One run on into other letters is another name: "vicksburg", "vicksburgha".
  if (prefix === shorter) return 0;
  const allowed = shorter >= 9 ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed ? 0.8 : 0;
}

/** Transliteration writes one sound both ways: "coronavirus", "koronavirus". */
function sameSound(a: string, b: string): boolean {
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x !== y && !((x === C && y === K) || (x === K && y === C))) return false;
  }
  return true;
}

const [C, K] = ['c'.charCodeAt(0), 'k'.charCodeAt(0)];

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
  const cut = isShortForm(letters, name.core);
  if (!cut && !holdsTelling(letters, name.core)) return null;
  const { weight, whole } = cut
    ? { weight: 0.75 * sumOfWeights(name.core), whole: true }
    : spell(letters, 0, name.core, 0, new Map());
  if (!whole) return null;
  const score = Math.max(0, Math.min(1, weight / sumOfWeights(name.core))) * 0.95;
  return {
    relation: 'spelt',
    score,
    vague: vaguenessOf(name.core),
    openAlike: true,
    kindsDiffer: false,
    why: `“${label.raw}” is spelt by the words of “${name.raw}”`,
  };
}

/** Without a telling word in it, or the head of one at its end, no spelling of it would count. */
const holdsTelling = (letters: string, core: readonly NameToken[]): boolean =>
  core.some((token) =>
    token.text.length > 6
      ? letters.includes(token.text.slice(0, 6))
      : isTelling(token) && letters.includes(token.text),
  );

/** "UPenn" of "University of Pennsylvania", "MinInt" of "Ministère de l'Intérieur": the head of each of two words. */
function isShortForm(letters: string, core: readonly NameToken[]): boolean {
  const [first, second, third] = core;
  if (!first || !second || third || letters[0] !== first.text[0]) return false;
  const head = second.role === 'legal' ? '' : second.text;
  const heads = (length: number, least: number) =>
    letters.length - length >= least &&
    letters.startsWith(first.text.slice(0, length)) &&
    head.startsWith(letters.slice(length));
  return heads(1, 4) || heads(3, 3);
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
  if (letters.startsWith(token.text, at)) consider(token.text.length, token.weight, isTelling(token));
  else {
    const shared = sharedPrefix(letters.slice(at), token.text);
    if (shared >= 1) consider(1, token.weight * 0.5, false);
    // The label ends within the word: relays cut long names.
    if (shared >= 4 && shared === rest) consider(shared, token.weight * 0.8, shared >= 6);
  }
  // Letters before a distinctive word: "hellobrightline".
  const later = token.text.length >= 5 ? letters.indexOf(token.text, at + 1) : -1;
  if (later > 0)
    consider(later - at + token.text.length, token.weight - (later - at) * LEFT_OVER_COST, isTelling(token));
  memo.set(key, best);
  return best;
}
