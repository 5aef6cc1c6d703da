import { type Language } from '../language';
import { type ReadableText } from '../readable-text';
import { sought } from '../sought-pattern';
import { CARDINALS, isNumberIn, MAGNITUDES, UNITY, VAGUE, VAGUE_MAGNITUDES } from './number-words';

/**
 * Every figure of a text, in digits or words, in the ten languages that claims come in. The quantity rules ask what
 * stands around a figure; none of them looks for digits by itself, so that the text is scanned once.
 */
export interface NumberMention {
  start: number;
  /** Behind the magnitude: "5.7 million" is one mention, and so is "3 to 5 million". */
  end: number;
  /** null for "several hundred", "dozens of"; of a range its lower end. */
  value: number | null;
  /** The upper end of a range ("200-300", "between 3 and 5"), else null. */
  upper: number | null;
  /** What the words multiply: 100 in "several hundred"; 1 where nothing does. */
  magnitude: number;
  /** As digits rather than in words. */
  digits: boolean;
  /** A letter stands directly before ("about10Gb"): most readers should keep away. */
  glued: boolean;
  /** "1.500" may be 1500 or 1.5: the other reading, else null. */
  otherValue: number | null;
}

/** A text with more figures than this is a dump, not a claim; what follows is not read. */
const AT_MOST = 3_000;

/** 48.606.700, 16 444 373, 65'000, and India's 1,00,00,000. */
const GROUPED =
  /\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3}){0,4}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,2}(?:,\d{2}){1,4},\d{3}(?![\d,])/y;
