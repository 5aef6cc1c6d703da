import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { boundAround } from './comparators';
import { isCompanyFact, isHeadCount } from './company-facts';
import { type NumberMention } from './numbers';
import { byteUnitAt } from './byte-units';
import { isSample } from './samples';
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
/** "$10 a profile" is a price. */
const MONEY_BEFORE = /[$€£¥₽₹₿] ?$/u;

interface Counted {
  subject: CountSubject;
  noun: string;
  end: number;
}

const countedAfter = (lower: string, from: number): Counted | null => {
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

/** "Total number of persons affected: 2,316,591", "Files: 416,103", "het aantal slachtoffers op ruim 700.000". */
const LABELS = [
  /(?:^|[^\p{L}])(?:(?:number of|total(?: number)?(?: of)?|nombre de|anzahl(?: der)?|número de|numero di|aantal) )?([\p{L}]{3,14})(?: affected| impacted| exposed)?(?: \([^)]{0,60}\))? ?[:=] ?$/u,
  /(?:number of|nombre de|anzahl der|número de|numero di|aantal) (?:\p{L}{2,16} )?(\p{L}{3,14}) (?:is|was|to|at|à|auf|a|op|stands at|reaches) (?:\p{L}{2,14} ){0,2}$/u,
];

const labelledBefore = (lower: string, start: number): Counted | null => {
  const before = lower.slice(Math.max(0, start - 120), start);
  for (const label of LABELS) {
    const noun = label.exec(before)?.[1];
    const subject = noun === undefined ? null : subjectOf(noun);
    if (noun !== undefined && subject !== null && subject !== 'documents')
      return { subject, noun, end: start };
  }
  return null;
};

/** "only four accounts", "seuls trois clients": even so few can be checked. */
const ONLY_BEFORE =
  /(?<!\p{L})(?:only|just|seul[es]{0,2}|seulement|nur|lediglich|solo|sólo|solamente|soltanto|apenas|somente|alleen|slechts|enkel|только|лишь|tylko|jedynie|bara|endast)(?: \p{L}{1,4})? $/u;

/** Figures that belong to a name: Microsoft 365, Boeing 737, Area 51. */
const NAME_BEFORE =
  /(?<!\p{L})(?:office|microsoft|dynamics|windows|m|o|boeing|airbus|area|route|studio|number|nr\.?|no\.|№|version|part|section|article) $/u;

/** Whether the figure counts something: no year ("since 2017 customers …"), no part of a date, no sum of money, not "one user". */
const isCount = ({ text: { lower }, dates }: FieldReading, number: NumberMention): boolean => {
  const before = lower.slice(Math.max(0, number.start - 16), number.start);
  if (number.glued || MONEY_BEFORE.test(before)) return false;
  if (NAME_BEFORE.test(before)) return false;
  if (number.value === null && BOAST.test(lower.slice(number.start, number.end))) return false;
  if (!number.digits && number.magnitude === 1) {
    if (number.value === null || number.value < (ONLY_BEFORE.test(before) ? 1 : 8)) return false;
  }
  return !dates.some((date) => date.start < number.end && number.start < date.end);
};

/** "millions of users" boasts; "several hundred users" tells an order of size. */
const BOAST = /^\p{L}+$/u;

/** "35,000 students and 7,000 employees": what is joined to a fact about the company is one too. */
const AND =
  /^ ?(?:,|and|&|et|und|y|e|en|i|och|и|with)(?: (?:about|over|around|more than|nearly|approximately|ca\.?))? ?$/u;

