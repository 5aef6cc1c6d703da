import { type DateRange } from '../assertion';
import { type Language } from '../language';
import { type ReadableText } from '../readable-text';
import { sought } from '../sought-pattern';

/** A date as far as a text spells it. */
interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** A date or a range of dates in a text; the year may have to be concluded from the date of the text. */
export interface DateMention {
  start: number;
  end: number;
  from: DateParts;
  to: DateParts;
  /** Two dates or two days ("3-6 July"), rather than one. */
  isRange: boolean;
  /** "early", "mid", "late": the third of the month that is meant. */
  third: 0 | 1 | 2 | null;
  /** Day and month the other way round, where figures allow both: "5/1/2026". */
  swapped?: DateParts;
}

/** The months in ten languages, with the cases and short forms that dates are written in; month by month. */
const NAMES: readonly string[] = [
  'january jan janvier janv januar jänner enero gennaio janeiro januari январь января январе styczeń stycznia styczniu styczen',
  'february feb febr février fevrier févr februar febrero febbraio fevereiro februari февраль февраля феврале luty lutego lutym',
  'march mar mars märz maerz marzo março marco maart март марта марте marzec marca marcu',
  'april apr avril avr abril aprile апрель апреля апреле kwiecień kwietnia kwietniu kwiecien',
  'may mai mayo maggio maio mei май мая мае maj maja maju',
  'june jun juin juni junio giugno junho июнь июня июне czerwiec czerwca czerwcu',
  'july jul juillet juil juli julio luglio julho июль июля июле lipiec lipca lipcu',
  'august aug août aout agosto augustus augusti август августа августе sierpień sierpnia sierpniu sierpien',
  'september sept sep septembre septiembre setiembre settembre setembro сентябрь сентября сентябре wrzesień września wrześniu wrzesien wrzesnia',
  'october oct octobre oktober okt octubre ottobre outubro октябрь октября октябре październik października październiku pazdziernik pazdziernika',
  'november nov novembre noviembre novembro ноябрь ноября ноябре listopad listopada listopadzie',
  'december dec décembre decembre dezember dez diciembre dic dicembre dezembro декабрь декабря декабре grudzień grudnia grudniu grudzien',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
/** Months that are also other words; they need a day or a year beside them. */
const AMBIGUOUS = new Set(['may', 'mar', 'march', 'mars', 'mai', 'dec', 'jan', 'sep', 'sept', 'oct', 'nov', 'jun', 'jul', 'apr', 'feb', 'aug', 'dic', 'dez', 'okt', 'avr', 'juil', 'marco', 'marca', 'mei', 'maj', 'maja', 'maju', 'мае', 'мая']); // prettier-ignore

const MONTH = sought(
  new RegExp(
    `(?<![\\p{L}])(?:${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])\\.?`,
    'iu',
  ),
);
const NUMERIC = sought(
  /(?<![\d.,/-])(?:(\d{4})-(\d{2})(?:-(\d{2}))?|(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2}))(?![\d/]|[.-]\d)/iu,
);
const YEAR = sought(/(?<!\d)(?:19|20)\d{2}(?!\d)/iu);
const YEAR_BEFORE =
  /(?:^|[^\p{L}])(?:in|since|during|of|de|from|en|depuis|seit|im jahre?|aus|desde|dal|nel|al|del|em|sinds|uit|van|tussen|zwischen|entre|tra|в|с|за|от|z|w|z lat|od|från|sedan|år|year:?|anno|año|jahr|rok|год:?|between|to|and|und|et|y|e|en|och|i|и|bis|à|a|al|até|tot|t\/m|do|по|till|dump(?:ed)?|leak(?:ed)?|hack(?:ed)?|breach(?:ed)?|database|db|base|base de (?:datos|données|dados)|banco|dane|база|extraction|export|-) ?$/u;
