import { TextOpenings } from './text-openings';

/**
 * Hostile spelling undone without losing the place. Actors hide words from filters with invisible characters,
 * look-alike letters and full-width digits; the rules read a plain parallel text, and every span they find is
 * led back to the UTF-16 units of the text as it was captured.
 */
export interface ReadableText {
  /** What the rules read: as the original, but for the tricks. */
  readonly plain: string;
  /** Lower case of `plain`; same length, so that one offset serves both. */
  readonly lower: string;
  /** What begins where in `lower`. */
  readonly openings: TextOpenings;
  /** The original's units that stand behind plain.slice(start, end). */
  original(start: number, end: number): { start: number; end: number };
}

/**
 * Longest text that is read. A post is a few kB and a filing some hundred; what follows this many UTF-16 units in a
 * longer text is not read, so that no upload can hold a worker for more than about a second.
 * Intake refuses a request over 2 MiB and an import line over 1 MiB; of what it takes, the rest is stored and not read.
 */
export const READ_AT_MOST = 400_000;

const PLAIN_ASCII = /^[\t\n\r\x20-\x7e]*$/;

/** Latin look-alikes of Cyrillic and Greek letters (Unicode TR 39 confusables, the letters that occur in words). */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', ԛ: 'q', ѡ: 'w', ь: 'b',
    А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ѕ: 'S', Ј: 'J', Ԁ: 'D', Ԛ: 'Q', Ԍ: 'G',
    α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
    Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
  }),
); // prettier-ignore

const LEET = new Map(Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }));

const isInvisible = (unit: number): boolean =>
  (unit >= 0x200b && unit <= 0x200f) || // zero width, direction marks
  (unit >= 0x202a && unit <= 0x202e) || // bidi embeddings and overrides
  (unit >= 0x2060 && unit <= 0x206f) || // word joiner, bidi isolates
  unit === 0xfeff ||
  unit === 0x00ad ||
  unit === 0x034f ||
  unit === 0x061c ||
  unit === 0x180e ||
  (unit >= 0xfe00 && unit <= 0xfe0f);

const isCombining = (unit: number): boolean =>
  (unit >= 0x0300 && unit <= 0x036f) ||
  (unit >= 0x1ab0 && unit <= 0x1aff) ||
  (unit >= 0x20d0 && unit <= 0x20ff);

const plainPunctuation = (unit: number): string | null => {
  if (unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000) return ' ';
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc || unit === 0x2032) return "'";
  if (unit === 0x2010 || unit === 0x2011 || unit === 0x2212) return '-';
  return null;
};

/** One code point as it should be read; more than one unit where a compatibility form spells several. */
const plainForm = (point: number, text: string): string => {
  const punctuation = plainPunctuation(point);
  if (punctuation !== null) return punctuation;
  if (
    (point >= 0xff01 && point <= 0xff5e) ||
    (point >= 0x1d400 && point <= 0x1d7ff) ||
    (point >= 0x2460 && point <= 0x24ff)
  )
    return text.normalize('NFKC');
  return text;
};

const MIXED_WORD = /[\p{L}\d][\p{L}\d_'-]{0,63}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LEET_WORD = /^[a-z]+(?:[013457]{1,2}[a-z]+)+$/i;
/** "about10Gb", "only30k": a figure that lost its space, and no vowel. */
const GLUED_FIGURE = /[a-z]\d{1,4}(?:[kmgt]b|[km])$/i;
/** Without any of this no word is masked. */
const MASK = /[A-Za-z][013457]{1,2}[A-Za-z]|[\p{Script=Cyrillic}\p{Script=Greek}]/u;

const unleet = (word: string): string => word.replace(/[013457]/g, (digit) => LEET.get(digit) ?? digit);

/** Latin words spelled with borrowed letters, and words with digits for vowels. Length never changes. */
const unmask = (plain: string): string =>
  MASK.test(plain)
    ? plain.replace(MIXED_WORD, (word) => {
        if (OTHER.test(word) && LATIN.test(word)) {
          const folded = Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
          return OTHER.test(folded) ? word : folded;
        }
        return word.length >= 5 && LEET_WORD.test(word) && !GLUED_FIGURE.test(word) ? unleet(word) : word;
      })
    : plain;

/** Lower case that never changes the length: the few letters that would (İ) stay as they are. */
const lowerOf = (plain: string): string => {
  const lower = plain.toLowerCase();
  return lower.length === plain.length
    ? lower
    : Array.from(plain, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
};

/** Anything that is not read as it stands: blanks, quotes and hyphens of many kinds, marks, invisible and compatibility forms. */
const ODD =
  /[\u00a0\u00ad\u02bc\u061c\u180e\u2000-\u2011\u2018\u2019\u202a-\u202f\u2032\u2060-\u206f\u2212\u2460-\u24ff\u3000\ufeff\uff01-\uff5e\u{1d400}-\u{1d7ff}]|[\u0300-\u036f]|[\u1ab0-\u1aff]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]/gu;

type Original = ReadableText['original'];
const asItStands: Original = (start, end) => ({ start, end });

/** The text with every trick undone, and the way back to where each unit came from. */
const withoutTricks = (text: string): { read: string; original: Original } => {
  // The last part is one unit: a combining mark behind it may compose with it.
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number): void => {
    if (to === from) return;
    parts.push(text.slice(from, to - 1), text.charAt(to - 1));
    for (let at = from; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let from = 0;
  for (const { 0: odd, index: at } of text.matchAll(ODD)) {
    keep(from, at);
    from = at + odd.length;
    const point = odd.codePointAt(0) ?? 0;
    if (isCombining(point)) {
      // Composed where Unicode has the letter (e + acute); stacked marks beyond that are noise.
      const base = parts.at(-1);
      const composed = base === undefined ? '' : (base + odd).normalize('NFC');
      if (composed.length === 1) parts[parts.length - 1] = composed;
    } else if (!isInvisible(point)) {
      const form = plainForm(point, odd);
      const whole = form.length === odd.length;
      for (let unit = 0; unit < form.length; unit++) {
        parts.push(form.charAt(unit));
        starts.push(whole ? at + unit : at);
        ends.push(whole ? at + unit + 1 : from);
      }
    }
  }
  if (from === 0) return { read: text, original: asItStands };
  keep(from, text.length);
  return {
    read: parts.join(''),
    original: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
};

/** The text as the rules read it. Linear in its length; total, whatever the text holds. */
export function readable(captured: string): ReadableText {
  const text = captured.length > READ_AT_MOST ? captured.slice(0, READ_AT_MOST) : captured;
  const { read, original } = PLAIN_ASCII.test(text)
    ? { read: text, original: asItStands }
    : withoutTricks(text);
  const plain = unmask(read);
  const lower = lowerOf(plain);
  return { plain, lower, openings: new TextOpenings(lower), original };
}
