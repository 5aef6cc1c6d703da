import { parseName, type OrganisationName } from '#organisations';

/** A run of capitalised words, joined by the small words that stand inside names: "Bank of the West", "Crum & Forster". */
const CAPITALISED =
  /\p{Lu}(?:[\p{L}\p{N}'’&-]|\.(?=\p{L}))*(?:[^\S\n]+(?:(?:of|the|and|for|de|du|des|del|della|di|la|le|und|van|von|da|do|&|l['’])[^\S\n]*){0,2}\p{Lu}(?:[\p{L}\p{N}'’&-]|\.(?=\p{L}))*){0,7}/gu;

/**
 * Names mentioned in running text, in order, each once. Only as good as capital letters are: a heading in capitals or a
 * German noun comes along, which costs a candidate key and nothing else.
 */
export function namesInText(text: string, limit: number): OrganisationName[] {
  const found = new Map<string, OrganisationName>();
  for (const match of text.slice(0, 4000).matchAll(CAPITALISED)) {
    const name = parseName(match[0]);
    if (!name || name.glued.length < 3 || !isTelling(name) || found.has(name.glued)) continue;
    found.set(name.glued, name);
    if (found.size >= limit) break;
  }
  return [...found.values()];
}

/** A distinctive word, or two common ones: "Ministry of Health" names somebody, "Hospital" nobody. */
const isTelling = (name: OrganisationName): boolean =>
  name.core.length >= 2 || name.core.some((token) => token.role === 'distinctive' || token.role === 'common');

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d&]{2,7}(?![\p{L}\p{N}])/gu;

/** Words in capitals that may stand for a name: three to eight letters. */
export function acronymsIn(text: string, limit: number): string[] {
  const found = new Set<string>();
  for (const match of text.slice(0, 4000).matchAll(ACRONYM)) {
    found.add(match[0].toLowerCase().replace(/[^a-z0-9]/g, ''));
    if (found.size >= limit) break;
  }
  return [...found];
}