/** "in 2,019 files", "to 2020 GB": figures, not years. */
const NOT_A_YEAR_AFTER = /^(?:[.,%]+\d|-(?!(?:19|20)\d{2}(?!\d))\d| ?\p{L}{0,3}b(?!\p{L}))/u;

const ORDINAL = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const OF = '(?: ?(?:of|de|di|do|del))?';
const BETWEEN_DAYS =
  '(?: ?[-–—] ?| to | and | au | et | bis | auf (?:den )?| na | und | al | e | y | a | en | t/m | tot | по | и | i | do | och | till | through | until )';
const DAYS_BEFORE = new RegExp(
  `(?<![\\d.,:/])(?:(\\d{1,2})${ORDINAL}${BETWEEN_DAYS}(?:the )?)?(\\d{1,2})${ORDINAL}${OF}[ -]?$`,
  'u',
);
const DAYS_AFTER = new RegExp(
  `[ -]{0,2}(\\d{1,2})${ORDINAL}(?![\\d:]|\\.\\d)(?:${BETWEEN_DAYS}(\\d{1,2})${ORDINAL}(?![\\d:]|[ ]?\\p{L}))?`,
  'uy',
);
const YEAR_AFTER = /,?[ -]{0,2}(?:of |de |del |do )?((?:19|20)\d{2})(?!\d)(?: г(?:ода)?\.?(?!\p{L}))?/uy;
const THIRD_BEFORE =
  /(?<!\p{L})(?:(early|beginning of|start of|début|debut|anfang|principios de|comienzos de|inizio|início de|inicio de|begin|начале|początku|na początku|początek|början av|i början av)|(mid|middle of|mi|mitte|mediados de|metà|meados de|medio|half|середине|połowie|w połowie|mitten av|i mitten av)|(late|end of|fin|ende|finales de|fines de|fine|fim de|eind|конце|końcu|końca|pod koniec|koniec|slutet av|i slutet av))(?:[ -](?:of |de )?)$/u;

