import { editDistance } from './edit-distance';
import { type OrganisationName } from './name';
import { maskedNameIn } from './name-mask';
import {
  bagKey,
  deletions,
  endsAsked,
  halfKeys,
  isTelling,
  maskKey,
  pairKey,
  pairsOf,
  prefixKeys,
  spelling,
  wholeKey,
  wordKey,
} from './organisation-keys';

/** What a text gives to look for: keys with their weights, by which the records that share several come first. */
export type Probes = ReadonlyMap<number, number>;

/** More than this and one query is no longer one look into an index. */
const MOST_PROBES = 128;
const WORDS = 5;
/** Words of the register that a word may be a slip of; the likest. */
const MOST_ALTERNATIVES = 12;
/** Ways to part a name that was run together. */
const MOST_SPLITS = 3;

/** The words of a register that some words may mean: themselves, and those a slip or two away. */
export class Vocabulary {
  private readonly known = new Set<string>();

  /** Words parted by blanks, by their spelling. */
  constructor(private readonly near: Readonly<Record<number, string>>) {
    for (const words of Object.values(near)) for (const word of words.split(' ')) this.known.add(word);
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** Other words that this may be a slip of, the likest first. */
  alternatives(word: string): Alternative[] {
    const most = this.has(word) || word.length < 6 ? 1 : 2;
    const found = new Map<string, Alternative>();
    for (const key of most === 1 ? deletions(word) : [...deletions(word), ...endsAsked(word)]) {
      for (const other of this.near[key]?.split(' ') ?? []) {
        if (other === word || found.has(other)) continue;
        const distance = editDistance(word, other, most);
        if (distance <= most) found.set(other, { word: other, distance: off(word, other, distance) });
      }
    }
    return [...found.values()].sort((a, b) => a.distance - b.distance).slice(0, MOST_ALTERNATIVES);
  }
}

/** Beginnings are written right more often than the rest. */
const off = (word: string, other: string, distance: number): number =>
  word.charAt(0) === other.charAt(0) ? distance : distance + 0.5;

interface Alternative {
  word: string;
  distance: number;
}

/** What to ask the vocabulary for before `probesFor` can look past slips. */
export interface Spellings {
  /** Words as they are, and without one of their letters. */
  close: readonly number[];
  /** Ends of words, each with the spelling of its word: they are looked for where the register has nothing by that. */
  ends: readonly { end: number; word: number }[];
}

export function spellingsFor(names: readonly OrganisationName[]): Spellings {
  const close = new Set<number>();
  const ends = new Map<number, number>();
  for (const name of names) {
    for (const token of name.core.slice(0, WORDS)) {
      for (const key of deletions(token.text)) close.add(key);
      if (token.role === 'distinctive' || token.role === 'common')
        for (const end of endsAsked(token.text)) ends.set(end, spelling(token.text));
    }
    for (const { head, tail } of splitsOf(name)) close.add(spelling(head)).add(spelling(tail));
  }
  return { close: [...close], ends: [...ends].map(([end, word]) => ({ end, word })) };
}

/** Where a name of one word could be two that were run together, as domains are; the longest first word first. */
function splitsOf({ core, glued }: OrganisationName): { head: string; tail: string }[] {
  if (core.length > 1 || glued.length < 6 || glued.length > 40) return [];
  const splits: { head: string; tail: string }[] = [];
  for (let at = glued.length - 2; at >= 3; at--)
    splits.push({ head: glued.slice(0, at), tail: glued.slice(at) });
  return splits;
}

export function probesFor(names: readonly OrganisationName[], vocabulary: Vocabulary): Probes {
  const probes = new Map<number, number>();
  const add = (key: number, weight: number) => {
    const before = probes.get(key);
    if (before !== undefined ? before < weight : probes.size < MOST_PROBES) probes.set(key, weight);
  };
  for (const name of names) addWhole(add, name);
  for (const name of names) addWords(add, name, vocabulary);
  for (const name of names) addSplits(add, name, vocabulary);
  for (const { glued } of names) {
    for (const key of halfKeys(glued, 1)) add(key, 2.5);
    for (const key of prefixKeys(glued)) add(key, 2);
  }
  return probes;
}

type Add = (key: number, weight: number) => void;

function addWhole(add: Add, name: OrganisationName): void {
  const words = name.core.map(({ text }) => text);
  add(wholeKey(name.glued), 10);
  if (words.length > 1) add(bagKey(words), 10);
  for (const initials of name.initials.slice(0, 2)) add(wholeKey(initials), 4);
  const masked = maskedNameIn(name.raw);
  if (masked !== null && masked.words.length > 1) add(maskKey(masked.words), 6);
}

function addWords(add: Add, name: OrganisationName, vocabulary: Vocabulary): void {
  const core = name.core.slice(0, WORDS);
  const words = core.map(({ text }) => text);
  const alternatives = words.map((word) => vocabulary.alternatives(word));
  /** A word that nobody bears is a slip, if its owner is known at all. */
  const slips = words.map((word, at) => (vocabulary.has(word) ? [] : (alternatives[at] ?? [])));
  core.forEach((token, at) => {
    if (isTelling(token)) add(wordKey(token.text), 3);
    for (const { word, distance } of alternatives[at] ?? [])
      add(words.length === 1 ? wholeKey(word) : bagKey(words.with(at, word)), 9 / distance);
    for (const { word, distance } of (slips[at] ?? []).slice(0, 3)) add(wordKey(word), 2 / distance);
  });
  for (const [one, other] of pairsOf(words.map((_, at) => at))) {
    const [a = '', b = ''] = [words[one], words[other]];
    add(pairKey(a, b), 5);
    add(bagKey([a, b]), 5);
    for (const { word, distance } of (slips[one] ?? []).slice(0, 3)) add(pairKey(word, b), 4 / distance);
    for (const { word, distance } of (slips[other] ?? []).slice(0, 3)) add(pairKey(a, word), 4 / distance);
    if (slips[one]?.length === 0 && slips[other]?.length === 0) continue;
    // A slip in each of two words.
    for (const first of (alternatives[one] ?? []).slice(0, 4))
      for (const second of (alternatives[other] ?? []).slice(0, 4))
        add(
          bagKey(words.with(one, first.word).with(other, second.word)),
          6 / (first.distance * second.distance),
        );
  }
}

function addSplits(add: Add, name: OrganisationName, vocabulary: Vocabulary): void {
  const splits = splitsOf(name).filter(({ head }) => vocabulary.has(head));
  for (const { head, tail } of splits.filter(({ tail }) => vocabulary.has(tail)).slice(0, MOST_SPLITS)) {
    add(bagKey([head, tail]), 8);
    add(pairKey(head, tail), 5);
  }
  for (const { head } of splits.slice(0, MOST_SPLITS)) add(wordKey(head), 2);
}