const PLAIN = /\d{1,15}(?:[.,]\d{1,3}(?!\d))?/y;
const WORD_AFTER = /(?:[ ](?:de|di)[ ]|[ -]{0,2})([\p{L}]{1,12})\.?/uy;
/** All words that count, as words of their own. */
const WORDS = sought(
  new RegExp(
    `(?<![\\p{L}'])(?:${[...new Set([...UNITY.keys(), ...CARDINALS.keys(), ...VAGUE])].join('|')})(?![\\p{L}'])`,
    'iu',
  ),
);

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/** 2.05 billion is 2,050,000,000, and not what binary fractions make of it. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

/** "1.500" and "1,500": three digits behind one mark are thousands in one language and decimals in the next. */
const valuesOf = (raw: string, grouped: boolean): { value: number; otherValue: number | null } => {
  if (!grouped) return { value: Number(raw.replace(',', '.')), otherValue: null };
  const mark = /[ ,.']/.exec(raw)?.[0] ?? ',';
  const decimal = /[.,]\d{1,2}$/.exec(raw)?.[0] ?? '';
  const whole = raw
    .slice(0, raw.length - decimal.length)
    .split(mark)
    .join('');
  const value = Number(whole + decimal.replace(',', '.'));
  const single = /^\d{1,3}[.,]\d{3}$/.test(raw);
  return { value, otherValue: single ? Number(raw.replace(',', '.')) : null };
};

/** "$1MFILE TREE": behind a sign of money the letter multiplies, whatever it is glued to; a ticker ("$5BTC") is none. Brazil's "R$ 3 bi". */
const GLUED_LETTER = /([kmb])(?!tc|nb)(?=[a-z]{3})| ?(mi|bi)(?!\p{L})/uy;

const MONEY_BEFORE = /[$€£] ?$/u;

const magnitudeAfter = (lower: string, end: number, isMoney = false): { factor: number; end: number } => {
  let factor = 1;
  let to = end;
  // "3 mil millones", "several hundred thousand": at most two words multiply.
  for (let step = 0; step < 2; step++) {
    const word = at(WORD_AFTER, lower, to);
    const letters = word?.[1];
    if (word === null || letters === undefined) break;
    const found = MAGNITUDES.get(letters);
    if (found === undefined) {
      const glued = isMoney && step === 0 ? at(GLUED_LETTER, lower, to) : null;
      if (glued === null) return { factor, end: to };
      return { factor: MAGNITUDES.get(glued[0].trim().charAt(0)) ?? 1, end: to + glued[0].length };
    }
    if (letters.length <= 2 && word.index + word[0].length - to > letters.length + 1) break;
    if (
      letters === 'm' &&
      /^\s*[²³/]/.test(lower.slice(word.index + word[0].length, word.index + word[0].length + 3))
    )
      break;
    factor *= found;
    to = word.index + word[0].length - (word[0].endsWith('.') && letters.length > 4 ? 1 : 0);
    if (letters.length === 1) break;
  }
  return { factor, end: to };
};

const inDigits = (lower: string): NumberMention[] => {
  const found: NumberMention[] = [];
  const digit = /\d/g;
  for (let hit = digit.exec(lower); hit !== null && found.length < AT_MOST; hit = digit.exec(lower)) {
    let start = hit.index;
    const grouped = at(GROUPED, lower, start);
    const raw = grouped ?? at(PLAIN, lower, start);
    if (raw === null) break;
    const end = start + raw[0].length;
    digit.lastIndex = end;
    if (isDigit(lower[end])) {
      // A run too long for any count: a hash, a key, a telephone number.
      while (isDigit(lower[digit.lastIndex])) digit.lastIndex++;
      continue;
    }
    const before = lower[start - 1];
    const isMark = before === '.' || before === ',' || before === ':' || before === '/';
    if (isMark && isDigit(lower[start - 2])) continue;
    const { factor, end: to } = magnitudeAfter(
      lower,
      end,
      MONEY_BEFORE.test(lower.slice(Math.max(0, start - 2), start)),
    );
    let { value, otherValue } = valuesOf(raw[0], grouped !== null);
    if (before === '.' && !/[.,]/.test(raw[0]) && /\s/.test(lower[start - 2] ?? ' ')) {
      // ".7 TB"
      [value, otherValue] = [Number(`0.${raw[0].replace(/\D/g, '')}`), null];
      start--;
    }
    const glued = lower[start - 1];
    found.push({
      start,
      end: to,
      value: factor > 1 ? times(otherValue ?? value, factor) : value,
      upper: null,
      magnitude: factor,
      digits: true,
      glued: glued !== undefined && /[\p{L}_]/u.test(glued),
      otherValue: factor > 1 || otherValue === null ? null : otherValue,
    });
    digit.lastIndex = to;
  }
  return found;
};

/** "a few", "a couple of", "ein paar", "une poignée de", "un par de": an amount without a value, but for the couple. */
const FEW =
  /[ ](?:few|(couple)|handful|paar|poignée|puñado|(par)|manciata|punhado|paio|handvol|handfull)(?:[ ](?:of|de|di|van|hundred|thousand)(?!\p{L}))?(?!\p{L})/uy;
const HALF_AFTER =
  /[ -](?:an? )?(?:half|halbe[ns]?|demi|medio|media|mezzo|mezza|meio|meia|halve|halv|halvt)(?!\p{L})/uy;
const TENS_AFTER =
  /[ ](?:dizaines|centaines|decenas|cientos|decine|centinaia|dezenas|centenas|tientallen|десятков|сотен|dziesiątek|setek|tiotal|hundra|dutzend)(?!\p{L})/uy;
/** What stands between tens and units: twenty-five, vingt et un, treinta y cinco. */
const UNITS_AFTER = /[ -](?:(?:et|y|e|i)[ ])?(\p{L}{2,9})(?!\p{L})/uy;

const inWords = (text: ReadableText, language: Language): NumberMention[] => {
  const { lower } = text;
  const found: NumberMention[] = [];
  let read = 0;
  const add = (start: number, end: number, value: number | null, magnitude: number): void => {
    found.push({ start, end, value, upper: null, magnitude, digits: false, glued: false, otherValue: null });
    read = end;
  };
  for (const hit of WORDS.in(text)) {
    if (found.length >= AT_MOST) break;
    if (hit.index < read) continue;
    const word = hit[0];
    const start = hit.index;
    let end = start + word.length;
    if (start > 0 && /[\d.,$€£]/.test(lower[start - 1] ?? '')) continue;
    const unity = UNITY.get(word);
    const cardinal = CARDINALS.get(word);
    if (unity !== undefined && isNumberIn(word, language)) {
      const few = at(FEW, lower, end);
      const half = unity === 1 ? at(HALF_AFTER, lower, end) : null;
      if (few) {
        const { factor, end: to } = magnitudeAfter(lower, end + few[0].length);
        add(start, to, few[1] !== undefined || few[2] !== undefined ? 2 * factor : null, factor);
        continue;
      }
      if (half) end += half[0].length;
      else if (unity < 1) end += at(/[ -]an? /y, lower, end)?.[0].length ?? 0;
      const collective = at(/[ -]?([\p{L}]{4,12})/uy, lower, end)?.[1] ?? '';
      if ((CARDINALS.get(collective) ?? 0) >= 10) continue;
      const { factor, end: to } = magnitudeAfter(lower, end);
      add(start, to, times(half ? 0.5 : unity, factor), factor);
    } else if (cardinal !== undefined && isNumberIn(word, language)) {
      const unit = cardinal >= 20 && cardinal < 100 ? at(UNITS_AFTER, lower, end) : null;
      const digit = CARDINALS.get(unit?.[1] ?? '') ?? 0;
      if (unit && digit >= 1 && digit < 10) end += unit[0].length;
      const { factor, end: to } = magnitudeAfter(lower, end);
      add(start, to, times(unit && digit < 10 ? cardinal + digit : cardinal, factor), factor);
    } else if (VAGUE.has(word)) {
      const own = VAGUE_MAGNITUDES.has(word) ? (MAGNITUDES.get(word) ?? 100) : 1;
      const tens = at(TENS_AFTER, lower, end);
      if (tens) end += tens[0].length;
      const { factor, end: to } = magnitudeAfter(lower, end);
      add(start, to, null, Math.max(factor, own, tens ? 10 : 1));
    }
  }
  return found;
};

/** Between the ends of a range; the hyphen only where it touches both, as "part 2 - 40 GB" is none. */
const TO =
  /^(?:[-–—]| ?(?:to|bis|à|a|al|até|do|до|tot|till|til|hasta|fino a|t\/m) ?| or | oder | ou | o | eller | lub | или )$/;
const AND = /^ (?:and|und|et|y|e|en|och|i|и|a) $/;
const BETWEEN =
  /(?:between|zwischen|entre|tra|fra|tussen|mellan|między|miedzy|pomiędzy|между|from|von|van|från|od|от|de|da) $/;

/** "3 to 5 million" counts millions on both sides. */
const asRange = (lower: string, first: NumberMention, last: NumberMention): NumberMention | null => {
  if (first.value === null || last.value === null || first.upper !== null || last.glued) return null;
  const gap = lower.slice(first.end, last.start);
  if (gap.length > 9) return null;
  if (
    !TO.test(gap) &&
    !(AND.test(gap) && BETWEEN.test(lower.slice(Math.max(0, first.start - 12), first.start)))
  )
    return null;
  const shared = first.magnitude === 1 && last.value >= last.magnitude ? last.magnitude : 1;
  const value = times(first.value, shared);
  if (value >= last.value || !(first.digits || first.value > 1)) return null;
  return { ...first, end: last.end, value, upper: last.value, magnitude: last.magnitude, otherValue: null };
};

/** All figures in order of place; none overlaps another. Linear in the text. */
export function numbersIn(text: ReadableText, language: Language): NumberMention[] {
  const { lower } = text;
  const all = [...inDigits(lower), ...inWords(text, language)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const found: NumberMention[] = [];
  for (const mention of all) {
    const last = found.at(-1);
    if (last && mention.start < last.end) continue;
    const range = last ? asRange(lower, last, mention) : null;
    if (range) found[found.length - 1] = range;
    else found.push(mention);
  }
  return found;
}
