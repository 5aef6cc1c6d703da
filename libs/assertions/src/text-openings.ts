const SLOT_BITS = 18;

/** A number for the units of a beginning; two beginnings may share one, which costs a look and nothing else. */
const slotAfter = (slot: number, unit: number): number =>
  Math.imul(slot ^ unit, 0x9e3779b1) >>> (32 - SLOT_BITS);

const GOES_ON = 1;
const IS_WHOLE = 2;

const NO_SETS: readonly number[] = [];

/** Beginnings unit by unit: which go on, and which sets a whole one belongs to. */
class OpeningTrie {
  readonly marks = new Uint8Array(1 << SLOT_BITS);
  readonly sets = new Map<number, number[]>();

  add(head: string, set: number): void {
    let slot = 0;
    for (let index = 0; index < head.length; index++) {
      slot = slotAfter(slot, head.charCodeAt(index));
      this.marks[slot] = (this.marks[slot] as number) | (index + 1 < head.length ? GOES_ON : IS_WHOLE);
    }
    const sets = this.sets.get(slot) ?? [];
    if (sets.at(-1) !== set) sets.push(set);
    this.sets.set(slot, sets);
  }

  /** The sets of what stands in the text from here on, behind `slot`; and the slot of what goes on at its end. */
  look(text: string, from: number, slot: number): { sets: readonly number[]; slot: number | null } {
    let found: readonly number[] | null = null;
    for (let at = from; at < text.length; at++) {
      slot = slotAfter(slot, text.charCodeAt(at));
      const mark = this.marks[slot] as number;
      if ((mark & IS_WHOLE) !== 0) {
        const sets = this.sets.get(slot) ?? NO_SETS;
        found = found === null ? sets : [...found, ...sets];
      }
      if ((mark & GOES_ON) === 0) return { sets: found ?? NO_SETS, slot: null };
    }
    return { sets: found ?? NO_SETS, slot };
  }
}

/** Where a beginning counts: wherever it stands, not behind a letter, or only there. */
export type OpeningPlace = 'anywhere' | 'word start' | 'within a word';

const tries: Readonly<Record<OpeningPlace, OpeningTrie>> = {
  anywhere: new OpeningTrie(),
  'word start': new OpeningTrie(),
  'within a word': new OpeningTrie(),
};
const AT_START = [tries.anywhere, tries['word start']];
const BEHIND_A_LETTER = [tries.anywhere, tries['within a word']];
let sets = 0;

/** The beginnings of a pattern, known to every text that is read from now on. */
export class OpeningSet {
  readonly number = sets++;

  constructor(heads: ReadonlySet<string>, place: OpeningPlace) {
    for (const head of heads) tries[place].add(head, this.number);
  }
}

/** The letters of the languages that are read, in lower case; behind any other unit a word may start. NaN is none. */
const isLetter = (unit: number): boolean =>
  unit < 0x80
    ? unit >= 0x61 && unit <= 0x7a
    : (unit >= 0xdf && unit <= 0x24f && unit !== 0xf7) || (unit >= 0x370 && unit <= 0x4ff);

/** A beginning found within a run of letters, as far as the run tells. */
interface Begun {
  /** Counted from where the run starts. */
  offset: number;
  /** The sets of a beginning that ends within the run. */
  sets: readonly number[];
  /** What may go on behind the run: where the beginning stands in its trie; null where nothing does. */
  goesOn: { trie: OpeningTrie; slot: number } | null;
}

const NOWHERE: readonly number[] = [];

const begunIn = (run: string): Begun[] => {
  const found: Begun[] = [];
  for (let offset = 0; offset < run.length; offset++)
    for (const trie of offset === 0 ? AT_START : BEHIND_A_LETTER) {
      const { sets, slot } = trie.look(run, offset, 0);
      if (sets.length > 0 || slot !== null)
        found.push({ offset, sets, goesOn: slot === null ? null : { trie, slot } });
    }
  return found;
};

/** Runs that are remembered: texts say the same few thousand words again and again. */
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 32;
const remembered = new Map<string, readonly Begun[]>();
let rememberedFor = 0;

const begunInKnown = (run: string): readonly Begun[] => {
  const known = remembered.get(run);
  if (known) return known;
  const begun = begunIn(run);
  if (run.length > LONGEST_REMEMBERED) return begun;
  if (remembered.size === REMEMBERED) remembered.clear();
  // A copy: a slice of a text keeps the whole of it in memory.
  remembered.set(Buffer.from(run).toString(), begun);
  return begun;
};

/** What begins where in a text: worked out for all patterns in one walk, once for each word that is ever read. */
export class TextOpenings {
  private places: (number[] | undefined)[] = [];
  private setsKnown = 0;

  constructor(private readonly lower: string) {}

  /** The places where a match can begin, in order: all where one does, few where none does. */
  of(wanted: OpeningSet): readonly number[] {
    if (wanted.number >= this.setsKnown) this.walk();
    return this.places[wanted.number] ?? NOWHERE;
  }

  private walk(): void {
    const { lower } = this;
    if (rememberedFor !== sets) remembered.clear();
    rememberedFor = this.setsKnown = sets;
    this.places = [];
    for (let at = 0; at < lower.length;) {
      const start = at;
      while (isLetter(lower.charCodeAt(at))) at++;
      if (at > start) this.putRun(start, at);
      if (at === lower.length) return;
      for (const trie of at === start ? AT_START : BEHIND_A_LETTER)
        this.put(trie.look(lower, at, 0).sets, at);
      at++;
    }
  }

  private putRun(start: number, end: number): void {
    for (const { offset, sets, goesOn } of begunInKnown(this.lower.slice(start, end))) {
      this.put(sets, start + offset);
      if (goesOn) this.put(goesOn.trie.look(this.lower, end, goesOn.slot).sets, start + offset);
    }
  }

  private put(numbers: readonly number[], place: number): void {
    for (const number of numbers) {
      const places = this.places[number];
      if (places === undefined) this.places[number] = [place];
      else if (places[places.length - 1] !== place) places.push(place);
    }
  }
}
