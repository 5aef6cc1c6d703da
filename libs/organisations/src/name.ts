import {
  COMMON_NAME_WORDS,
  GENERIC_WORDS,
  LEGAL_FORMS,
  LINK_WORDS,
  MEANINGS,
  PLACE_WORDS,
} from './name-words';

/**
 * One normaliser for every name in the product: the claimed victim, the issuer, the register's subject, a name read
 * out of a text. Two names can only be compared when both went through here.
 */

export interface NameToken {
  /** Folded: lower case, Latin letters without marks, digits. */
  text: string;
  /** What is compared: one word for a kind of body in every language, else the word without its plural. */
  meaning: string;
  /**
   * How far it tells organisations apart: `distinctive` does, `common` is a word that many firms take for a name,
   * `place` tells branches apart, `generic` says what kind of body it is, `legal` and `link` say nothing.
   */
  role: 'distinctive' | 'common' | 'place' | 'generic' | 'legal' | 'link';
  /** How much it counts when names are compared, 0 to 1. */
  weight: number;
}

export interface OrganisationName {
  /** As it was written. */
  raw: string;
  tokens: readonly NameToken[];
  /** Tokens without company forms and link words; all tokens where less than three letters would be left. */
  core: readonly NameToken[];
  /** The core's tokens in one piece: "Upstate Home Care, Inc." and "Upstate HomeCare" are both "upstatehomecare". */
  glued: string;
  /** A bit for each telling word, by its first two letters: names without one in common share no telling word. */
  heads: number;
  /** Its telling letters in one piece, where they are few enough to be an acronym: "MABS Inc", "CH-SF"; else null. */
  acronym: string | null;
  /** Every acronym its words give, with and without link words and company forms; none for fewer than three words. */
  initials: readonly string[];
}

/** Marks are gone before this is read, so that й and ё stand under и and е. */
// prettier-ignore
const CYRILLIC: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  і: 'i', є: 'e', ґ: 'g', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz',
};

// prettier-ignore
const GREEK: Record<string, string> = {
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p',
  ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
};

const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Lower case, compatibility forms and marks removed, Cyrillic and Greek written in Latin letters, invisible and
 * direction-changing characters dropped. The result is for comparing, never for showing.
 */
