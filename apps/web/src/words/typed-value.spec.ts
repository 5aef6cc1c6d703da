import i18next from 'i18next';
import { type Assertion } from '../api/client';
import { en } from '../i18n/en';
import { type Kind } from './assertion';
import { readTyped, typedOf } from './typed-value';

beforeAll(() => i18next.init({ lng: 'en', resources: { en } }));

it.each<[Kind, string, unknown, string | null]>([
  ['data_volume', '200 GB', 200e9, 'byte'],
  ['data_volume', '1.5tb', 1.5e12, 'byte'],
  ['data_volume', '1,200 MB', 1200e6, 'byte'],
  ['record_count', '12 million', 12e6, 'count'],
  ['record_count', '70k', 70_000, 'count'],
  ['file_count', '1,200,000', 1_200_000, 'count'],
  ['access_duration', '7 days', 604_800, 'second'],
  ['access_duration', '1 week', 604_800, 'second'],
  ['price', '50,000 XMR', { amount: 50_000, currency: 'XMR' }, 'currency'],
  ['price', '1M USD', { amount: 1e6, currency: 'USD' }, 'currency'],
  ['incident_date', '2025-12', '2025-12', 'date'],
  ['incident_date', '2025-12-18 to 2025-12-25', { from: '2025-12-18', to: '2025-12-25' }, 'date'],
  ['deadline', '3 days', 259_200, 'second'],
  ['system', 'Jira', 'Jira', null],
  ['data_volume', ' ', null, null],
])('%s: %j reads %j in %s', (kind, typed, value, unit) => {
  expect(readTyped(kind, typed)).toEqual({ value, unit });
});

it.each<[Kind, string]>([
  ['data_volume', 'a lot'],
  ['data_volume', '200 apples'],
  ['incident_date', 'last week'],
  ['price', '50,000'],
])('%s: %j cannot be read', (kind, typed) => {
  expect(readTyped(kind, typed)).toBeNull();
});

it.each<[Kind, Partial<Assertion>]>([
  ['data_volume', { value: 1.4e12, unit: 'byte' }],
  ['access_duration', { value: 604_800, unit: 'second' }],
  ['price', { value: { amount: 50_000, currency: 'XMR' }, unit: 'currency' }],
  ['incident_date', { value: { from: '2025-12', to: '2026-01' }, unit: 'date' }],
  ['record_count', { value: 560e6, unit: 'count', subject: 'users' }],
])('a %s is typed so that it reads the same again', (kind, given) => {
  expect(readTyped(kind, typedOf({ kind, ...given } as Assertion))).toEqual({
    value: given.value,
    unit: given.unit,
  });
});
