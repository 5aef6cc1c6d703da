import { type CountSubject, subjectOf } from './subjects';

/** The counted noun stands within this many words behind the figure ("7.9 million Australian and New Zealand licence numbers"). */
const WORDS_AHEAD = 7;
const WORD = /(?:\)? |[ \t]{1,2}|[ ]?\/[ ]?|-)(?:["«„(]?)([\p{L}][\p{L}'-]{0,30}|&)/uy;

/** Words at which the noun phrase is over. */
const CLOSERS = new Set(
  `them these those they we it i is are was were be been has have had who which that whose with without in on at from by to for as than and/or per plus including incl into via after before have may might will would can could did do does did held hold holds contain contains contained include includes included affected
  dans en pour par qui avec sur sont ont für mit von bei in wurden haben sind que con para por han en se che per con da sono nel com para por foram em que voor met van bij zijn op в на из от с для по и
  z w na przez od dla oraz i do jest są zostało było med från för som på av är har och i`.split(/\s+/),
);
const JOINERS = new Set(['of', 'de', "d'abonnés", 'di', 'von', 'der', 'des', 'da', 'do', 'van', 'del', 'and', '&', 'et', 'und', 'y', 'e', 'en', 'la', 'le', 'las', 'los']); // prettier-ignore

/** Units and things that only look like counted records when they follow a figure at once. */
const NOT_COUNTED =
  /^[ -]?(?:%|(?:a|an|each)(?!\p{L})|percent|pour ?cent|prozent|por ciento|per cento|years?|months?|weeks?|days?|hours?|minutes?|[kmgt]i?b\b|[$€£]|usd|eur|btc|xmr|dollars?|euros?|pounds|bucks|million (?:usd|dollars|euros))/iu;
export interface Counted {
  subject: CountSubject;
  noun: string;
  end: number;
}

/** The noun that the figure before `from` counts, with the words between; null where it counts nothing that is exposed. */
export const countedAfter = (lower: string, from: number): Counted | null => {
  if (NOT_COUNTED.test(lower.slice(from, from + 20))) return null;
  let at = from;
  let found: Counted | null = null;
  for (let step = 0; step < WORDS_AHEAD; step++) {
    WORD.lastIndex = at;
    const hit = WORD.exec(lower);
    const word = hit?.[1];
    if (hit === null || word === undefined) break;
    if (CLOSERS.has(word) && !(step === 0 && (word === 'en' || word === 'in'))) break;
    at = WORD.lastIndex;
    const elided = /^[dl]'(.+)/.exec(word)?.[1] ?? word;
    const subject =
      subjectOf(elided) ??
      (/^[\p{L}]+-\p{L}+$/u.test(elided) ? subjectOf(elided.slice(elided.lastIndexOf('-') + 1)) : null);
    if (subject !== null) {
      // "user accounts" counts accounts, "patients and doctors" patients: the last noun of the first phrase.
      if (found !== null && !isNextNoun(lower, found.end, at)) break;
      found = { subject, noun: lower.slice(from, at).trim(), end: at };
    } else if (found !== null || (step === WORDS_AHEAD - 1 && !JOINERS.has(word))) break;
  }
  return found;
};

const isNextNoun = (lower: string, end: number, at: number): boolean =>
  /^[ ,/&]{1,3}[\p{L}'-]+$/u.test(lower.slice(end, at));

/** "Total number of persons affected: 2,316,591", "Files: 416,103", "het aantal slachtoffers op ruim 700.000"; and how each ends. */
const LABELS: readonly (readonly [end: RegExp, label: RegExp])[] = [
  [
    /(?:[:=|→] ?|[–—-] |\t)$/uy,
    /(?:^|[^\p{L}])(?:(?:number of|total(?: number)?(?: of)?|nombre de|anzahl(?: der)?|número de|numero di|aantal) )?([\p{L}]{3,20})(?: affected| impacted| exposed)?(?: \([^)]{0,60}\))?(?: ?[:=|→] ?| [–—-]{1,2} |\t)$/u,
  ],
  [/ \($/uy, /(?:^|[^\p{L}])([\p{L}]{3,20}) \($/u],
  [
    /\p{L} $/uy,
    /(?:number of|nombre de|anzahl der|número de|numero di|aantal) (?:\p{L}{2,16} )?(\p{L}{3,14}) (?:is|was|to|at|à|auf|a|op|stands at|reaches) (?:\p{L}{2,14} ){0,2}$/u,
  ],
];

/** Whether the last two units or the last one match. */
const endsWith = (text: string, end: RegExp): boolean =>
  [2, 1].some((units) => {
    end.lastIndex = Math.max(0, text.length - units);
    return end.test(text);
  });

/**
 * The noun of the label before a bare figure. A label of numbers ("Phone: 5551234") is followed by one of them unless
 * the figure is written as an amount is.
 */
export const labelledBefore = (lower: string, start: number, isGrouped: boolean): Counted | null => {
  const before = lower.slice(Math.max(0, start - 120), start);
  for (const [end, label] of LABELS) {
    const noun = endsWith(before, end) ? label.exec(before)?.[1] : undefined;
    const subject = noun === undefined ? null : subjectOf(noun);
    if (noun !== undefined && subject !== null && (subject !== 'documents' || isGrouped))
      return { subject, noun, end: start };
  }
  return null;
};