/** Joins two dates into a range; "and" only does behind "between". */
const JOINER =
  /^,? ?(?:-|–|—|to|through|thru|until|till|up to|au|jusqu'au|bis|bis zum|al|hasta el|hasta|a|até|t\/m|tot|tot en met|по|до|do|till|t\.o\.m\.) ?(?:the |el |il |o )?$/u;
const AND = /^,? ?(?:and|et|und|y|e|en|и|i|a|och) ?(?:the |el |il |o |le |den |dem |de )?$/u;

const MAX_MENTIONS = 500;

const validDay = (text: string | undefined): number | null => {
  const day = text === undefined ? NaN : Number(text);
  return day >= 1 && day <= 31 ? day : null;
};

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const single = (start: number, end: number, parts: DateParts): DateMention => ({
  start,
  end,
  from: parts,
  to: parts,
  isRange: false,
  third: null,
});

const numericDates = (text: ReadableText, language: Language): DateMention[] => {
  const found: DateMention[] = [];
  for (const hit of NUMERIC.in(text)) {
    if (found.length >= MAX_MENTIONS) break;
    const [whole, isoYear, isoMonth, isoDay, first, mark, second, year] = hit;
    let parts: DateParts;
    let swapped: DateParts | null = null;
    if (isoYear !== undefined)
      parts = {
        year: Number(isoYear),
        month: Number(isoMonth),
        day: isoDay === undefined ? null : Number(isoDay),
      };
    else {
      const a = Number(first);
      const b = Number(second);
      // With slashes Americans put the month first; everybody else, and everybody with dots, the day.
      const monthFirst = b > 12 || (mark === '/' && language === 'en' && a <= 12);
      parts = { year: fullYear(year ?? ''), month: monthFirst ? a : b, day: monthFirst ? b : a };
      if (a <= 12 && b <= 12) swapped = { ...parts, month: parts.day, day: parts.month };
    }
    const { month, day, year: y } = parts;
    if (
      month === null ||
      month < 1 ||
      month > 12 ||
      (day !== null && (day < 1 || day > 31)) ||
      y === null ||
      y < 1990 ||
      y > 2100
    )
      continue;
    const mention = single(hit.index, hit.index + whole.length, parts);
    found.push(swapped === null ? mention : { ...mention, swapped });
  }
  return found;
};

const namedDates = (text: ReadableText): DateMention[] => {
  const { lower, plain } = text;
  const found: DateMention[] = [];
  for (const hit of MONTH.in(text)) {
    if (found.length >= MAX_MENTIONS) break;
    const name = hit[0].replace('.', '');
    const month = MONTHS.get(name) ?? null;
    const before = lower.slice(Math.max(0, hit.index - 24), hit.index);
    const days = DAYS_BEFORE.exec(before);
    let start = hit.index;
    let end = start + name.length;
    let firstDay = validDay(days?.[1]);
    let lastDay = validDay(days?.[2]);
    if (days && lastDay !== null) start -= before.length - days.index;
    else {
      DAYS_AFTER.lastIndex = hit.index + hit[0].length;
      const after = DAYS_AFTER.exec(lower);
      const day = validDay(after?.[1]);
      if (after && day !== null) {
        firstDay = validDay(after[2]) === null ? null : day;
        lastDay = validDay(after[2]) ?? day;
        end = hit.index + hit[0].length + after[0].length;
      }
    }
    YEAR_AFTER.lastIndex =
      end === start + name.length || lower[end] === '.' ? (lower[end] === '.' ? end + 1 : end) : end;
    const yearHit = YEAR_AFTER.exec(lower);
    const year = yearHit ? Number(yearHit[1]) : null;
    if (yearHit) end = yearHit.index + yearHit[0].length;
    const capital = plain[hit.index] !== lower[hit.index];
    if (
      lastDay === null &&
      year === null &&
      AMBIGUOUS.has(name) &&
      !(capital && /(?:in|since|between|and|to|early|late|mid|last|of)[ -]$/.test(before))
    )
      continue;
    let third: DateMention['third'] = null;
    if (lastDay === null) {
      const part = THIRD_BEFORE.exec(before);
      if (part) {
        third = part[1] !== undefined ? 0 : part[2] !== undefined ? 1 : 2;
        start = hit.index - (before.length - part.index);
      }
    }
    found.push({
      start,
      end,
      from: { year, month, day: firstDay ?? lastDay },
      to: { year, month, day: lastDay },
      isRange: firstDay !== null,
      third,
    });
  }
  return found;
};

const bareYears = (text: ReadableText): DateMention[] => {
  const { lower } = text;
  const found: DateMention[] = [];
  for (const hit of YEAR.in(text)) {
    if (found.length >= MAX_MENTIONS) break;
    const end = hit.index + 4;
    if (!YEAR_BEFORE.test(lower.slice(Math.max(0, hit.index - 10), hit.index))) continue;
    if (NOT_A_YEAR_AFTER.test(lower.slice(end, end + 6))) continue;
    found.push(single(hit.index, end, { year: Number(hit[0]), month: null, day: null }));
  }
  return found;
};

/** "sexta-feira (10)", "Freitag, den 10.", "on Friday the 10th": the day of a month that goes without saying. */
const WEEKDAY_AND_DAY = sought(
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:luned|marted|mercoled|gioved|venerd)ì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?: the| den|,| ,|, den| le| el| il| dia| día)? ?(?:\(?(\d{1,2})(?:st|nd|rd|th)?\)|(\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d:/%]|[.,]\d| ?(?:de|of|di|\p{L}+ (?:19|20)\d\d|[ap]m|uhr|h)(?!\p{L}))/iu,
);
const weekdayDates = (text: ReadableText): DateMention[] => {
  const found: DateMention[] = [];
  for (const hit of WEEKDAY_AND_DAY.in(text)) {
    if (found.length >= MAX_MENTIONS) break;
    const digits = hit[1] ?? hit[2] ?? '';
    const day = validDay(digits);
    const end = hit.index + hit[0].length;
    const start =
      hit[1] === undefined ? end - hit[0].length + hit[0].search(/\d/) : hit.index + hit[0].indexOf('(') + 1;
    if (day !== null) found.push(single(start, start + digits.length, { year: null, month: null, day }));
  }
  return found;
};

