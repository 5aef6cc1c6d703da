import { parseDomain } from './domain';
import { undoEncodingDamage } from './encoding-damage';
import { namesIn, parseName, type OrganisationName } from './name';
import { shapeOf } from './name-mask';
import { type NameKind } from './organisation.entity';

/**
 * By what an organisation is found when it is not named exactly. Every way to call it gives a dozen keys; a text gives the
 * same keys by the same rules, so that looking them up is equality in an index. Keys only propose: what they find is
 * scored by its words.
 *
 *   =  a name of one word, a domain's label, an acronym; longer names are looked up as they are
 *   *  all words, in whatever order
 *   &  two of three or more words, in whatever order
 *   w  one word that may tell organisations apart
 *   <  the first half of the letters, with their number: right even where there is a slip in the second
 *   >  the second half
 *   p  the first ten letters: names that were cut
 *   m  first letters and lengths of the words: names of which little else was shown, "A*** C******"
 */

/** Words of a name that keys are made of: what comes after them says little more. */
const WORDS = 5;
const SHORTEST_HALVED = 6;
const PREFIX = 10;

export const wholeKey = (glued: string): number => hashKey(`=${glued}`);
export const wordKey = (word: string): number => hashKey(`w${word}`);
export const pairKey = (one: string, other: string): number =>
  hashKey(one < other ? `&${one} ${other}` : `&${other} ${one}`);
export const bagKey = (words: readonly string[]): number => hashKey(`*${[...words].sort().join(' ')}`);
export const maskKey = (words: readonly string[]): number => hashKey(`m${shapeOf(words)}`);

/** Keys of the halves of `glued`, for names whose length is up to `slack` letters off. */
export function halfKeys(glued: string, slack: 0 | 1): number[] {
  const keys: number[] = [];
  for (let length = glued.length - slack; length <= glued.length + slack; length++) {
    if (length < SHORTEST_HALVED) continue;
    const half = Math.floor(length / 2);
    keys.push(
      hashKey(`<${length} ${glued.slice(0, half)}`),
      hashKey(`>${length} ${glued.slice(glued.length - half)}`),
    );
  }
  return keys;
}

export const prefixKeys = (glued: string): number[] =>
  glued.length < PREFIX ? [] : [hashKey(`p${glued.slice(0, PREFIX)}`)];

/** One written form of an organisation, as it is compared and found. */
export interface IndexedForm {
  /** The names that it holds, each as its words parted by blanks, parted by `|`. */
  words: string;
  keys: readonly number[];
  /** Words that a slip of the keyboard may be led back to. */
  vocabulary: readonly string[];
}

export function indexForm(kind: NameKind, written: string): IndexedForm {
  const names = namesOfForm(kind, undoEncodingDamage(written));
  return {
    words: names.map(wordsOf).join('|'),
    keys: [...new Set(names.flatMap(keysOf))],
    // Domains run words together: as many words as domains, and none that anybody else writes.
    vocabulary:
      kind === 'domain'
        ? []
        : [...new Set(names.flatMap(({ core }) => core.map(({ text }) => text)))].filter(isWord),
  };
}

export const wordsOf = ({ core }: OrganisationName): string => core.map(({ text }) => text).join(' ');

function namesOfForm(kind: NameKind, written: string): OrganisationName[] {
  const whole = parseName(kind === 'domain' ? (parseDomain(written)?.label ?? written) : written);
  if (whole === null) return [];
  const parts = kind === 'domain' ? [] : namesIn(written).filter(({ glued }) => glued.length >= 3);
  return [whole, ...parts.filter(({ glued }) => glued !== whole.glued)].slice(0, 4);
}

function keysOf(name: OrganisationName): number[] {
  const words = name.core.map(({ text }) => text);
  const first = words.slice(0, WORDS);
  return [
    ...(words.length > 1 ? [] : [wholeKey(name.glued)]),
    ...name.initials.slice(0, 2).map(wholeKey),
    ...(words.length > 1 ? [bagKey(words)] : []),
    ...(words.length > 2 ? pairsOf(first).map(([one, other]) => pairKey(one, other)) : []),
    ...name.core
      .filter(isTelling)
      .slice(0, WORDS)
      .map(({ text }) => wordKey(text)),
    ...halfKeys(name.glued, 0),
    ...prefixKeys(name.glued),
    ...(words.length > 1 ? [maskKey(first)] : []),
  ];
}

/** A word that thousands share ("hospital") finds too many to be a key alone. */
export const isTelling = ({ role, text }: OrganisationName['core'][number]): boolean =>
  text.length >= 3 && text.length <= LONGEST_TELLING && role !== 'generic' && role !== 'place';
/** Longer ones are several words run together. */
const LONGEST_TELLING = 14;

export function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** Slips are looked for in words of four letters and more; longer ones than 24 are no words. */
const SHORTEST_SPELT = 4;
const LONGEST_SPELT = 24;
/** Two slips in a shorter word leave nothing to go by. */
const SHORTEST_ENDED = 6;
const isWord = (word: string): boolean => word.length >= 2 && word.length <= LONGEST_SPELT;

/**
 * What a word of the register is found by: itself, every word that it becomes by leaving one letter out, and its ends with
 * its length. Two words that differ by one slip share one of these: a letter too many, too few, another one, or two that
 * changed places. Two slips mostly leave an end whole.
 * Garbe, symmetric delete spelling correction: https://github.com/wolfgarbe/SymSpell
 */
export const spellings = (word: string): number[] => [...deletions(word), ...endsOf(word, word.length)];

export const spelling = (word: string): number => hashKey(word);

/** The word, and itself without each of its letters. */
export function deletions(word: string): number[] {
  if (word.length < SHORTEST_SPELT || word.length > LONGEST_SPELT) return [spelling(word)];
  return [
    spelling(word),
    ...new Set(
      Array.from({ length: word.length }, (_, at) => spelling(word.slice(0, at) + word.slice(at + 1))),
    ),
  ];
}

/** The ends of the words that this may be after two slips. */
export const endsAsked = (word: string): number[] =>
  [-2, -1, 0, 1, 2].flatMap((more) => endsOf(word, word.length + more));

/** Its ends, if it had `length` letters. Many words end alike: the first letter, which is seldom wrong, parts them. */
function endsOf(word: string, length: number): number[] {
  if (Math.min(length, word.length) < SHORTEST_ENDED || length > LONGEST_SPELT) return [];
  const end = length < 9 ? 3 : 4;
  return [
    hashKey(`^${length} ${word.slice(0, end)}`),
    hashKey(`$${length} ${word.charAt(0)}${word.slice(-end)}`),
  ];
}

/**
 * 32 bits of a string, as the signed integer that PostgreSQL holds: FNV-1a over UTF-16 code units with the final mix of
 * MurmurHash3. Among a hundred million keys one probe in forty meets a stranger, who is scored and dropped.
 */
export function hashKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
