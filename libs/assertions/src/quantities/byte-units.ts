import { type Language } from '../language';

/** Decimal, as vendors and actors count; binary only where the text spells it (GiB). */
const UNIT =
  /(?: (?:of|de|di|von|van) |[ -]?)(?:([kmgtp])(i?)b(?:ytes?|y)?|(kilo|mega|giga|tera|téra|peta|péta)[ -]?(?:bytes?|octets?|bait[a-z]{0,2}|bajt[\p{L}]{0,3})|(gig|giga|tera|mega)s|(gig)|([кмгтп])(и?)б|(кило|мега|гига|тера|пета)байт[а-я]{0,3}|(гиг|тер|мег)(?:ов|а|и)?|([kmgtp])o)/iuy;

const PREFIXES: Readonly<Record<string, number>> = {
  k: 1, kilo: 1, к: 1, кило: 1, m: 2, mega: 2, м: 2, мега: 2, мег: 2, g: 3, giga: 3, gig: 3, г: 3, гига: 3, гиг: 3,
  t: 4, tera: 4, téra: 4, т: 4, тера: 4, тер: 4, p: 5, peta: 5, péta: 5, п: 5, пета: 5,
}; // prettier-ignore

/** The unit of bytes at `at`, or null. French octets (To, Go) are told from the words by their capital. */
export const byteUnitAt = (
  plain: string,
  at: number,
  language: Language,
): { factor: number; end: number } | null => {
  UNIT.lastIndex = at;
  const hit = UNIT.exec(plain);
  if (hit === null) return null;
  const [whole, letter, binary, word, plural, gig, cyrillic, cyrillicBinary, cyrillicWord, slang, octet] =
    hit;
  const end = at + whole.length;
  const next = plain[end] ?? '';
  // Texts that lost their spaces go on with a capital: "2.2 TerabytesData".
  if (/[\p{L}\d]/u.test(next) && !(/\p{Lu}/u.test(next) && /\p{Ll}/u.test(plain[end - 1] ?? ''))) return null;
  if (octet !== undefined && language !== 'fr' && octet === octet.toLowerCase()) return null;
  const prefix = (
    letter ??
    word ??
    plural ??
    gig ??
    cyrillic ??
    cyrillicWord ??
    slang ??
    octet ??
    ''
  ).toLowerCase();
  return { factor: (binary || cyrillicBinary ? 1024 : 1000) ** (PREFIXES[prefix] ?? 3), end };
};
