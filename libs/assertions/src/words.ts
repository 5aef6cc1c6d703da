/** What a word is wherever it stands. */
interface Lexeme {
  /** The word in lower case. */
  readonly lower: string;
  /** The same without accents: actors leave them out, "documentacion". */
  readonly bare: string;
  /** What begins with it in each book of phrases that was asked, by the number of the book. */
  readonly begun: (readonly Phrase<unknown>[] | undefined)[];
  /** The books in which something begins with it; null until a text with it is looked up, or there are more books since. */
  books: { readonly numbers: readonly number[]; readonly of: number } | null;
  /** What was asked of it with `askedOnce`. */
  readonly answers: (boolean | undefined)[];
}

/** One word of a text: UTF-16 offsets into it. */
export interface Word extends Pick<Lexeme, 'lower' | 'bare'> {
  start: number;
  end: number;
  lexeme: Lexeme;
}

/** French and Italian articles that lean on the next word: l'IBAN, d'abonnés. */
const ELISION = /^(?:[ldnsjmc]|qu|dell|all|nell|dall|sull|un)'(?=\p{L}{2})/u;

const WORDS_AT_MOST = 60_000;
const LONGEST_WORD = 48;

const ASCII = /^[ -~]*$/;
const unaccented = (lower: string): string =>
  ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** Words that are remembered: texts say the same few thousand again and again. */
const REMEMBERED = 20_000;
const lexicon = new Map<string, Lexeme>();

const lexemeOf = (word: string): Lexeme => {
  const known = lexicon.get(word);
  if (known) return known;
  // A copy: a slice of a text keeps the whole of it in memory.
  const lower = Buffer.from(word).toString();
  const lexeme: Lexeme = { lower, bare: unaccented(lower), begun: [], books: null, answers: [] };
  if (lexicon.size === REMEMBERED) lexicon.clear();
  lexicon.set(lower, lexeme);
  return lexeme;
};

const LETTER_OR_DIGIT = /^[\p{L}\d]/u;
/** For each UTF-16 unit whether it is a letter or a digit. */
const IN_WORDS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** How many units the letter or digit at this place has; 0 where there is none. */
const letterAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  if (IN_WORDS[unit] === 1) return 1;
  return unit >= 0xd800 && unit < 0xdc00 && LETTER_OR_DIGIT.test(text.slice(at, at + 2)) ? 2 : 0;
};

const APOSTROPHE = 0x27;
/** What may stand inside a word: driver's, e-mail, R&D; slashes as in CI/CD part words. */
const isInner = (unit: number): boolean => unit === APOSTROPHE || unit === 0x26 || unit === 0x2d;

/** The end of the word that starts at this place, with an apostrophe that closes it. */
const endOfWord = (text: string, start: number): number => {
  let at = start + letterAt(text, start);
  for (let count = 1; count < LONGEST_WORD; count++) {
    const size = letterAt(text, at) || (isInner(text.charCodeAt(at)) && letterAt(text, at + 1) > 0 ? 1 : 0);
    if (size === 0) break;
    at += size;
  }
  return text.charCodeAt(at) === APOSTROPHE ? at + 1 : at;
};

/** The words of a text in order; linear, and capped so that a dump costs no more than a long filing. */
export function wordsOf(lower: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < lower.length && found.length < WORDS_AT_MOST;) {
    if (letterAt(lower, at) === 0) {
      at++;
      continue;
    }
    let start = at;
    at = endOfWord(lower, start);
    let word = lower.slice(start, at);
    if (word.includes("'")) {
      const elided = ELISION.exec(word)?.[0].length ?? 0;
      const closes = word.endsWith("'") && !word.endsWith("s'");
      word = word.slice(elided, closes ? -1 : undefined);
      start += elided;
    }
    const lexeme = lexemeOf(word);
    found.push({ start, end: start + word.length, lower: lexeme.lower, bare: lexeme.bare, lexeme });
  }
  return found;
}

let questions = 0;

/** A question that a word answers by itself: put once to each word that is ever read, and its answer remembered. */
export const askedOnce = (question: (lower: string) => boolean): ((word: Word) => boolean) => {
  const number = questions++;
  return ({ lexeme }) => (lexeme.answers[number] ??= question(lexeme.lower));
};

