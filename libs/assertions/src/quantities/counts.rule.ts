import { sentenceAround } from '../sentences';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { byteUnitAt } from './byte-units';
import { boundAround, isDenied } from './comparators';
import { isCompanyFact, isHeadCount } from './company-facts';
import { type Counted, countedAfter, labelledBefore } from './counted-noun';
import { type NumberMention } from './numbers';
import { isSample } from './samples';
import { type CountSubject } from './subjects';

/** More counts than this are a table, not a claim. */
const AT_MOST = 500;

/** "$10 a profile" is a price. */
const MONEY_BEFORE = /[$€£¥₽₹₿] ?$/u;

/** "only four accounts", "seuls trois clients": even so few can be checked. */
const ONLY_BEFORE =
  /(?<!\p{L})(?:only|just|seul[es]{0,2}|seulement|nur|lediglich|solo|sólo|solamente|soltanto|apenas|somente|alleen|slechts|enkel|только|лишь|tylko|jedynie|bara|endast)(?: \p{L}{1,4})? $/u;

/** Figures that belong to a name: Microsoft 365, Boeing 737, Area 51. */
const NAME_BEFORE =
  /(?<!\p{L})(?:office|microsoft|dynamics|windows|m|o|boeing|airbus|area|route|studio|number|nr\.?|no\.|№|version|part|section|article) $/u;

/** "The remaining 7 million customers need do nothing": what is left over is no count of those concerned. */
const REST_BEFORE =
  /(?<!\p{L})(?:remaining|other|übrigen|restlichen|anderen|restants|autres|restantes|demás|restanti|altri|altre|outros|outras|overige|andere|остальные|остальных|pozostałych|pozostałe|övriga|resterande)[ ]$/u;

/** "2024 beschäftigte das Unternehmen …": a year that opens a sentence. */
const isYear = (lower: string, { start, end }: NumberMention): boolean =>
  /^(?:19[5-9]|20[0-3])\d$/.test(lower.slice(start, end)) &&
  /(?:^|[.!?\n] ?)$/.test(lower.slice(Math.max(0, start - 2), start));