/** Meteorological seasons of the northern half, and quarters of a year: three months each, with the year beside them. */
const SEASONS: readonly string[] = [
  'spring printemps frühjahr frühling primavera voorjaar lente весной весна wiosną wiosna våren vår',
  'summer été sommer verano estate verão zomer летом лето latem lato sommaren sommar',
  'autumn fall automne herbst otoño autunno outono herfst najaar осенью осень jesienią jesień hösten höst',
];
const QUARTERS = ['first|1st|q1', 'second|2nd|q2', 'third|3rd|q3', 'fourth|4th|q4'];
const THREE_MONTHS = [
  ...SEASONS.map(
    (names, index) =>
      [
        3 + 3 * index,
        new RegExp(
          `(?<!\\p{L})(?:${names.replaceAll(' ', '|')})(?: (?:of|de|del|dell'|van))? ?((?:19|20)\\d{2})(?!\\d)`,
          'iu',
        ),
      ] as const,
  ),
  ...QUARTERS.map(
    (names, index) =>
      [
        1 + 3 * index,
        new RegExp(`(?<![\\p{L}\\d])(?:${names})(?: quarter)?(?: of)? ((?:19|20)\\d{2})(?!\\d)`, 'iu'),
      ] as const,
  ),
].map(([first, pattern]) => [first, sought(pattern)] as const);
const threeMonths = (text: ReadableText): DateMention[] =>
  THREE_MONTHS.flatMap(([first, pattern]) =>
    Array.from(pattern.in(text), (hit) => ({
      ...single(hit.index, hit.index + hit[0].length, { year: Number(hit[1]), month: first, day: null }),
      to: { year: Number(hit[1]), month: first + 2, day: null },
      isRange: true,
    })).slice(0, MAX_MENTIONS),
  );

const joined = (lower: string, a: DateMention, b: DateMention): boolean => {
  if (a.isRange || b.isRange || b.start - a.end > 14 || b.start < a.end) return false;
  const gap = lower.slice(a.end, b.start);
  if (JOINER.test(gap)) return true;
  if (!AND.test(gap)) return false;
  const before = lower.slice(Math.max(0, a.start - 14), a.start);
  return (
    /(?:between|entre|zwischen|tra|fra|tussen|между|między|miedzy|pomiędzy|mellan)(?: \p{L}{1,3})? ?$/u.test(
      before,
    ) ||
    (a.from.day === null && a.from.month !== null)
  );
};

/** Every date and range of dates in the text, in order; none overlaps another. */
export function datesIn(text: ReadableText, language: Language): DateMention[] {
  const { lower } = text;
  const all = [
    ...numericDates(text, language),
    ...namedDates(text),
    ...threeMonths(text),
    ...weekdayDates(text),
  ];
  const years = bareYears(text).filter(
    (year) => !all.some((date) => year.start < date.end && date.start < year.end),
  );
  const sorted = [...all, ...years].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: DateMention[] = [];
  for (const date of sorted) {
    const last = found.at(-1);
    if (last && date.start < last.end) continue;
    if (last && joined(lower, last, date)) {
      const from = { ...last.from, year: last.from.year ?? date.to.year };
      found[found.length - 1] = {
        start: last.start,
        end: date.end,
        from,
        to: date.to,
        isRange: true,
        third: null,
      };
    } else found.push(date);
  }
  return found;
}

const two = (n: number): string => String(n).padStart(2, '0');
const iso = ({ year, month, day }: DateParts): string =>
  [
    String(year),
    ...(month === null ? [] : [two(month)]),
    ...(month === null || day === null ? [] : [two(day)]),
  ].join('-');

export type Direction = 'past' | 'future';

