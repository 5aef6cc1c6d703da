import { type ReadableText } from '../readable-text';
import { sought } from '../sought-pattern';
import { type NumberMention } from './numbers';
import { periodAfter } from './periods';

/** A day or days counted from the date of the text: "yesterday", "last Tuesday", "il y a deux jours". */
export interface RelativeDate {
  start: number;
  end: number;
  /** ISO dates, both inclusive. */
  from: string;
  to: string;
}

const DAY = 86_400_000;

/** The days of the week, from Sunday. */
const WEEKDAYS: readonly string[] = [
  'sunday dimanche sonntag domingo domenica zondag воскресенье воскресенья niedzielę niedziela niedzieli söndag söndags',
  'monday lundi montag lunes lunedì lunedi segunda-feira maandag понедельник понедельника poniedziałek poniedziałku måndag måndags',
  'tuesday mardi dienstag martes martedì martedi terça-feira terça dinsdag вторник вторника wtorek wtorku tisdag tisdags',
  'wednesday mercredi mittwoch miércoles miercoles mercoledì mercoledi quarta-feira woensdag среду среда среды środę środa środy onsdag onsdags',
  'thursday jeudi donnerstag jueves giovedì giovedi quinta-feira donderdag четверг четверга czwartek czwartku torsdag torsdags',
  'friday vendredi freitag viernes venerdì venerdi sexta-feira sexta vrijdag пятницу пятница пятницы piątek piątku fredag fredags',
  'saturday samedi samstag sábado sabado sonnabend sabato zaterdag субботу суббота субботы sobotę sobota soboty lördag lördags',
];
const WEEKDAY = new Map(
  WEEKDAYS.flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);
/** The number of the weekday that a word names, Sunday being 0; undefined for any other word. */
export const weekdayOf = (word: string): number | undefined => WEEKDAY.get(word);
/** All names of weekdays, as alternatives of a pattern. */
export const WEEKDAY_NAMES = [...WEEKDAY.keys()].join('|');
/** "in der Nacht zum Samstag", "la madrugada del lunes", "na noite de quinta-feira" */
const PART_OF_DAY =
  '(?:early |late )?(?:in the early hours of|the (?:night|morning|evening) of|(?:dans )?la nuit d[eu]|le matin d[eu]|in der nacht (?:zum|auf|von)|am (?:morgen|abend) des|la (?:madrugada|noche|mañana|tarde) del?|(?:na|a) (?:noite|madrugada|manhã|tarde) d[ea]|nella notte (?:tra|di)|la (?:notte|mattina|sera) di|in de nacht van|w nocy z|nad ranem w|natten (?:till|mot)|в ночь (?:на|с)|утром в|вечером в)';
const NAMED = sought(
  new RegExp(
    `(?<!\\p{L})(?:(?:${PART_OF_DAY}|on|last|this|past|ce|am|letzten|vergangenen|este|esta|el|lo scorso|na|no|op|afgelopen|vorige|в|во|w|we|i|på) (?:pasado |último |passado |scorso )?)(${WEEKDAY_NAMES})(?: (?:dernier|pasado|scorso|passado|passada|night|morning|evening|afternoon|soir|matin|abend|morgen|nacht|noche|sera|notte|à noite|avond|ochtend|kväll|natt))?(?!\\p{L})`,
    'iu',
  ),
);
const TODAY = sought(
  /(?<!\p{L})(?:today|this morning|tonight|aujourd'hui|ce matin|heute(?: (?:früh|morgen|nacht))?|hoy|esta mañana|oggi|stamattina|stanotte|hoje|esta manhã|vandaag|vanochtend|vannacht|сегодня|dzisiaj|dziś|idag|i dag|i morse|i natt)(?:, (?:día|dia|giorno) \d{1,2})?(?!\p{L})/iu,
);
const YESTERDAY = sought(
  /(?<!\p{L})(?:yesterday|last night|hier|gestern|ayer|anoche|ieri|ontem|gisteren|вчера|wczoraj|igår|i går)(?!\p{L})/iu,
);
const LAST_WEEK = sought(
  /(?<!\p{L})(?:last week|la semaine dernière|(?:letzte|vergangene)[rn]? woche|la semana pasada|la settimana scorsa|(?:na )?semana passada|(?:vorige|afgelopen) week|на прошлой неделе|w (?:zeszłym|ubiegłym) tygodniu|förra veckan)(?!\p{L})/iu,
);
const LAST_MONTH = sought(
  /(?<!\p{L})(?:last month|le mois dernier|(?:letzten|vergangenen) monat|el mes pasado|il mese scorso|lo scorso mese|(?:no )?mês passado|vorige maand|в прошлом месяце|w (?:zeszłym|ubiegłym) miesiącu|förra månaden)(?!\p{L})/iu,
);
const AGO_AFTER = /^ (?:ago|fa|atrás|geleden|назад|temu|sedan)(?!\p{L})/u;
const AGO_BEFORE = /(?:il y a|vor|hace|há) $/u;
const AT_MOST = 100;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Relative dates of the past in order of place; none where the text has no date of its own to count from. */
export function relativeDatesIn(
  text: ReadableText,
  numbers: readonly NumberMention[],
  anchor: string | null,
): RelativeDate[] {
  const today = anchor === null ? NaN : Date.parse(anchor.slice(0, 10));
  if (Number.isNaN(today)) return [];
  const { lower } = text;
  const found: RelativeDate[] = [];
  const add = (start: number, end: number, from: string, to = from): void => {
    if (found.length < AT_MOST) found.push({ start, end, from, to });
  };
  for (const hit of TODAY.in(text)) add(hit.index, hit.index + hit[0].length, iso(today));
  for (const hit of YESTERDAY.in(text)) add(hit.index, hit.index + hit[0].length, iso(today - DAY));
  for (const hit of NAMED.in(text)) {
    const back = (new Date(today).getUTCDay() - (weekdayOf(hit[1] ?? '') ?? 0) + 7) % 7;
    const days = back === 0 && hit[0].startsWith('last') ? 7 : back;
    add(hit.index, hit.index + hit[0].length, iso(today - days * DAY));
  }
  for (const hit of LAST_WEEK.in(text))
    add(hit.index, hit.index + hit[0].length, iso(today - 7 * DAY), iso(today - DAY));
  for (const hit of LAST_MONTH.in(text)) {
    const first = new Date(today);
    add(
      hit.index,
      hit.index + hit[0].length,
      iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - 1, 1)).slice(0, 7),
    );
  }
  for (const number of numbers) {
    const period = number.glued ? null : periodAfter(lower, number);
    if (period === null || period.seconds === null || period.seconds > 21 * 86_400) continue;
    const after = AGO_AFTER.exec(lower.slice(period.end, period.end + 10))?.[0].length ?? 0;
    const before = AGO_BEFORE.exec(lower.slice(Math.max(0, number.start - 8), number.start))?.[0].length ?? 0;
    if (after + before === 0) continue;
    add(number.start - before, period.end + after, iso(today - period.seconds * 1000));
  }
  return found.sort((a, b) => a.start - b.start);
}
