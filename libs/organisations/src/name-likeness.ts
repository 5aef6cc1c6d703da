import { editDistance } from './edit-distance';
import { type OrganisationName } from './name';
import { maskedNameIn } from './name-mask';
import { COMMON_NAME_WORDS, GENERIC_WORDS, PLACE_WORDS } from './name-words';

export interface Likeness {
  /** 1 for the same name, 0 for another. */
  score: number;
  why: string;
}

const OTHER: Likeness = { score: 0, why: 'nothing in common' };

/** How much a word tells organisations apart. */
const weightOf = (word: string): number => {
  if (word.length <= 2) return 0.4;
  if (GENERIC_WORDS.has(word) || PLACE_WORDS.has(word)) return 0.4;
  return COMMON_NAME_WORDS.has(word) ? 0.7 : 1;
};

/**
 * How well a name that was read explains names of the register, given as their words parted by blanks. `isKnown` tells
 * words of the register: a word that another organisation bears is no slip of the keyboard.
 */
export function likenessTo(
  asked: OrganisationName,
  isKnown: (word: string) => boolean,
): (words: string) => Likeness {
  const masked = maskedNameIn(asked.raw);
  const ours = asked.core.map(({ text }) => text);
  const known = new Set(ours.filter(isKnown));
  return (words) => {
    const theirs = words.split(' ');
    const glued = theirs.join('');
    if (asked.glued === glued) return { score: 1, why: 'the same name' };
    if (masked !== null) return maskLikeness(masked.words, theirs);
    return [
      alignment(ours, theirs, known),
      spelling(asked.glued, glued, ours.length === known.size),
      beginning(asked.glued, glued),
      acronym(asked, theirs),
    ].reduce((best, next) => (next.score > best.score ? next : best), OTHER);
  };
}

function alignment(ours: readonly string[], theirs: readonly string[], known: ReadonlySet<string>): Likeness {
  const used = new Set<number>();
  let shared = 0;
  let mine = 0;
  let slips = 0;
  const left: string[] = [];
  for (const word of ours) {
    const at = theirs.findIndex((other, index) => other === word && !used.has(index));
    mine += weightOf(word);
    if (at < 0) left.push(word);
    else {
      used.add(at);
      shared += weightOf(word);
    }
  }
  for (const word of left) {
    let best = { at: -1, likeness: 0 };
    theirs.forEach((other, at) => {
      if (used.has(at)) return;
      const likeness = wordLikeness(word, other) * (known.has(word) ? 0.85 : 1);
      if (likeness > best.likeness) best = { at, likeness };
    });
    if (best.at < 0) continue;
    used.add(best.at);
    slips++;
    shared += ((weightOf(word) + weightOf(theirs[best.at] ?? '')) / 2) * best.likeness;
  }
  if (shared === 0) return OTHER;
  const others = theirs.reduce((sum, word) => sum + weightOf(word), 0);
  const score = (2 * shared) / (mine + others);
  const complete = used.size === theirs.length && used.size === ours.length;
  if (!complete)
    return { score: score * 0.97, why: `shares ${count(used.size, 'word')} of ${theirs.length}` };
  return slips === 0
    ? { score: 0.99, why: 'the same words in another order' }
    : { score, why: `the same but for the spelling of ${count(slips, 'word')}` };
}

function wordLikeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (/\d/.test(a) || /\d/.test(b) || shorter < 3) return 0;
  const most = shorter >= 6 ? 2 : 1;
  const distance = editDistance(a, b, most);
  if (distance > most) return 0;
  return 1 - (0.8 * distance) / Math.max(a.length, b.length);
}

/** Letter by letter, whatever the words: a slip may have parted or joined them. */
function spelling(ours: string, theirs: string, known: boolean): Likeness {
  const longer = Math.max(ours.length, theirs.length);
  const most = longer >= 12 ? 3 : longer >= 7 ? 2 : 1;
  const distance = editDistance(ours, theirs, most);
  if (distance > most || longer < 4) return OTHER;
  return {
    score: (1 - (1.2 * distance) / longer) * (known ? 0.9 : 1),
    why: `${count(distance, 'letter')} off`,
  };
}

/** One name goes on where the other ends: cut by a relay, or a domain of the first word. */
function beginning(ours: string, theirs: string): Likeness {
  const [shorter, longer] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  if (shorter.length < 4 || !longer.startsWith(shorter)) return OTHER;
  return { score: 0.5 + 0.4 * (shorter.length / longer.length), why: 'one begins with the other' };
}

function acronym(asked: OrganisationName, theirs: readonly string[]): Likeness {
  const initials = theirs.map((word) => word.charAt(0)).join('');
  const stands = asked.glued === initials || asked.initials.includes(theirs.join(''));
  if (!stands || Math.min(asked.glued.length, theirs.join('').length) < 3) return OTHER;
  return { score: 0.8, why: 'one is the acronym of the other' };
}

/** Never more than a hint: many names have these letters at these places. */
function maskLikeness(masked: readonly string[], theirs: readonly string[]): Likeness {
  const fits =
    masked.length === theirs.length &&
    masked.every((word, index) => {
      const text = theirs[index] ?? '';
      return (
        word.length === text.length &&
        [...word].every((letter, at) => letter === '*' || letter === text.charAt(at))
      );
    });
  return fits ? { score: 0.6, why: 'fits the letters that were left' } : OTHER;
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
