import { LONGEST_OPENING } from './pattern-openings';

const SLOTS = 65_536;

/** A number below SLOTS for the units of a beginning; two beginnings may share one, which costs a look and nothing else. */
const slotAfter = (slot: number, unit: number): number =>
  (Math.imul(slot ^ unit, 0x9e3779b1) >>> 15) & 0xffff;

const slotOf = (head: string): number => {
  let slot = 0;
  for (let index = 0; index < head.length; index++) slot = slotAfter(slot, head.charCodeAt(index));
  return slot;
};

/** The beginnings of a pattern as sets of slots, one a length that occurs. */
export class OpeningSet {
  readonly byLength: readonly (readonly [length: number, slots: Uint32Array])[];

  constructor(
    heads: ReadonlySet<string>,
    readonly atWordStart: boolean,
  ) {
    const byLength = new Map<number, Uint32Array>();
    for (const head of heads) {
      const slots = byLength.get(head.length) ?? new Uint32Array(SLOTS / 32);
      byLength.set(head.length, slots);
      const slot = slotOf(head);
      slots[slot >> 5] = (slots[slot >> 5] ?? 0) | (1 << (slot & 31));
    }
    this.byLength = [...byLength];
  }
}

/** The letters of the languages that are read, in lower case; behind any other unit a word may start. */
const isLetter = (unit: number): boolean =>
  unit < 0x80
    ? unit >= 0x61 && unit <= 0x7a
    : (unit >= 0xdf && unit <= 0x24f && unit !== 0xf7) || (unit >= 0x370 && unit <= 0x4ff);

/** The slots of what begins at each place, a column a length of beginning. */
interface Places {
  at: Int32Array;
  columns: readonly Uint16Array[];
}

/** What begins at each place of a text, and at each that starts a word: worked out once, asked by every pattern. */
export class TextOpenings {
  private everywhere: Places | undefined;
  private wordStarts: Places | undefined;

  constructor(private readonly lower: string) {}

  /** The places where a match can begin, in order: all where one does, few where none does. */
  of(wanted: OpeningSet): readonly number[] {
    const places = wanted.atWordStart ? this.atWordStarts() : this.atAll();
    const found: number[] = [];
    for (const [length, slots] of wanted.byLength) collect(places, length, slots, found);
    return wanted.byLength.length > 1 && found.length > 1 ? [...new Set(found)].sort((a, b) => a - b) : found;
  }

  private atAll(): Places {
    if (this.everywhere) return this.everywhere;
    const { lower } = this;
    const count = lower.length;
    const at = new Int32Array(count);
    const columns = Array.from({ length: LONGEST_OPENING }, () => new Uint16Array(count));
    for (let index = 0; index < count; index++) at[index] = index;
    for (let length = 0; length < LONGEST_OPENING; length++) {
      const column = columns[length] as Uint16Array;
      const shorter = columns[length - 1];
      for (let index = 0; index < count; index++)
        column[index] = slotAfter(
          shorter ? (shorter[index] as number) : 0,
          index + length < count ? lower.charCodeAt(index + length) : 0,
        );
    }
    return (this.everywhere = { at, columns });
  }

  private atWordStarts(): Places {
    if (this.wordStarts) return this.wordStarts;
    const { lower } = this;
    const { columns } = this.atAll();
    const at = new Int32Array(lower.length);
    let count = 0;
    let isInside = false;
    for (let index = 0; index < lower.length; index++) {
      if (!isInside) at[count++] = index;
      isInside = isLetter(lower.charCodeAt(index));
    }
    const starts = at.subarray(0, count);
    const ofStarts = columns.map((column) => Uint16Array.from(starts, (place) => column[place] as number));
    return (this.wordStarts = { at: starts, columns: ofStarts });
  }
}

const collect = ({ at, columns }: Places, length: number, wanted: Uint32Array, found: number[]): void => {
  const column = columns[length - 1] as Uint16Array;
  for (let index = 0; index < column.length; index++) {
    const slot = column[index] as number;
    if ((((wanted[slot >> 5] as number) >>> (slot & 31)) & 1) !== 0) found.push(at[index] as number);
  }
};
