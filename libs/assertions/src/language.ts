/** The languages that claims and statements come in. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'ru' | 'pl' | 'sv';

/** Small words that only one of the languages uses (or uses far more often than the others). */
const TELLING: Readonly<Record<Exclude<Language, 'ru'>, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is are was were has have been with by from they we our this that will be'.split(' '),
  ),
  fr: new Set('le les des du et une est dans pour avec nous sur été vos ont aux ces qui cette'.split(' ')),
  de: new Set(
    'der die das und ist ein eine wurde wurden mit von für nicht auf wir den dem durch sind'.split(' '),
  ),
  es: new Set('el los las y una del por con que se ha han sido nuestros para sus este más'.split(' ')),
  it: new Set('il gli della dei delle sono stato stati nel che per con alla dal è non questo più'.split(' ')),
  pt: new Set('os das dos uma foi foram não com que no na por ao são seus da do mais'.split(' ')),
  nl: new Set('het een van en zijn is wij niet op met voor door werd werden onze bij naar dat'.split(' ')),
  pl: new Set(
    'w z i na nie się że do jest są oraz dla przez po został zostały dane danych mamy od ich'.split(' '),
  ),
  sv: new Set('och att det som är på av för med har inte den ett vi till från om har deras vår'.split(' ')),
};

/** Letters that no other of the languages writes outweigh any small word. */
const TELLING_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['pl', /[ąćęłńśźż]/g],
  ['sv', /[å]/g],
  ['de', /[ß]/g],
  ['pt', /[ãõ]/g],
  ['es', /[ñ¿¡]/g],
];

const LOOKED_AT = 4_000;

/** A guess by small words and letters; English where nothing tells. Decides decimal marks, the order of day and month, and what small words mean. */
export function languageOf(lower: string): Language {
  const sample = lower.slice(0, LOOKED_AT);
  const cyrillic = (sample.match(/[а-я]/g) ?? []).length;
  if (cyrillic * 4 > sample.length) return 'ru';
  const words = sample.match(/\p{L}+/gu) ?? [];
  const scores = new Map<Language, number>();
  for (const [language, telling] of Object.entries(TELLING) as [Language, ReadonlySet<string>][])
    scores.set(
      language,
      words.reduce((sum, word) => sum + (telling.has(word) ? 1 : 0), 0),
    );
  for (const [language, letters] of TELLING_LETTERS) {
    const count = Math.min(5, (sample.match(letters) ?? []).length);
    scores.set(language, (scores.get(language) ?? 0) + count);
  }
  let best: Language = 'en';
  let most = 0;
  for (const [language, score] of scores) if (score > most) [best, most] = [language, score];
  return best;
}
