/** One word of a text: UTF-16 offsets into it, and the word in lower case. */
export interface Word {
  start: number;
  end: number;
  lower: string;
}

/** Letters and digits with what may stand inside a word: driver's, e-mail, R&D, CI/CD-like slashes stay apart. */
const WORD = /[\p{L}\d](?:[\p{L}\d]|['&-](?=[\p{L}\d])){0,47}'?/gu;

/** French and Italian articles that lean on the next word: l'IBAN, d'abonnés. */
const ELISION = /^(?:[ldnsjmc]|qu|dell|all|nell|dall|sull|un)'(?=\p{L}{2})/u;

const WORDS_AT_MOST = 60_000;

/** The words of a text in order; linear, and capped so that a dump costs no more than a long filing. */
export function wordsOf(lower: string): Word[] {
  const found: Word[] = [];
  for (const hit of lower.matchAll(WORD)) {
    if (found.length === WORDS_AT_MOST) break;
    const elided = ELISION.exec(hit[0])?.[0].length ?? 0;
    const word = hit[0].slice(elided);
    const from = hit.index + elided;
    const closes = word.endsWith("'") && !word.endsWith("s'");
    found.push({
      start: from,
      end: from + word.length - (closes ? 1 : 0),
      lower: closes ? word.slice(0, -1) : word,
    });
  }
  return found;
}

/** Phrases looked up word by word: the longest that begins at a word wins. One map read a word. */
export class PhraseBook<T> {
  private readonly byFirst = new Map<string, { words: readonly string[]; entry: T }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, entry: T]>) {
    for (const [phrase, entry] of phrases) {
      const words = wordsOf(phrase.toLowerCase()).map((word) => word.lower);
      const first = words[0];
      if (first === undefined) continue;
      const list = this.byFirst.get(first) ?? [];
      list.push({ words, entry });
      this.byFirst.set(first, list);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** All entries of the longest phrase at words[index]. */
  at(words: readonly Word[], index: number): { entries: T[]; length: number } | null {
    const list = this.byFirst.get(words[index]?.lower ?? '');
    if (list === undefined) return null;
    const fits = list.filter((phrase) =>
      phrase.words.every((word, offset) => words[index + offset]?.lower === word),
    );
    const length = fits[0]?.words.length ?? 0;
    return length === 0
      ? null
      : { entries: fits.filter((fit) => fit.words.length === length).map((fit) => fit.entry), length };
  }
}
