import { openingsOf } from './pattern-openings';
import { type ReadableText } from './readable-text';
import { OpeningSet } from './text-openings';

/** Escapes (`\S`, `\p{Lu}`) keep their letters; everything else is lower-cased. */
const LETTERS = /\\p\{[^}]*\}|\\.|[A-Z]/g;

/** Latin, Greek and Cyrillic: the scripts of the languages that are read. `\p{L}` has six hundred ranges, this has four. */
const LOWER_CASE = 'a-zß-öø-ɏͰ-ϿЀ-ӿ';
const PARTS = /\\p\{L\}|\\.|[[\]]/g;

const withFewRanges = (source: string): string => {
  let inClass = false;
  return source.replace(PARTS, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    return part !== '\\p{L}' ? part : inClass ? LOWER_CASE : `[${LOWER_CASE}]`;
  });
};

/** In lower case: V8 reads the flags `i` and `u` together many times slower than `u` alone. */
const folded = ({ source }: RegExp): string =>
  withFewRanges(source.replace(LETTERS, (part) => (part.length > 1 ? part : part.toLowerCase())));

/**
 * A pattern that is looked for in whole texts. It is tried only where the text begins as one of its matches can, so that
 * what a text does not hold costs next to nothing, in whatever language it would be. One that ignores case is read in the
 * text's lower case, any other in the text as it stands.
 */
export class SoughtPattern {
  private readonly onLower: boolean;
  private readonly here: RegExp;
  private readonly openings: OpeningSet;
  /** Those of its alternatives that may begin with anything are walked for through the text, if it holds what they need. */
  private readonly loose: RegExp | null;
  private readonly looseNeeds: readonly (readonly OpeningSet[])[];
  private readonly marks = new WeakMap<ReadableText, Marks>();

  constructor(given: RegExp) {
    const flags = given.unicode ? 'u' : '';
    this.onLower = given.ignoreCase;
    this.here = new RegExp(this.onLower ? folded(given) : given.source, `${flags}y`);
    const { heads, atWordStart, loose } = openingsOf(this.here);
    this.openings = new OpeningSet(heads, atWordStart ? 'word start' : 'anywhere');
    this.loose = loose && new RegExp(loose.source, `${flags}g`);
    this.looseNeeds = (loose?.needs ?? []).map((needs) =>
      needs.map(
        ({ heads, isWithinWord }) => new OpeningSet(heads, isWithinWord ? 'within a word' : 'anywhere'),
      ),
    );
  }

  /** All matches in order, none within another. */
  *in(text: ReadableText): Generator<RegExpExecArray, void> {
    const read = this.readOf(text);
    let from = 0;
    for (const at of this.placesIn(text)) {
      const hit = at < from ? null : this.at(read, at);
      if (hit === null) continue;
      from = at + Math.max(1, hit[0].length);
      yield hit;
    }
  }

  /** Whether a match stands within [start, end). */
  standsIn(text: ReadableText, start: number, end: number): boolean {
    const { starts, ends } = this.marksIn(text);
    for (let index = firstFrom(starts, start); (starts[index] ?? end) < end; index++)
      if ((ends[index] ?? end) <= end) return true;
    return false;
  }

  /** Where the matches begin and end, each place for itself; kept with the text. */
  marksIn(text: ReadableText): Marks {
    const known = this.marks.get(text);
    if (known) return known;
    const found: Marks = { starts: [], ends: [] };
    const read = this.readOf(text);
    for (const at of this.placesIn(text)) {
      const length = this.at(read, at)?.[0].length;
      if (length === undefined) continue;
      found.starts.push(at);
      found.ends.push(at + length);
    }
    this.marks.set(text, found);
    return found;
  }

  private readOf(text: ReadableText): string {
    return this.onLower ? text.lower : text.plain;
  }

  private placesIn(text: ReadableText): readonly number[] {
    const places = text.openings.of(this.openings);
    const holds = (heads: OpeningSet): boolean => text.openings.of(heads).length > 0;
    if (!this.loose || !this.looseNeeds.some((needs) => needs.every(holds))) return places;
    const more = Array.from(this.readOf(text).matchAll(this.loose), ({ index }) => index);
    return more.length === 0 ? places : [...places, ...more].sort((a, b) => a - b);
  }

  private at(read: string, index: number): RegExpExecArray | null {
    this.here.lastIndex = index;
    return this.here.exec(read);
  }
}

export interface Marks {
  /** In order of place. */
  starts: number[];
  ends: number[];
}

/** The first index whose place is not before `place`. */
export const firstFrom = (places: readonly number[], place: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const sought = (given: RegExp): SoughtPattern => new SoughtPattern(given);
