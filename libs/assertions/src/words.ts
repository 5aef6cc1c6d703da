/** One word of a text: UTF-16 offsets into it, and the word in lower case. */
export interface Word {
  start: number;
  end: number;
  lower: string;
  /** The same without accents: actors leave them out, "documentacion". */
  bare: string;
}

/** Letters and digits with what may stand inside a word: driver's, e-mail, R&D, CI/CD-like slashes stay apart. */
const WORD = /[\p{L}\d](?:[\p{L}\d]|['&-](?=[\p{L}\d])){0,47}'?/gu;

/** French and Italian articles that lean on the next word: l'IBAN, d'abonnés. */
const ELISION = /^(?:[ldnsjmc]|qu|dell|all|nell|dall|sull|un)'(?=\p{L}{2})/u;

const WORDS_AT_MOST = 60_000;

const ASCII = /^[ -~]*$/;
const unaccented = (lower: string): string =>
  ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** The words of a text in order; linear, and capped so that a dump costs no more than a long filing. */
export function wordsOf(lower: string): Word[] {
  const found: Word[] = [];
  for (const hit of lower.matchAll(WORD)) {
    if (found.length === WORDS_AT_MOST) break;
    const elided = ELISION.exec(hit[0])?.[0].length ?? 0;
    const word = hit[0].slice(elided);
    const from = hit.index + elided;
    const closes = word.endsWith("'") && !word.endsWith("s'");
    const written = closes ? word.slice(0, -1) : word;
    found.push({ start: from, end: from + written.length, lower: written, bare: unaccented(written) });
  }
  return found;
}

/** One word of a phrase: the word itself, or its beginning ("паспорт*"). */
interface PhraseWord {
  bare: string;
  isStem: boolean;
}

/** A stem is at least this long, so that one look-up finds all that may fit a word. */
const STEM = 3;

const phraseWords = (phrase: string): PhraseWord[] =>
  phrase.split(' ').flatMap((part) =>
    wordsOf(part.toLowerCase()).map(({ bare }, index, all) => ({
      bare,
      isStem: part.endsWith('*') && index === all.length - 1 && bare.length >= STEM,
    })),
  );

const stands = (phrase: readonly PhraseWord[], words: readonly Word[], index: number): boolean => {
  for (let offset = 0; offset < phrase.length; offset++) {
    const wanted = phrase[offset];
    const written = words[index + offset]?.bare;
    if (wanted === undefined || written === undefined) return false;
    if (written !== wanted.bare && !(wanted.isStem && written.startsWith(wanted.bare))) return false;
  }
  return true;
};

interface Phrase<T> {
  words: readonly PhraseWord[];
  entry: T;
}

/** Words remembered by a book: texts say the same few thousand again and again. */
const REMEMBERED = 20_000;

/**
 * Phrases looked up word by word: the longest that begins at a word wins. A word that ends in `*` stands for all that begin
 * so, as inflected and compounding languages need it. Accents do not count. One map read a word that was seen before.
 */
export class PhraseBook<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();
  private readonly byStem = new Map<string, Phrase<T>[]>();
  private readonly seen = new Map<string, readonly Phrase<T>[]>();

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

  /** All entries of the longest phrase at words[index]. */
  at(words: readonly Word[], index: number): { entries: T[]; length: number } | null {
    const begun = this.begunBy(words[index]?.bare ?? '');
    if (begun.length === 0) return null;
    let length = 0;
    let entries: T[] = [];
    for (const phrase of begun) {
      if (phrase.words.length < length || !stands(phrase.words, words, index)) continue;
      if (phrase.words.length > length) entries = [];
      length = phrase.words.length;
      entries.push(phrase.entry);
    }
    return length === 0 ? null : { entries, length };
  }

  private begunBy(bare: string): readonly Phrase<T>[] {
    const known = this.seen.get(bare);
    if (known) return known;
    const stems = this.byStem.get(bare.slice(0, STEM)) ?? [];
    const found = [
      ...(this.byFirst.get(bare) ?? []),
      ...stems.filter(({ words }) => bare.startsWith(words[0]?.bare ?? '')),
    ];
    if (this.seen.size === REMEMBERED) this.seen.clear();
    this.seen.set(bare, found);
    return found;
  }
}
