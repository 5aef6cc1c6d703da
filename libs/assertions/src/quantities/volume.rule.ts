import { type Language } from '../language';
import { type AssertionRule, type Finding } from '../rule';
import { boundAround } from './comparators';
import { SAMPLE_BEFORE } from './samples';

/** Decimal, as vendors and actors count; binary only where the text spells it (GiB). */
const UNIT =
  /[ -]?(?:([kmgtp])(i?)b(?:ytes?)?|(kilo|mega|giga|tera|téra|peta|péta)[ -]?(?:bytes?|octets?)|(gigs?)|([кмгтп])б|(кило|мега|гига|тера|пета)байт[а-я]{0,3}|([kmgtp])o)/iuy;

const PREFIXES: Readonly<Record<string, number>> = {
  k: 1, kilo: 1, к: 1, кило: 1, m: 2, mega: 2, м: 2, мега: 2, g: 3, giga: 3, gig: 3, gigs: 3, г: 3, гига: 3,
  t: 4, tera: 4, téra: 4, т: 4, тера: 4, p: 5, peta: 5, péta: 5, п: 5, пета: 5,
}; // prettier-ignore

/** The unit at `at`, or null. French octets (To, Go) are told from the words by their capital. */
const unitAt = (plain: string, at: number, language: Language): { factor: number; end: number } | null => {
  UNIT.lastIndex = at;
  const hit = UNIT.exec(plain);
  if (hit === null) return null;
  const [whole, letter, binary, word, gig, cyrillic, cyrillicWord, octet] = hit;
  const end = at + whole.length;
  const next = plain[end] ?? '';
  // Texts that lost their spaces go on with a capital: "2.2 TerabytesData".
  if (/[\p{L}\d]/u.test(next) && !(/\p{Lu}/u.test(next) && /\p{Ll}/u.test(plain[end - 1] ?? ''))) return null;
  if (octet !== undefined && language !== 'fr' && octet === octet.toLowerCase()) return null;
  const prefix = (letter ?? word ?? gig ?? cyrillic ?? cyrillicWord ?? octet ?? '').toLowerCase();
  return { factor: (binary ? 1024 : 1000) ** (PREFIXES[prefix] ?? 3), end };
};

/** Memory, speed and storage for sale are no loot. */
const NOT_LOOT_AFTER = /^(?: ?(?:of )?(?:ram|memory|vram)\b|ps\b|\/s\b|it\/s| per second)/i;

export const volumeRule: AssertionRule = {
  name: 'volume.number-unit',
  kind: 'data_volume',
  reads: 'a figure with a unit of bytes, in Latin, French or Cyrillic letters',
  *read({ text, numbers, language }): Iterable<Finding> {
    for (const number of numbers) {
      // "200+ GB": the sign stands between figure and unit.
      const plus = text.plain[number.end] === '+' ? 1 : 0;
      const unit = unitAt(text.plain, number.end + plus, language);
      if (unit === null || NOT_LOOT_AFTER.test(text.plain.slice(unit.end, unit.end + 14))) continue;
      if (SAMPLE_BEFORE.test(text.lower.slice(Math.max(0, number.start - 14), number.start))) continue;
      let value = number.value;
      if (number.otherValue !== null) {
        const dot = text.plain.slice(number.start, number.end).includes('.');
        if (dot === (language === 'en')) value = number.otherValue;
      }
      const bound = boundAround(text.lower, number.start, unit.end);
      yield {
        start: bound.start,
        end: bound.end,
        value: value === null ? null : Math.round(value * unit.factor),
        comparator: plus === 1 ? '>=' : value === null ? '~' : bound.comparator,
      };
    }
  },
  examples: [
    ['we pulled 200+ GB from them', '200+ GB', 200e9],
    ['Total: 1.5 tb of drawings', '1.5 tb', 1.5e12],
    ['0.7TB compressed', '0.7TB', 0.7e12],
    ['environ 3,2 To de fichiers', 'environ 3,2 To', 3.2e12],
    ['слито 200 ГБ данных', '200 ГБ', 200e9],
    ['the post says several hundred gigabytes', 'several hundred gigabytes', null],
    ['their server has 64 GB of RAM', null],
    ['a 10 Gbps link', null],
    ['from 3 to 5 people', null],
  ],
};
