/** The languages that claims and statements come in. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'ru' | 'pl' | 'sv';

/** Small words that only one of the languages uses (or uses far more often than the others). */
const TELLING: Readonly<Record<Exclude<Language, 'ru'>, string>> = {
  en: 'the of and to is are was were has have been with by from they we our this that will be',
  fr: 'le les des du et une est dans pour avec nous sur été vos ont aux ces qui cette',
  de: 'der die das und ist ein eine wurde wurden mit von für nicht auf wir den dem durch sind',
  es: 'el los las y una del por con que se ha han sido nuestros para sus este más',
  it: 'il gli della dei delle sono stato stati nel che per con alla dal è non questo più',
  pt: 'os das dos uma foi foram não com que no na por ao são seus da do mais',
  nl: 'het een van en zijn is wij niet op met voor door werd werden onze bij naar dat',
  pl: 'w z i na nie się że do jest są oraz dla przez po został zostały dane danych mamy od ich',
  sv: 'och att det som är på av för med har inte den ett vi till från om har deras vår',
};

const LANGUAGES = Object.keys(TELLING) as Language[];
const TELLING_OF = new Map<string, Language[]>();
for (const language of LANGUAGES)
  for (const word of TELLING[language as Exclude<Language, 'ru'>].split(' '))
    TELLING_OF.set(word, [...(TELLING_OF.get(word) ?? []), language]);
const LONGEST_TELLING = Math.max(...Array.from(TELLING_OF.keys(), (word) => word.length));

/** Letters that no other of the languages writes outweigh any small word. */
const TELLING_LETTERS: ReadonlyMap<string, Language> = new Map(
  (
    [
      ['pl', 'ąćęłńśźż'],
      ['sv', 'å'],
      ['de', 'ß'],
      ['pt', 'ãõ'],
      ['es', 'ñ¿¡'],
    ] as const
  ).flatMap(([language, letters]) => Array.from(letters, (letter) => [letter, language] as const)),
);
const LETTERS_COUNTED = 5;

const LOOKED_AT = 4_000;
const WORD = /\p{L}+/gu;
const NOT_ASCII = /[^\x00-\x7f]/g;

/** A guess by small words and letters; English where nothing tells. Decides decimal marks, the order of day and month, and what small words mean. */
export function languageOf(lower: string): Language {
  const sample = lower.slice(0, LOOKED_AT);
  const letters = new Map<Language, number>();
  let cyrillic = 0;
  for (const letter of sample.match(NOT_ASCII) ?? []) {
    if (letter >= 'а' && letter <= 'я') cyrillic++;
    const language = TELLING_LETTERS.get(letter);
    if (language) letters.set(language, (letters.get(language) ?? 0) + 1);
  }
  if (cyrillic * 4 > sample.length) return 'ru';
  const scores = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  const score = (language: Language, more: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + more);
  };
  for (const word of sample.match(WORD) ?? [])
    for (const language of word.length > LONGEST_TELLING ? [] : (TELLING_OF.get(word) ?? []))
      score(language, 1);
  for (const [language, count] of letters) score(language, Math.min(LETTERS_COUNTED, count));
  let best: Language = 'en';
  let most = 0;
  for (const [language, count] of scores) if (count > most) [best, most] = [language, count];
  return best;
}
