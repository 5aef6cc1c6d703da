import { type NumberMention } from './numbers';

const DAY = 86_400;
/** A month is 30 days and a year 365: what speakers mean by them, to within the tolerance of any comparison. */
const SPANS: readonly (readonly [seconds: number, words: string])[] = [
  [60, 'minutes?|mins?|minuten|minutos|minuti|minuut|минут[а-я]?|minut[ayę]?|minuter'],
  [
    3_600,
    'hours?|hrs?|heures?|stunden?|horas?|or[ae]|uur|uren|час(?:а|ов)?|godz(?:in[ayę]?)?|tim(?:m(?:e|ar))?|std|h(?!\\d)',
  ],
  [
    DAY,
    'days?|jours?|tage?n?|días?|dias?|giorn[io]|dag(?:en|ar)?|dygn|д(?:ень|ня|ней)|сут(?:ки|ок)|dni(?:a|ach)?|dzień|dób|dob[aęy]',
  ],
  [
    7 * DAY,
    'weeks?|semaines?|wochen?|semanas?|settiman[ae]|weken|week|недел[яюиь]|tydzień|tydzien|tygodni[ea]?|veck(?:a|or)',
  ],
  [14 * DAY, 'fortnights?'],
  [
    30 * DAY,
    'months?|mois|monate?n?|mes(?:es)?|mes[ei]|m[eê]s|maand(?:en)?|месяц(?:а|ев)?|miesiąc[ea]?|miesiące|miesięcy|miesiecy|månad(?:er)?',
  ],
  [
    365 * DAY,
    'years?|ans?|années?|jahre?[ns]?|años?|ann[io]|anos?|jaar|jaren|год(?:а|ов)?|лет|rok|rok[u]|lat[a]?|år',
  ],
];
const PERIOD = new RegExp(
  `[ -]{0,2}(?:full |straight |whole |entire |consecutive |solid |volle[nr]? |ganze[ns]? |lange |целый |целых |целую |полных |całe |hela )?(?:${SPANS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}])`,
  'uy',
);

/** The period that a figure measures, where a word of time follows it. */
export function periodAfter(
  lower: string,
  number: NumberMention,
): { seconds: number | null; end: number } | null {
  PERIOD.lastIndex = number.end;
  const hit = PERIOD.exec(lower);
  if (hit === null) return null;
  const which = hit.slice(1).findIndex((group) => group !== undefined);
  const span = SPANS[which]?.[0] ?? DAY;
  // "48h" is a time given, "14 h" a time of day.
  if (/(?<!\p{L})h$/u.test(hit[0]) && (number.value ?? 0) < 24) return null;
  return { seconds: number.value === null ? null : number.value * span, end: number.end + hit[0].length };
}