export function foldText(text: string): string {
  const lower = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .toLowerCase();
  // Plain ASCII, the common case, needs none of the rest.
  if (!/[^\x00-\x7f]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[а-яієґјљњћђџ]/g, (letter) => CYRILLIC[letter] ?? letter)
    .replace(/[α-ω]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Articles and prepositions that Romance languages run into the next word: "l'Agenzia", "dell'Interno", "d'Andorra". */
const ELISION = /(?<![\p{L}\p{N}])(l|d|qu|dell|all|nell|sull|dall|un)['’](?=\p{L}{2})/gu;

/** The folded words of any text: other apostrophes join ("mcdonalds"), dotted letters join ("spa"), the rest separates. */
export function foldedWords(text: string): string[] {
  const folded = foldText(text);
  return (JOINTS.test(folded) ? joined(folded) : folded).match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Without any of these, which is the common case, no two words are joined or parted. */
const JOINTS = /['’ʼ`´./&+]/;

const joined = (folded: string): string =>
  folded
    .replace(ELISION, '$1 ')
    .replace(/['’ʼ`´]/g, '')
    .replace(/\b([aik])\/s\b/g, '$1s')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    // "AT&T" and "M&S" are words, "Stone & Reed" are three.
    .replace(/(?<!\p{L})(\p{L}{1,2})&(?=\p{L}(?!\p{L}))/gu, '$1')
    .replace(/[&+]/g, ' and ');

/** What is left of an article when an apostrophe parts it from its noun; at the head of a name, a name ("Dell"). */
const ELIDED = new Set(['dell', 'all', 'nell', 'sull', 'dall']);

function roleOf(word: string, index: number): NameToken['role'] {
  // A name may begin with what elsewhere is a company form: "Co-op", "AB Volvo".
  if (index > 0 && LEGAL_FORMS.has(word)) return 'legal';
  if (LINK_WORDS.has(word) || (index > 0 && ELIDED.has(word))) return 'link';
  if (PLACE_WORDS.has(word)) return 'place';
  if (GENERIC_WORDS.has(word) || GENERIC_WORDS.has(singular(word)) || MEANINGS.has(word)) return 'generic';
  return COMMON_NAME_WORDS.has(word) ? 'common' : 'distinctive';
}

function tokenOf(text: string, index: number): NameToken {
  const role = roleOf(text, index);
  return { text, meaning: MEANINGS.get(text) ?? singular(text), role, weight: weightOf(text, role) };
}

function weightOf(text: string, role: NameToken['role']): number {
  if (role === 'generic' || role === 'place') return 0.3;
  if (role === 'common') return 0.7;
  if (role !== 'distinctive') return 0.1;
  return text.length <= 2 || /^\d+$/.test(text) ? 0.5 : 1;
}

const isTelling = ({ role }: NameToken): boolean => role === 'distinctive' || role === 'common';

/** Of the telling words alone, where there are any, and of the first: a domain runs all of them together. */
function headsOf(core: readonly NameToken[]): number {
  let heads = 0;
  const isBare = !core.some(isTelling);
  core.forEach((token, index) => {
    if (isBare || index === 0 || isTelling(token)) heads |= headOf(token.text) | headOf(token.meaning);
  });
  return heads;
}

/** c and k are one: transliteration writes one sound both ways. */
function headOf(word: string): number {
  const first = word.charCodeAt(0) === 99 ? 107 : word.charCodeAt(0);
  const second = word.charCodeAt(1) === 99 ? 107 : word.charCodeAt(1) || 0;
  return 1 << ((first * 31 + second * 7) % 32);
}

/** "partners" and "partner" are one word; good enough for comparing, no grammar. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Words of rank that acronyms leave out. */
const RANK = new Set(
  'national nationale nacional nazionale federal federale royal general generale state central'.split(' '),
);

function initialsOf(tokens: readonly NameToken[]): string[] {
  if (tokens.length < 3) return [];
  const letters = (kept: readonly NameToken[]) => kept.map((token) => token.text.charAt(0)).join('');
  const variants = [
    tokens,
    tokens.filter((token) => token.role !== 'link'),
    tokens.filter((token) => token.role !== 'legal'),
    tokens.filter((token) => token.role !== 'legal' && token.role !== 'link'),
    // The Caisse nationale des allocations familiales is the CNAF, and in everybody's mouth the CAF.
    tokens.filter((token) => token.role !== 'legal' && token.role !== 'link' && !RANK.has(token.text)),
  ];
  return [...new Set(variants.filter((kept) => kept.length >= 3).map(letters))];
}

/** Two letters fit too many names to count; a domain may part the letters: "ch-sf.fr" is the Centre hospitalier sud-francilien. */
function acronymOf(core: readonly NameToken[]): string | null {
  const telling = core.filter(isTelling);
  const isOne =
    telling.length === 1 || (telling.length === 2 && telling.every(({ text }) => text.length <= 3));
  const letters = telling.map(({ text }) => text).join('');
  return isOne && letters.length >= 3 && letters.length <= 8 ? letters : null;
}

/** Normalises a name; null where no letter or digit is left ("***"). */
export function parseName(raw: string): OrganisationName | null {
  const tokens = foldedWords(raw).map(tokenOf);
  if (tokens.length === 0) return null;
  const kept = tokens.filter((token) => token.role !== 'legal' && token.role !== 'link');
  const core = kept.reduce((letters, token) => letters + token.text.length, 0) >= 3 ? kept : tokens;
  return {
    raw,
    tokens,
    core,
    glued: core.map((token) => token.text).join(''),
    heads: headsOf(core),
    acronym: acronymOf(core),
    initials: initialsOf(tokens),
  };
}

const ALIAS_MARK =
  /\s*(?:[,;]?\s*\b(?:d\/b\/a|d\.b\.a|dba|doing business as|f\/k\/a|f\.k\.a|fka|formerly(?: known as)?|a\/k\/a|aka|also known as|anciennement|trading as|t\/a)\b[.:]?)\s*/iu;

/** No name is longer than this; what is, is text. */
const LONGEST_NAME = 400;

/** White space in single blanks, so that patterns which look past it stay linear on hostile text. */
export const squeeze = (text: string): string => text.slice(0, LONGEST_NAME).replace(/\s+/g, ' ');

/**
 * The names that one written name holds, the fullest first: "Hayward Sisters Hospital d/b/a St. Rose Hospital" is two
 * names, "Canadian Nurses Association (CNA)" is a name and its acronym, "Valle del Sol | Health Center" is two.
 */
export function namesIn(raw: string): OrganisationName[] {
  const parts = squeeze(raw)
    .split(ALIAS_MARK)
    .flatMap((part) => {
      const inner = [...part.matchAll(/[([]([^)\]]{2,80})[)\]]/g)].map((match) => match[1] ?? '');
      const outer = part.replace(/[([][^)\]]*[)\]]?/g, ' ').replace(/[)\]]/g, ' ');
      return [...outer.split(/\s+[|/]\s+|\s+[-–—]\s+|\s*\|\s*/), ...inner];
    });
  const byGlued = new Map<string, OrganisationName>();
  for (const part of parts) {
    const name = parseName(part);
    if (name && !byGlued.has(name.glued)) byGlued.set(name.glued, name);
  }
  return [...byGlued.values()];
}
