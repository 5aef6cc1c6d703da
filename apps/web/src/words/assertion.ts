import { type Assertion } from '../api/client';

type Kind = Assertion['kind'];

/** Kinds that belong together share a colour: who, how much, how, what, when, and the terms of the offer. */
export type KindGroup = 'who' | 'amount' | 'access' | 'content' | 'time' | 'terms';

const KINDS: Readonly<Record<Kind, { words: string; group: KindGroup }>> = {
  victim: { words: 'victim', group: 'who' },
  actor: { words: 'actor', group: 'who' },
  third_party: { words: 'third party', group: 'who' },
  data_volume: { words: 'data volume', group: 'amount' },
  record_count: { words: 'records', group: 'amount' },
  file_count: { words: 'files', group: 'amount' },
  access_duration: { words: 'access for', group: 'access' },
  access_method: { words: 'access by', group: 'access' },
  system: { words: 'system', group: 'access' },
  data_type: { words: 'data', group: 'content' },
  data_sensitivity: { words: 'sensitivity', group: 'content' },
  impact: { words: 'impact', group: 'content' },
  authenticity: { words: 'authenticity', group: 'content' },
  incident_date: { words: 'date', group: 'time' },
  deadline: { words: 'deadline', group: 'terms' },
  price: { words: 'price', group: 'terms' },
  evidence: { words: 'evidence', group: 'terms' },
};
export const kindWords = (kind: Kind): string => KINDS[kind].words;
export const kindGroup = (kind: Kind): KindGroup => KINDS[kind].group;

const SIGNS: Readonly<Record<Assertion['comparator'], string>> = { '=': '=', '>=': '≥', '<=': '≤', '~': '~' };
export const comparatorSign = (comparator: Assertion['comparator']): string => SIGNS[comparator];

/** The normalised value: "200 GB", "12,000,000 customers", "not encrypted". */
export function valueWords({ value, unit, subject, negated }: Assertion): string {
  const words = bareValue(value, unit, subject);
  return negated ? `not ${words}` : words;
}

/** The kind, and the value, but for a word that the quote says already: "data volume ≥ 200 GB", "system". */
export function labelWords(assertion: Assertion): string {
  const { kind, quote, value, comparator, negated } = assertion;
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const words = valueWords(assertion);
  const repeats =
    value === null || (typeof value === 'string' && !negated && plain(quote).includes(plain(words)));
  if (repeats) return kindWords(kind);
  return comparator === '='
    ? `${kindWords(kind)} ${words}`
    : `${kindWords(kind)} ${comparatorSign(comparator)} ${words}`;
}

function bareValue(value: unknown, unit: string | null, subject: string | null): string {
  if (value === null || value === undefined) return subject ?? 'no value named';
  if (typeof value === 'number') return numberWords(value, unit, subject);
  if (isMoney(value)) return `${value.amount.toLocaleString('en')} ${value.currency}`;
  if (isRange(value)) return value.from === value.to ? value.from : `${value.from} to ${value.to}`;
  return typeof value === 'string' ? value.replaceAll('_', ' ') : JSON.stringify(value);
}

function numberWords(value: number, unit: string | null, subject: string | null): string {
  if (unit === 'byte')
    return scaled(value, [
      ['PB', 1e15],
      ['TB', 1e12],
      ['GB', 1e9],
      ['MB', 1e6],
      ['kB', 1e3],
      ['bytes', 1],
    ]);
  if (unit === 'second')
    return scaled(value, [
      ['days', 86_400],
      ['hours', 3600],
      ['minutes', 60],
      ['seconds', 1],
    ]);
  return `${value.toLocaleString('en')}${subject === null ? '' : ` ${subject}`}`;
}

/** In the largest unit of which there is at least one, to three digits: bytes are decimal, as the assertions are. */
function scaled(value: number, units: readonly (readonly [string, number])[]): string {
  const [unit, size] = units.find(([, least]) => value >= least) ?? units.at(-1) ?? ['', 1];
  const amount = Number((value / size).toPrecision(3));
  return `${amount.toLocaleString('en')} ${amount === 1 ? unit.replace(/s$/, '') : unit}`;
}

const isMoney = (value: unknown): value is { amount: number; currency: string } =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
const isRange = (value: unknown): value is { from: string; to: string } =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