function* counts(reading: FieldReading, wanted: (subject: CountSubject) => boolean): Iterable<Finding> {
  const { lower, plain } = reading.text;
  let factEnd = 0;
  for (const number of reading.numbers) {
    if (!isCount(reading, number)) continue;
    const plus = lower[number.end] === '+' ? 1 : 0;
    if (byteUnitAt(plain, number.end + plus, reading.language) !== null) continue;
    const after = countedAfter(lower, number.end + plus);
    const counted = after ?? (number.digits ? labelledBefore(lower, number.start) : null);
    if (counted === null || !wanted(counted.subject)) continue;
    // Polish days, not Spanish identity cards.
    if (counted.noun === 'dni' && reading.language === 'pl') continue;
    const end = Math.max(counted.end, number.end);
    const isFact =
      isCompanyFact(plain, number.start, end, counted.subject === 'people') ||
      isHeadCount(plain, number.start, end, counted.noun) ||
      (factEnd > 0 && AND.test(plain.slice(factEnd, number.start)));
    if (isFact) {
      factEnd = end;
      continue;
    }
    if (isSample(lower, number.start, end)) continue;
    if (counted.subject === 'files' && number.value !== null && number.value < 10) continue;
    const bound = boundAround(lower, number, number.start, number.end);
    yield {
      start: bound.start,
      end: Math.max(bound.end, end),
      value: number.value,
      subject: counted.noun,
      comparator: bound.comparator,
    };
  }
}

export const recordCountRule: AssertionRule = {
  name: 'count.records',
  kind: 'record_count',
  reads: 'a figure that counts people, accounts, rows, addresses or identity documents',
  read: (reading) => counts(reading, (subject) => subject !== 'files'),
  examples: [
    ['we hold 560 million users', '560 million users', 560e6],
    ['12M lines of chat', '12M lines', 12e6],
    ['2.05 billion records', '2.05 billion records', 2_050_000_000],
    ['70k government-ID photos', '70k government-ID photos', 70_000],
    ['données de 2,5 millions de clients', '2,5 millions de clients', 2_500_000],
    ['Daten von über 40.000 Kunden', 'über 40.000 Kunden', 40_000],
    ['più di 300 mila utenti', 'più di 300 mila utenti', 300_000],
    ['ruim 12.500 klanten', 'ruim 12.500 klanten', 12_500],
    ['около 30 тыс. клиентов', 'около 30 тыс. клиентов', 30_000],
    ['Number of individuals affected: 12,345', '12,345', 12_345],
    ['1,00,00,000 voters of one state', '1,00,00,000 voters', 10_000_000],
    ['16 524 282 записей в базе', '16 524 282 записей', 16_524_282],
    ['24 800 000 klientów sklepu', '24 800 000 klientów', 24_800_000],
    ['ponad 55 tys. pacjentów', 'ponad 55 tys. pacjentów', 55_000],
    ['1,5 miljoner kunder', '1,5 miljoner kunder', 1_500_000],
    ['drygt 20 000 rader', 'drygt 20 000 rader', 20_000],
    ['ein halbe Million Datensätze', 'ein halbe Million Datensätze', 500_000],
    ['полмиллиона пользователей', 'полмиллиона пользователей', 500_000],
    ['only four accounts were opened', 'four accounts', 4],
    ['from 25 April, 2024 customers were told', null],
    ['130 gigabyte aan gegevens', null],
    ['from $1 to $10 a profile', null],
    ['12 dollars a customer, or 9 a record', null],
    ['It employs 101-250 people', null],
    ['Oakfield is a school district with 35,000 students and 7,000 teachers', null],
    ['a retailer, £2.8bn, 50k staff', null],
    ['welcoming 40,000 patients per year', null],
    ['more than 30 years of experience', null],
  ],
};

export const fileCountRule: AssertionRule = {
  name: 'count.files',
  kind: 'file_count',
  reads: 'a figure that counts files or documents',
  read: (reading) => counts(reading, (subject) => subject === 'files'),
  examples: [
    ['over 1,200,000 files', 'over 1,200,000 files', 1_200_000],
    ['Files: 9,120', '9,120', 9_120],
    ['12 430 fichiers copiés', '12 430 fichiers', 12_430],
    ['half a million documents', 'half a million documents', 500_000],
  ],
};
