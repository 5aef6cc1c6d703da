import { foldedWords } from '#organisations';

/**
 * How a post is worded, whatever a relay did to it: case, marks, spacing and punctuation are gone, words and figures are
 * left. Linear in the text.
 */
export interface Wording {
  /** The words in order, one blank between two. Equal for posts that say the same in the same words. */
  normal: string;
  words: number;
  /** Hashes of every run of four words that follow each other; of a shorter post, of the whole. Each once, in order. */
  shingles: Uint32Array;
}

/** Words that are read of one post at most: a longer one is told apart by its beginning. */
const LONGEST = 5_000;
const RUN = 4;

export function wordingOf(title: string | null, text: string | null): Wording {
  const words = foldedWords(`${title ?? ''} \n ${text ?? ''}`).slice(0, LONGEST);
  const shingles = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) shingles.add(hash32(words.slice(at, at + RUN).join(' ')));
  if (shingles.size === 0 && words.length > 0) shingles.add(hash32(words.join(' ')));
  return { normal: words.join(' '), words: words.length, shingles: Uint32Array.from(shingles).sort() };
}

/**
 * How much of the shorter post stands word for word in the longer one, 0 to 1: relays cut texts and add their own.
 * Broder's containment, over the exact sets.
 */
export function containment(a: Wording, b: Wording): number {
  const [one, other] = [a.shingles, b.shingles];
  let [at, from, shared] = [0, 0, 0];
  while (at < one.length && from < other.length) {
    const order = (one[at] ?? 0) - (other[from] ?? 0);
    if (order === 0) shared++;
    if (order <= 0) at++;
    if (order >= 0) from++;
  }
  return shared / Math.max(1, Math.min(one.length, other.length));
}

/**
 * The least shingle under each of `SKETCH` orders: two posts agree in each with the probability that is their Jaccard
 * resemblance, so near-same posts share one and others do not (MinHash, Broder 1997).
 */
export function sketchOf({ shingles }: Wording): number[] {
  const least = new Array<number>(SKETCH).fill(0xffffffff);
  for (const shingle of shingles)
    for (let order = 0; order < SKETCH; order++) {
      const rank = mix(shingle ^ (ORDERS[order] ?? 0));
      if (rank < (least[order] ?? 0)) least[order] = rank;
    }
  return least;
}

/** At a resemblance of 0.7, one near-same post in 120 is missed by the sketch alone. */
const SKETCH = 4;
const ORDERS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/** FNV-1a over UTF-16 code units. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The final mix of MurmurHash3: a permutation of 32 bits. */
function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
