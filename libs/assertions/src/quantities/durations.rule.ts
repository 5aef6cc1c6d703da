import { sentenceAround } from '../sentences';
import { type AssertionRule, type Finding } from '../rule';
import { boundAround } from './comparators';
import { type NumberMention } from './numbers';

const DAY = 86_400;
/** A month is 30 days and a year 365: what speakers mean by them, to within the tolerance of any comparison. */
const SPANS: readonly (readonly [seconds: number, words: string])[] = [
  [60, 'minutes?|mins?|minuten|minutos|minuti|минут[а-я]?'],
  [3_600, 'hours?|hrs?|heures?|stunden?|horas?|or[ae]|uur|uren|час(?:а|ов)?'],
  [DAY, 'days?|jours?|tage?n?|días?|dias?|giorn[io]|dag(?:en)?|д(?:ень|ня|ней)|сут(?:ки|ок)'],
  [7 * DAY, 'weeks?|semaines?|wochen?|semanas?|settiman[ae]|weken|недел[яюиь]'],
  [30 * DAY, 'months?|mois|monate?n?|mes(?:es)?|mes[ei]|maand(?:en)?|месяц(?:а|ев)?'],
  [365 * DAY, 'years?|ans?|jahre?n?|años?|ann[io]|anos?|jaar|год(?:а|ов)?|лет'],
];
const PERIOD = new RegExp(
  `[ -]{0,2}(?:full |straight |whole |consecutive |volle |lange )?(?:${SPANS.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}])`,
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
  return { seconds: number.value === null ? null : number.value * span, end: number.end + hit[0].length };
}

const STAYED =
  /access|inside|in(?:side)? (?:the|your|their|our) (?:\p{L}+ )?(?:network|systems?|servers?|environment)|undetected|unnoticed|dwell|lurk|persist|exfil|in and out|connected|foothold|window|for a period|went on|lasted|open for|exposed for|readable|downloading|sniff|intrusion|hidden|accès|présents?|pendant|zugriff|zugang|acceso|durante|accesso|acesso|toegang|доступ|внутри|в сети/iu;
/** Support offers, reporting duties, deadlines and ages are no stay. */
const NOT_A_STAY_BEFORE =
  /(?:within|in the (?:last|past|next|coming)|last|past|next|every|after|over the|more than the|in under|left|timer|in business|experience|monitoring|protection|offered|first|within the|wait(?:ed|ing)?|days? a week|knew about|warned|for the past|early|another|took)(?: \p{L}{1,9}){0,2} ?$/iu;
const NOT_A_STAY_AFTER =
  /^[ -]?(?:of (?:experience|credit|complimentary|free|identity|monitoring|my\p{L}+)|old|left|timer|remaining|to (?:pay|contact|respond)|per|a (?:week|year)|in business|ago(?! we)|later|earlier|free|before|on the clock|credit|identity)/iu;

export const accessDurationRule: AssertionRule = {
  name: 'duration.stay',
  kind: 'access_duration',
  reads: 'how long an intruder is said to have had access',
  *read({ text, numbers }): Iterable<Finding> {
    for (const number of numbers) {
      if (number.glued) continue;
      const period = periodAfter(text.lower, number);
      if (period === null) continue;
      const bound = boundAround(text.lower, number.start, period.end);
      const before = text.plain.slice(Math.max(0, bound.start - 30), bound.start);
      const after = text.plain.slice(period.end, period.end + 24);
      const agoOfEntry =
        /^ ago/.test(after) &&
        /(?:access|entered|breached|got in|compromised)[^.\n]{0,40}$/i.test(
          text.plain.slice(Math.max(0, bound.start - 60), bound.start),
        );
      if (!agoOfEntry && (NOT_A_STAY_BEFORE.test(before) || NOT_A_STAY_AFTER.test(after))) continue;
      const span = sentenceAround(text.plain, bound.start, period.end);
      if (
        !STAYED.test(
          text.plain.slice(Math.max(span.start, bound.start - 110), Math.min(span.end, period.end + 60)),
        )
      )
        continue;
      yield {
        start: bound.start,
        end: bound.end,
        value: period.seconds,
        comparator: period.seconds === null ? '~' : bound.comparator,
      };
    }
  },
  examples: [
    ['we had access to their network for a week', 'a week', 7 * DAY],
    ['inside their systems for about 10 days', 'about 10 days', 10 * DAY],
    ['a five-day window of access', 'five-day', 5 * DAY],
    ['доступ более двух недель, точнее 3 недели', '3 недели', 21 * DAY],
    ['unauthorised access remained undetected for nearly three months', 'nearly three months', 90 * DAY],
    ['customers receive 24 months of credit monitoring after this access', null],
    ['in business for 30 years', null],
  ],
};
