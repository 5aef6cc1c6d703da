import { type DateRange } from '../assertion';
import { sentenceAround } from '../sentences';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { type DateMention, resolved, secondsOf } from './calendar';

const INCIDENT =
  /breach|attack|hack|pirat|incident|intrusion|compromis|infiltr|attaquant|angreifer|atacante|leak|dump|stole|exfil|access|encrypt|ransomware|unauthori[sz]ed|occurr|connected|broke in|inside|in the network|in your network|penetrat|infect|malicious|cyber|suffered|attaque|intrusion|fuite|piraté|angriff|datenleck|gehackt|zugriff|zugang|ataque|filtra|brecha|incidente|acceso|attacco|violazion|accesso|vazament|invas|aanval|datalek|gelekt|toegang|gehackt|атак|взлом|утечк|инцидент|слит|данные за|базa за/iu;

/** What happens on these days is no part of the incident. */
const OTHER_EVENT_BEFORE =
  /(?:founded(?: in)?|established(?: in)?|since its|updated|upd:?|uploaded|posted|published(?: on)?|publish(?: on)?|deadline|timer|until|till|before|by|due|discovered(?: on)?|learned(?: on)?|detected on|determined(?: that)?(?: on)?|notified(?: on)?|reported(?: on)?|announced(?: on)?|confirmed on|born|prior to|copyright|©|revenue|mailed on|filed on|report of|press release|persbericht[^.]{0,20}|offered on|by the end of|effective|last seen|proposed|expires?|after waiting|purchased|orders placed|emailed)[ :,–-]*(?:\p{L}{2,9},? )?$/iu;
const OTHER_EVENT_AFTER =
  /^,? [^.;\n]{0,60}(?:published|released|announced|proposed|offered)|^[ ,]{0,2}(?:financial|fiscal|annual|budget|report\b|revenue|edition|\d{1,2}:\d{2})/i;
const LABELLED =
  /(?:date of (?:the )?(?:breach|hack|attack|incident|leak)|date breach occurred|breach(?:ed)? date|breach(?:ed)?(?: on)?|hacked(?: on)?|occurred (?:on|between)|dumped)[ :,]*(?:\p{L}{2,9} )?$/iu;

const value = ({ from, to }: DateRange): string | DateRange => (from === to ? from : { from, to });

const isOfIncident = ({ text }: FieldReading, date: DateMention): boolean => {
  const before = text.plain.slice(Math.max(0, date.start - 42), date.start);
  if (LABELLED.test(before)) return true;
  if (OTHER_EVENT_BEFORE.test(before) || OTHER_EVENT_AFTER.test(text.plain.slice(date.end, date.end + 14)))
    return false;
  const span = sentenceAround(text.plain, date.start, date.end);
  return INCIDENT.test(
    text.plain.slice(Math.max(span.start, date.start - 160), Math.min(span.end, date.end + 200)),
  );
};

export const incidentDateRule: AssertionRule = {
  name: 'date.of-incident',
  kind: 'incident_date',
  reads: 'a date or range of dates in a sentence about the incident',
  *read(reading): Iterable<Finding> {
    for (const date of reading.dates) {
      if (!isOfIncident(reading, date)) continue;
      const range = resolved(date, reading.source.date, 'past');
      yield {
        start: date.start,
        end: date.end,
        value: range === null ? null : value(range),
        comparator: date.third === null ? '=' : '~',
      };
    }
  },
  examples: [
    [
      'The network was breached in early December 2025.',
      'early December 2025',
      { from: '2025-12-01', to: '2025-12-10' },
    ],
    ['date of hack: 12/18/25', '12/18/25', '2025-12-18'],
    ['взлом 18.12.2025', '18.12.2025', '2025-12-18'],
    [
      'Attackers had access from 18 to 25 December 2025.',
      '18 to 25 December 2025',
      { from: '2025-12-18', to: '2025-12-25' },
    ],
    ['Der Angriff geschah am 3. Mai 2024.', '3. Mai 2024', '2024-05-03'],
    ['The company was founded in 1987.', null],
    ['Updated: 28 Mar 2026', null],
  ],
};

const ACCESS_RANGE =
  /access|inside|intrusion|dwell|undetected|compromis|unauthori[sz]ed|in the network|breach|penetrat|lurk|zugriff|zugang|accès|acceso|accesso|acesso|toegang|доступ/i;

export const accessRangeRule: AssertionRule = {
  name: 'duration.between-dates',
  kind: 'access_duration',
  reads: 'how long an intruder had access, from a range of dates',
  *read({ text, source, dates }): Iterable<Finding> {
    for (const date of dates) {
      if (!date.isRange || (date.from.month === null && date.from.year === null)) continue;
      const span = sentenceAround(text.plain, date.start, date.end);
      const range = resolved(date, source.date, 'past');
      const seconds = range && secondsOf(range);
      if (range === null || seconds === null || seconds <= 0) continue;
      if (
        date.from.month === null ||
        !ACCESS_RANGE.test(
          text.plain.slice(Math.max(span.start, date.start - 200), Math.min(span.end, date.end + 60)),
        )
      )
        continue;
      yield { start: date.start, end: date.end, value: seconds };
    }
  },
  examples: [
    ['The intruder had access from 18 to 25 December 2025.', '18 to 25 December 2025', 7 * 86_400],
    [
      'Unauthorised access took place between March 3, 2024 and March 5, 2024.',
      'March 3, 2024 and March 5, 2024',
      2 * 86_400,
    ],
  ],
};