/** One word of a phrase: the word itself, or its beginning ("паспорт*"). */
interface PhraseWord {
  bare: string;
  isStem: boolean;
}

interface Phrase<T> {
  words: readonly PhraseWord[];
  entry: T;
}

/** A stem is at least this long, so that one look-up finds all that may fit a word. */
const STEM = 3;

/** A phrase word by word, to be looked for with `standsAt`. */
export const phraseWords = (phrase: string): PhraseWord[] =>
  phrase.split(' ').flatMap((part) =>
    wordsOf(part.toLowerCase()).map(({ bare }, index, all) => ({
      bare,
      isStem: part.endsWith('*') && index === all.length - 1 && bare.length >= STEM,
    })),
  );

/** Whether this phrase stands at words[index]; one without words stands nowhere. */
export const standsAt = (phrase: readonly PhraseWord[], words: readonly Word[], index: number): boolean => {
  for (let offset = 0; offset < phrase.length; offset++) {
    const wanted = phrase[offset];
    const written = words[index + offset]?.bare;
    if (wanted === undefined || written === undefined) return false;
    if (written !== wanted.bare && !(wanted.isStem && written.startsWith(wanted.bare))) return false;
  }
  return phrase.length > 0;
};

const books: PhraseBook<unknown>[] = [];
const NOWHERE: readonly number[] = [];
const placesOf = new WeakMap<readonly Word[], { places: (number[] | undefined)[]; of: number }>();

/** For each book the places of the words with which one of its phrases begins: one walk for all books. */
const placesIn = (words: readonly Word[]): (number[] | undefined)[] => {
  const known = placesOf.get(words);
  if (known?.of === books.length) return known.places;
  const found: (number[] | undefined)[] = [];
  words.forEach(({ lexeme }, index) => {
    if (lexeme.books?.of !== books.length)
      lexeme.books = {
        numbers: books.filter((book) => book.begunBy(lexeme).length > 0).map(({ number }) => number),
        of: books.length,
      };
    for (const number of lexeme.books.numbers) (found[number] ??= []).push(index);
  });
  placesOf.set(words, { places: found, of: books.length });
  return found;
};

/**
 * Phrases looked up word by word: the longest that begins at a word wins. A word that ends in `*` stands for all that begin
 * so, as inflected and compounding languages need it. Accents do not count. What a word begins is kept with the
 * word: books are made once and not for each text.
 */
export class PhraseBook<T> {
  readonly number = books.push(this) - 1;
  private readonly byFirst = new Map<string, Phrase<T>[]>();
  private readonly byStem = new Map<string, Phrase<T>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, entry: T]>) {
    for (const [phrase, entry] of phrases) {
      const words = phraseWords(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const [index, key] = first.isStem
        ? [this.byStem, first.bare.slice(0, STEM)]
        : [this.byFirst, first.bare];
      const list = index.get(key) ?? [];
      list.push({ words, entry });
      index.set(key, list);
    }
  }

  /** The places where a phrase may stand, in order: those of the words with which one begins. */
  placesIn(words: readonly Word[]): readonly number[] {
    return placesIn(words)[this.number] ?? NOWHERE;
  }

  /** All entries of the longest phrase at words[index]. */
  at(words: readonly Word[], index: number): { entries: T[]; length: number } | null {
    const lexeme = words[index]?.lexeme;
    const begun = lexeme && this.begunBy(lexeme);
    if (!begun || begun.length === 0) return null;
    let length = 0;
    const entries: T[] = [];
    for (const phrase of begun) {
      if (phrase.words.length < length) break;
      if (!standsAt(phrase.words, words, index)) continue;
      length = phrase.words.length;
      entries.push(phrase.entry);
    }
    return length === 0 ? null : { entries, length };
  }

  /** The phrases that begin with a word, the longest first. */
  begunBy({ bare, begun }: Lexeme): readonly Phrase<T>[] {
    const known = begun[this.number];
    if (known) return known as readonly Phrase<T>[];
    const stems = this.byStem.get(bare.slice(0, STEM)) ?? [];
    const found = [
      ...(this.byFirst.get(bare) ?? []),
      ...stems.filter(({ words }) => bare.startsWith(words[0]?.bare ?? '')),
    ].sort((a, b) => b.words.length - a.words.length);
    begun[this.number] = found;
    return found;
  }
}