/** A text of 3 January that speaks of "28 December" means the one before it; of a deadline, the one after. */
const yearFor = (parts: DateParts, anchor: Date, direction: Direction): number => {
  const year = anchor.getUTCFullYear();
  const that = Date.UTC(year, (parts.month ?? 1) - 1, parts.day ?? (direction === 'future' ? 28 : 1));
  const day = 86_400_000;
  if (direction === 'past') return that > anchor.getTime() + 7 * day ? year - 1 : year;
  return that < anchor.getTime() - 7 * day ? year + 1 : year;
};

/** The last such day of a month until the text's own date, or the next from it on. */
const dayOfMonth = (day: number, anchor: Date, direction: Direction): DateRange => {
  const passed = anchor.getUTCDate() >= day;
  const shift = direction === 'past' ? (passed ? 0 : -1) : passed ? 1 : 0;
  const date = new Date(Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth() + shift, day))
    .toISOString()
    .slice(0, 10);
  return { from: date, to: date };
};

/** The mention as ISO dates of its own precision; null if neither it nor the text's date tells the year. */
export function resolved(
  mention: DateMention,
  anchor: string | null,
  direction: Direction,
): DateRange | null {
  const day = anchor === null ? NaN : Date.parse(anchor.slice(0, 10));
  const inYear = (parts: DateParts): DateParts | null =>
    parts.year !== null
      ? parts
      : Number.isNaN(day)
        ? null
        : { ...parts, year: yearFor(parts, new Date(day), direction) };
  if (mention.to.month === null && mention.to.day !== null)
    return Number.isNaN(day) ? null : dayOfMonth(mention.to.day, new Date(day), direction);
  if (direction === 'past' && mention.swapped && Date.parse(iso(mention.to)) > day) {
    // Nobody tells of a day to come: the figures stand the other way round.
    const { swapped, ...rest } = mention;
    if (Date.parse(iso(swapped)) <= day)
      return resolved({ ...rest, from: swapped, to: swapped }, anchor, direction);
  }
  const to = inYear(mention.to);
  if (to === null) return null;
  const from =
    mention.from.year === null
      ? { ...mention.from, year: (mention.from.month ?? 0) > (to.month ?? 12) ? (to.year ?? 0) - 1 : to.year }
      : mention.from;
  if (mention.third !== null) {
    const [first, last] = [
      [1, 10],
      [11, 20],
      [21, daysIn(to.year ?? 2000, to.month ?? 1)],
    ][mention.third] ?? [1, 28];
    return { from: iso({ ...from, day: first ?? 1 }), to: iso({ ...to, day: last ?? 28 }) };
  }
  return { from: iso(from), to: iso(to) };
}

/** A day of a month without its year is the nearest: up to so many days after the text's own date it is to come. */
const SOON = 45 * 86_400_000;

/** A date after the text's own. */
export const isAhead = (mention: DateMention, anchor: string | null): boolean => {
  if (anchor === null) return false;
  const today = Date.parse(anchor.slice(0, 10));
  const hasYear = mention.from.year !== null;
  if (!hasYear && (mention.from.month === null || mention.from.day === null)) return false;
  const first = resolved(mention, anchor, hasYear ? 'past' : 'future')?.from;
  const ahead = first === undefined ? NaN : Date.parse(first) - today;
  return ahead > 0 && (hasYear || ahead <= SOON);
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last instant (days) that an ISO date of any precision covers, in milliseconds since 1970; null if it is none. */
export function daysCovered(date: string): { first: number; last: number } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  const day = parts[3] === undefined ? null : Number(parts[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = Date.UTC(year, (month ?? 12) - 1, day ?? daysIn(year, month ?? 12));
  return { first, last };
}

/** Seconds between the first day of a range and its last: what "from 18 to 25 December" means as a duration. */
export function secondsOf(range: DateRange): number | null {
  const from = daysCovered(range.from);
  const to = daysCovered(range.to);
  return from === null || to === null || to.last < from.first ? null : (to.last - from.first) / 1000;
}
