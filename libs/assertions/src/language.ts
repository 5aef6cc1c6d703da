/** The languages that claims and statements come in. */
export type Language = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'ru';

/** Small words that only one of the languages uses (or uses far more often than the others). */
const TELLING: Readonly<Record<Exclude<Language, 'ru'>, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is are was were has have been with by from their we our this that will be'.split(' '),
  ),
  fr: new Set('le les des du et une est dans pour avec nous sur été vos ont aux ces qui cette'.split(' ')),
  de: new Set(
    'der die das und ist ein eine wurde wurden mit von für nicht auf wir den dem durch sind'.split(' '),
  ),
  es: new Set('el los las y una del por con que se ha han sido nuestros para sus este más'.split(' ')),
  it: new Set('il gli della dei delle sono stato stati nel che per con alla dal è non questo più'.split(' ')),
  pt: new Set('os das dos uma foi foram não com que no na por ao são seus da do mais'.split(' ')),
  nl: new Set('het een van en zijn is wij niet op met voor door werd werden onze bij naar dat'.split(' ')),
};

const LOOKED_AT = 4_000;

/** A guess by small words; English where nothing tells. Decides decimal marks and the order of day and month only. */
export function languageOf(lower: string): Language {
  const sample = lower.slice(0, LOOKED_AT);
  const cyrillic = (sample.match(/[а-я]/g) ?? []).length;
  if (cyrillic * 4 > sample.length) return 'ru';
  const words = sample.match(/\p{L}+/gu) ?? [];
  let best: Language = 'en';
  let most = 0;
  for (const [language, telling] of Object.entries(TELLING)) {
    const count = words.reduce((sum, word) => sum + (telling.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [language as Language, count];
  }
  return best;
}
