import i18next from 'i18next';
import { type Assertion } from '../api/client';
import { locale } from './locale';

export type Kind = Assertion['kind'];

/** Kinds that belong together share a colour: who, how much, how, what, when, and the terms of the offer. */
export type KindGroup = 'who' | 'amount' | 'access' | 'content' | 'time' | 'terms';

/** In the order in which people are offered them. */
export const KIND_GROUPS: Readonly<Record<KindGroup, readonly Kind[]>> = {
  who: ['victim', 'actor', 'third_party'],
  amount: ['data_volume', 'record_count', 'file_count'],
  access: ['access_duration', 'access_method', 'system'],
  content: ['data_type', 'data_sensitivity', 'impact', 'authenticity'],
  time: ['incident_date'],
  terms: ['deadline', 'price', 'evidence'],
};
const GROUP_OF = new Map(
  Object.entries(KIND_GROUPS).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group as KindGroup])),
);

export const kindWords = (kind: Kind): string => i18next.t(`kind.${kind}`, { ns: 'assertion' });
export const kindGroup = (kind: Kind): KindGroup => GROUP_OF.get(kind) ?? 'terms';

const SIGNS: Readonly<Record<Assertion['comparator'], string>> = { '=': '=', '>=': '≥', '<=': '≤', '~': '~' };
export const comparatorSign = (comparator: Assertion['comparator']): string => SIGNS[comparator];

type Valued = Pick<Assertion, 'value' | 'unit' | 'subject' | 'negated'>;

/** The normalised value: "200 GB", "12,000,000 customers", "not encrypted". */
export function valueWords({ value, unit, subject, negated }: Valued): string {
  const words = bareValue(value, unit, subject);
  return negated ? i18next.t('not', { ns: 'assertion', words }) : words;
}

/** The kind, and the value, but for a word that the quote says already: "data volume ≥ 200 GB", "system". */
export function labelWords(assertion: Valued & Pick<Assertion, 'kind' | 'quote' | 'comparator'>): string {
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
  if (value === null || value === undefined) return subject ?? i18next.t('noValue', { ns: 'assertion' });
  if (typeof value === 'number') return numberWords(value, unit, subject);
  if (isMoney(value)) return `${number(value.amount)} ${value.currency}`;
  if (isRange(value))
    return value.from === value.to ? value.from : i18next.t('range', { ns: 'assertion', ...value });
  return typeof value === 'string' ? value.replaceAll('_', ' ') : JSON.stringify(value);
}

const number = (value: number): string => value.toLocaleString(locale());

/** Decimal, as the assertions are; each in the largest unit of which there is at least one. */
const BYTES = [
  ['petabyte', 1e15],
  ['terabyte', 1e12],
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
  ['byte', 1],
] as const;
const TIMES = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

function numberWords(value: number, unit: string | null, subject: string | null): string {
  if (unit === 'byte') return scaled(value, BYTES, 'short');
  if (unit === 'second') return scaled(value, TIMES, 'long');
  return `${number(value)}${subject === null ? '' : ` ${subject}`}`;
}

function scaled(
  value: number,
  units: readonly (readonly [string, number])[],
  unitDisplay: 'short' | 'long',
): string {
  const [unit, size] = units.find(([, least]) => value >= least) ?? units.at(-1) ?? ['byte', 1];
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay,
    maximumSignificantDigits: 3,
  }).format(value / size);
}

export const isMoney = (value: unknown): value is { amount: number; currency: string } =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
export const isRange = (value: unknown): value is { from: string; to: string } =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
