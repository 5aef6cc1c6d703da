import i18next from 'i18next';
import { type Assertion } from '../api/client';
import { en } from '../i18n/en';
import { labelWords, valueWords } from './assertion';

beforeAll(() => i18next.init({ lng: 'en', resources: { en } }));

const assertion = (given: Partial<Assertion>): Assertion => ({
  id: '1',
  kind: 'data_volume',
  field: 'text',
  start: 0,
  end: 1,
  quote: '',
  value: null,
  unit: null,
  subject: null,
  comparator: '=',
  negated: false,
  producedBy: 'test',
  editedBy: null,
  ...given,
});

it.each<[Partial<Assertion>, string]>([
  [{ value: 200e9, unit: 'byte' }, '200 GB'],
  [{ value: 1.4e12, unit: 'byte' }, '1.4 TB'],
  [{ value: 604_800, unit: 'second' }, '7 days'],
  [{ value: 86_400, unit: 'second' }, '1 day'],
  [{ value: 12e6, unit: 'count', subject: 'customers' }, '12,000,000 customers'],
  [{ value: { amount: 50_000, currency: 'XMR' }, unit: 'currency' }, '50,000 XMR'],
  [{ value: { from: '2025-12-18', to: '2025-12-25' }, unit: 'date' }, '2025-12-18 to 2025-12-25'],
  [{ value: 'source_code', negated: true }, 'not source code'],
  [{ value: null }, 'no value named'],
])('the value of %j reads %j', (given, words) => {
  expect(valueWords(assertion(given))).toBe(words);
});

it.each<[Partial<Assertion>, string]>([
  [{ value: 200e9, unit: 'byte', comparator: '>=', quote: '200+ GB' }, 'data volume ≥ 200 GB'],
  [{ kind: 'system', value: 'Jira', quote: 'JIRA' }, 'system'],
  [{ kind: 'data_type', value: 'credentials', quote: 'API tokens' }, 'data credentials'],
  [
    { kind: 'data_sensitivity', value: 'encrypted', negated: true, quote: 'not encrypted' },
    'sensitivity not encrypted',
  ],
])('the label of %j reads %j', (given, words) => {
  expect(labelWords(assertion(given))).toBe(words);
});
