import { type SourceText } from './assertion';
import { extractAssertions } from './extract-assertions';
import { READ_AT_MOST } from './readable-text';
import { readStance } from './stance/read-stance';

/**
 * Texts made to hurt: one thing over and over, ten megabytes of it. No request (2 MiB) and no import line (1 MiB) can
 * carry that much; whatever comes in by another way must not hold a worker either.
 */
const SIZE = 10_000_000;
const A_SECOND = 1_000;

const UNITS: readonly (readonly [what: string, unit: string])[] = [
  ['digits', '1234567890'],
  ['digits and commas', '1,'],
  ['grouped digits', '1.000'],
  ['brackets', '(([['],
  ['one letter', 'a'],
  ['letters of another script', 'а'],
  ['mixed scripts', 'аa'],
  ['digits for vowels', 'p4s5w0rd '],
  ['combining marks on a letter', 'e\u0301\u0302\u0303'],
  ['combining marks alone', '\u0301'],
  ['direction marks', '\u202e'],
  ['replacement characters', '\ufffd'],
  ['joined emoji', '👩‍👩‍👧'],
  ['spaces', ' '],
  ['full stops', 'a.'],
  ['hyphens', 'a-'],
  ['at signs', 'a@'],
  ['labels of a domain', 'a.a/'],
  ['web addresses', 'https://a.b/c '],
  ['words', 'and the data of the customers, '],
  ['conjunctions', 'and '],
  ['figures', '1 2 3 '],
  ['ranges', '1-2-'],
  ['halves', 'half a '],
  ['volumes', '1 GB '],
  ['counts', '10 customers '],
  ['periods', '1 day of access '],
  ['currency signs', '$'],
  ['prices', '€1 (~€2 '],
  ['dates in figures', '18.12.2025 '],
  ['dates in words', '1 May 2025 to '],
  ['breaches with a date', 'breach in May 2024 '],
  ['relative dates', 'attacked on Monday '],
  ['deadlines', 'published soon '],
  ['negations', 'no not '],
  ['denials', 'no evidence of any '],
];

const source = (role: SourceText['role'], text: string): SourceText => ({
  role,
  title: null,
  text,
  date: '2025-12-26',
  actor: 'Nightjar',
  victim: { name: 'Acme Inc', domain: 'acme.example' },
  issuer: role === 'statement' ? { name: 'Acme Inc', type: 'victim' } : null,
});

/**
 * Milliseconds of processor time, which a busy machine stretches far less than the clock's; the best of three. A quadratic
 * reading takes minutes each time.
 */
const fastest = (run: () => unknown): number => {
  let best = Infinity;
  for (let attempt = 0; attempt < 3 && best > A_SECOND; attempt++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
};

describe.each(UNITS)('ten megabytes of %s', (_what, unit) => {
  const text = unit.repeat(Math.ceil(SIZE / unit.length));
  it('are read within a second as a claim', () => {
    expect(fastest(() => extractAssertions(source('claim', text)))).toBeLessThan(A_SECOND);
  }, 60_000);
  it('are read within a second as a statement, and its stance within another', () => {
    const statement = source('statement', text);
    expect(fastest(() => extractAssertions(statement))).toBeLessThan(A_SECOND);
    expect(fastest(() => readStance(statement))).toBeLessThan(A_SECOND);
  }, 60_000);
});

it('a text is read up to a fixed length, and what stands there is found', () => {
  const filling = 'x '.repeat(READ_AT_MOST / 2 - 10);
  const found = (text: string): string[] =>
    extractAssertions(source('claim', text)).map(({ quote }) => quote);
  expect(found(`${filling}12 GB`)).toContain('12 GB');
  expect(found(`${filling}${' '.repeat(20)}12 GB`)).not.toContain('12 GB');
});
