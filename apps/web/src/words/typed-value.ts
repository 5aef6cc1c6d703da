import { type Assertion, type Schemas } from '../api/client';
import { isMoney, isRange, type Kind, valueWords } from './assertion';

type Revised = Schemas['RevisedAssertions']['assertions'][number];
export type TypedValue = Pick<Revised, 'value' | 'unit'>;

const BYTES: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, pb: 1e15 };
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
};
const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** How a value of the kind is typed, as an example; null where any words will do. */
const EXAMPLES: Partial<Record<Kind, string>> = {
  data_volume: '200 GB',
  record_count: '12 million',
  file_count: '1,200,000',
  access_duration: '7 days',
  price: '50,000 XMR',
  incident_date: '2025-12-18',
  deadline: '2025-12-24',
};
export const exampleOf = (kind: Kind): string | null => EXAMPLES[kind] ?? null;

/** What was typed, normalised; nothing typed is no value. Null where it cannot be read as the kind's value. */
export function readTyped(kind: Kind, typed: string): TypedValue | null {
  const words = typed.trim();
  if (words === '') return { value: null, unit: null };
  const read = READERS[kind];
  return read === undefined ? { value: words, unit: null } : read(words);
}

/** The value as it would be typed. */
export function typedOf(assertion: Assertion): string {
  const { value } = assertion;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (isMoney(value)) return `${value.amount} ${value.currency}`;
  if (isRange(value)) return `${value.from} to ${value.to}`;
  return valueWords({ value, unit: assertion.unit, subject: null, negated: false });
}

/** `1,200.5 GB`: the number, and the word after it in lower case and the singular. */
function measured(words: string): { amount: number; of: string } | null {
  const found = /^(\d[\d,. ]*)\s*(\p{L}*)$/u.exec(words);
  if (found === null) return null;
  const amount = Number((found[1] ?? '').replaceAll(/,(?=\d{3}(?!\d))/g, '').replaceAll(/[ ]/g, ''));
  return Number.isFinite(amount) ? { amount, of: (found[2] ?? '').toLowerCase() } : null;
}

const scaledBy =
  (scales: Readonly<Record<string, number>>, unit: NonNullable<TypedValue['unit']>, singular = false) =>
  (words: string): TypedValue | null => {
    const found = measured(words);
    if (found === null) return null;
    const scale = scales[singular ? found.of.replace(/s$/, '') : found.of];
    return scale === undefined ? null : { value: Math.round(found.amount * scale), unit };
  };

function money(words: string): TypedValue | null {
  const found = /^(.*?)\s*([A-Z]{3,5})$/.exec(words);
  const amount = measured(found?.[1] ?? '');
  const scale = SCALES[amount?.of ?? ''];
  if (found === null || amount === null || scale === undefined) return null;
  return { value: { amount: amount.amount * scale, currency: found[2] ?? '' }, unit: 'currency' };
}

function date(words: string): TypedValue | null {
  const [from = '', to = from] = words.split(/\s+to\s+/);
  if (!DATE.test(from) || !DATE.test(to)) return null;
  return { value: from === to ? from : { from, to }, unit: 'date' };
}

const duration = scaledBy(SECONDS, 'second', true);
const count = scaledBy(SCALES, 'count');
const READERS: Partial<Record<Kind, (words: string) => TypedValue | null>> = {
  data_volume: scaledBy(BYTES, 'byte'),
  record_count: count,
  file_count: count,
  access_duration: duration,
  price: money,
  incident_date: date,
  deadline: (words) => date(words) ?? duration(words),
};
