import { editDistance } from './edit-distance';
import { type OrganisationName } from './name';
import { maskedNameIn } from './name-mask';
import {
  bagKey,
  halfKeys,
  isTelling,
  maskKey,
  pairKey,
  pairsOf,
  prefixKeys,
  spellings,
  wholeKey,
  wordKey,
} from './organisation-keys';

/** What a text gives to look for: keys with their weights, by which the records that share several come first. */
export type Probes = ReadonlyMap<number, number>;

/** More than this and one query is no longer one look into an index. */
const MOST_PROBES = 240;
const WORDS = 5;
/** Words of the register that a word may be a slip of; the likest. */
const MOST_ALTERNATIVES = 10;
/** Ways to part a name that was run together. */
const MOST_SPLITS = 3;

/** A word of the register, under itself or under itself without a letter. */
export interface SpeltWord {
  spelling: number;
  word: string;
}

/** The words of a register that some words may mean: themselves, and those one slip away. */
export class Vocabulary {
  private readonly known = new Set<string>();
  private readonly near = new Map<number, string[]>();

  constructor(rows: readonly SpeltWord[]) {
    for (const { spelling, word } of rows) {
      this.known.add(word);
      const all = this.near.get(spelling);
      if (all === undefined) this.near.set(spelling, [word]);
      else all.push(word);
    }
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** Other words that this may be a slip of, the likest first. */
  alternatives(word: string): Alternative[] {
    const found = new Map<string, Alternative>();
    for (const spelling of spellings(word)) {
      for (const other of this.near.get(spelling) ?? []) {
        if (other === word || found.has(other)) continue;
        const distance = editDistance(word, other, 2);
        if (distance === 1 || (distance === 2 && word.length >= 6))
          found.set(other, { word: other, distance });
      }
    }
    return [...found.values()].sort((a, b) => a.distance - b.distance).slice(0, MOST_ALTERNATIVES);
  }
}

interface Alternative {
  word: string;
  distance: number;
}

/** The spellings to ask the vocabulary for before `probesFor` can look past slips. */
export function spellingsFor(names: readonly OrganisationName[]): number[] {
  const asked = new Set<number>();
  for (const name of names) {
    for (const { text } of name.core.slice(0, WORDS))
      for (const spelling of spellings(text)) asked.add(spelling);
    for (const { head, tail } of splitsOf(name)) {
      asked.add(spellings(head)[0] as number);
      asked.add(spellings(tail)[0] as number);
    }
  }
  return [...asked];
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
  core.forEach((token, at) => {
    if (isTelling(token)) add(wordKey(token.text), 3);
    for (const { word, distance } of alternatives[at] ?? []) {
      if (words.length === 1) add(wholeKey(word), 9 / distance);
      else add(bagKey(words.with(at, word)), 9 / distance);
      add(wordKey(word), 2 / distance);
    }
  });
  for (const [one, other] of pairsOf(words.map((_, at) => at))) {
    const [a = '', b = ''] = [words[one], words[other]];
    add(pairKey(a, b), 5);
    add(bagKey([a, b]), 5);
    for (const { word, distance } of alternatives[one] ?? []) add(pairKey(word, b), 4 / distance);
    for (const { word, distance } of alternatives[other] ?? []) add(pairKey(a, word), 4 / distance);
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
