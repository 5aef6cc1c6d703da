import { foldedWords } from '#organisations';

import { type Assertion } from '#assertions';

/** Concepts and the folded words, framed by blanks, that name them. */
export type Lexicon = readonly (readonly [concept: string, pattern: RegExp])[];

/** Made from lists of words and phrases: pieces of patterns, parted by commas. */
export const lexicon = (concepts: Readonly<Record<string, string>>): Lexicon =>
  Object.entries(concepts).map(([concept, list]) => [
    concept,
    new RegExp(` (?:${list.split(/,\s*/).join('|')}) `),
  ]);

export const conceptsIn = (words: string, concepts: Lexicon): Set<string> =>
  new Set(concepts.flatMap(([concept, pattern]) => (pattern.test(words) ? [concept] : [])));

/** Words of an assertion, its quote and its value together, framed for the lexicons. */
export const wordsOf = ({ quote, value }: Assertion): string =>
  ` ${foldedWords(`${quote} ${typeof value === 'string' ? value.replaceAll('_', ' ') : ''}`).join(' ')} `;

/** What every claim and every notice speaks of. */
const COMMON = new Set(
  `data information file files documents document records record full from with their company internal private confidential including many more other some
  customer customers people user users access system systems server servers database leak leaked personal very this that donnees informations fichiers daten
  dateien datos archivos datei informacion dati informazioni documenti dados informacoes arquivos gegevens bestanden dannye dannykh fayly danych dane pliki uppgifter
  entire whole general network`.split(/\s+/),
);

/** Abbreviations in capitals that an assertion quotes: names of systems and registers. */
export const acronymsOf = ({ quote }: Assertion): string[] =>
  (quote.match(/(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu) ?? []).map((word) => word.toLowerCase());

/** Words long enough to mean something, for what no lexicon knows. */
export const tellingWords = (words: string): string[] =>
  [...new Set(words.trim().split(' '))].filter(
    (word) => word.length >= 4 && !COMMON.has(word) && !/^\d+$/.test(word),
  );

export const literal = (words: readonly string[]): RegExp[] =>
  words.slice(0, 8).map((word) => new RegExp(` ${word} `));