/** Whether the figure counts something: no year ("since 2017 customers …"), no part of a date, no sum of money, not "one user". */
const isCount = ({ text: { lower }, dates }: FieldReading, number: NumberMention): boolean => {
  const before = lower.slice(Math.max(0, number.start - 16), number.start);
  if (number.glued || MONEY_BEFORE.test(before) || /^0\d/.test(lower.slice(number.start, number.end)))
    return false;
  if (NAME_BEFORE.test(before) || REST_BEFORE.test(before) || isYear(lower, number)) return false;
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

/** People whom the case concerns otherwise: those who did it, or who answer for it. */
const SUSPECT_AFTER =
  /^[^.;\n]{0,60}(?:arrested|charged|suspended|dismissed|detained|under investigation|puestos a disposición|detenid|imputad|suspendid|festgenommen|entlassen|suspendiert|arrêté|mis en examen|interpellé|arrestat|indagat|presos|aangehouden|zatrzyman|gripna|anhållna|задержан|арестован)/u;

/** "1000 sample rows" */
const SAMPLE_NOUN = /(?<!\p{L})(?:sample|proof|test|demo|muestra|preview)(?!\p{L})/u;

interface Count extends Finding {
  value: number | null;
  subject: string;
}

/** "… 5.5 million profiles and 1.4 million trees, in total 6.9 million people": the whole, said of what follows or precedes. */
const TOTAL_BEFORE =
  /(?:in total|total of|totall?ing|all told|(?:total|number) to|insgesamt|au total|portant [^.;\n]{0,30}à|en total|in totale|ao todo|no total|in totaal|daarmee|damit|łącznie|razem|totalt|sammanlagt|всего|в общей сложности|итого)[^.;\d]{0,50}$/u;
const TOTAL_AFTER =
  /^,? (?:in all|in total|altogether|all told|combined|insgesamt|au total|en total|in totale|ao todo|no total|in totaal|łącznie|totalt|в общей сложности)(?!\p{L})/u;
const HEAD = /[\p{L}-]+$/u;

/** The counts that stand for themselves: no parts of a whole that the same sentence gives, nor a claim's vague count beside a real one. */
const wholes = (found: readonly Count[], { text: { plain, lower }, source }: FieldReading): Count[] => {
  const hasValue = found.some(({ value }) => value !== null);
  const totals = found.filter(
    ({ start, end }) =>
      TOTAL_BEFORE.test(lower.slice(Math.max(0, start - 80), start)) ||
      TOTAL_AFTER.test(lower.slice(end, end + 24)),
  );
  const isPart = (count: Count, index: number): boolean => {
    const whole = totals.find(
      (total) =>
        total.start > count.start && total.start - count.end < 200 && (total.value ?? 0) > (count.value ?? 0),
    );
    if (
      source.role === 'statement' &&
      whole &&
      sentenceAround(plain, count.start, count.end).end >= whole.end
    )
      return true;
    // "71 clients of the service: 42 internal clients and …"
    const last = found[index - 1];
    if (source.role === 'statement' && isWithin(count, found.slice(Math.max(0, index - 8), index)))
      return true;
    return (
      last !== undefined &&
      count.start - last.end < 80 &&
      (last.value ?? 0) > (count.value ?? 0) &&
      HEAD.exec(last.subject)?.[0] === HEAD.exec(count.subject)?.[0] &&
      /^[^.;\n]*[:(][^.;\n]{0,24}$/u.test(lower.slice(last.end, count.start))
    );
  };
  // "names of 9 million customers …; health data of 160,000 customers": of the same people, named before in one sentence.
  function isWithin(count: Count, earlier: readonly Count[]): boolean {
    return earlier.some(
      (whole) =>
        (whole.value ?? 0) > 4 * (count.value ?? 0) &&
        HEAD.exec(whole.subject)?.[0] === HEAD.exec(count.subject)?.[0] &&
        sentenceAround(plain, count.start, count.end).start <= whole.start,
    );
  }
  const isBeside = ({ value }: Count): boolean => source.role === 'claim' && value === null && hasValue;
  return found.filter((count, index) => !isPart(count, index) && !isBeside(count));
};

const isGrouped = (lower: string, { start, end, magnitude }: NumberMention): boolean =>
  magnitude > 1 || /^\d{1,3}(?:[,.]\d{3})+$/.test(lower.slice(start, end));

/** "… 11 million users, 3,817,210 with passport": an item of a list that goes on counting what the one before it counted. */
const AGAIN_BEFORE = /^(?:[^()]|\([^()]{0,100}\))*[,;\n][ •*–-]{0,3}$/u;
const AGAIN_AFTER = /^ (?:with|avec|mit|con|com|met|с|со|z|med)(?!\p{L})/u;

const countedAgain = (
  { text: { lower }, source }: FieldReading,
  number: NumberMention,
  last: Count | undefined,
): Counted | null => {
  if (last === undefined || source.role !== 'claim' || number.start - last.end > 120) return null;
  if (!isGrouped(lower, number) || !AGAIN_AFTER.test(lower.slice(number.end, number.end + 8))) return null;
  if (!AGAIN_BEFORE.test(lower.slice(last.end, number.start))) return null;
  const subject = countedAfter(` ${last.subject}`, 0)?.subject;
  return subject ? { subject, noun: last.subject, end: number.end } : null;
};

interface CountedFigure {
  number: NumberMention;
  counted: Counted | null;
}

const known = new WeakMap<FieldReading, readonly CountedFigure[]>();

/** The figures that count something, with what they count where it stands beside them; both rules ask for them. */
const countedFigures = (reading: FieldReading): readonly CountedFigure[] => {
  const before = known.get(reading);
  if (before) return before;
  const { lower, plain } = reading.text;
  const found: CountedFigure[] = [];
  for (const number of reading.numbers) {
    if (!isCount(reading, number)) continue;
    const plus = lower[number.end] === '+' ? 1 : 0;
    if (byteUnitAt(plain, number.end + plus, reading.language) !== null) continue;
    const counted =
      countedAfter(lower, number.end + plus) ??
      (number.digits ? labelledBefore(lower, number.start, isGrouped(lower, number)) : null);
    found.push({ number, counted });
  }
  known.set(reading, found);
  return found;
};

const counts = (reading: FieldReading, wanted: (subject: CountSubject) => boolean): Count[] => {
  const { lower, plain } = reading.text;
  const found: Count[] = [];
  let factEnd = 0;
  for (const { number, counted: beside } of countedFigures(reading)) {
    const counted = beside ?? countedAgain(reading, number, found.at(-1));
    const last = found.at(-1);
    if (
      counted === null &&
      last &&
      number.value !== null &&
      TOTAL_AFTER.test(lower.slice(number.end, number.end + 24))
    ) {
      // "7 million customers and 2 million former ones, about 9 million in all"
      const bound = boundAround(lower, number, number.start, number.end);
      if (number.start - last.end < 60) found.push({ ...bound, value: number.value, subject: last.subject });
      continue;
    }
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
    if (
      SAMPLE_NOUN.test(counted.noun) ||
      isSample(lower, number.start, end) ||
      SUSPECT_AFTER.test(lower.slice(end, end + 80))
    )
      continue;
    if (counted.subject === 'files' && number.value !== null && number.value < 10) continue;
    const bound = boundAround(lower, number, number.start, number.end);
    found.push({
      start: bound.start,
      end: Math.max(bound.end, end),
      value: number.value,
      subject: counted.noun,
      comparator: bound.comparator,
      negated: isDenied(lower, bound),
    });
    if (found.length === AT_MOST) break;
  }
  return wholes(found, reading);
};

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
    ['7 million customers and 2 million former ones, about 9 million in all', 'about 9 million', 9e6],
    ['Eight employees were arrested', null],
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
