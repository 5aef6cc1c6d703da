import { type SourceText } from './assertion';
import { extractAssertions } from './extract-assertions';
import { READ_AT_MOST } from './readable-text';
import { readStance } from './stance/read-stance';

/**
 * Texts made to hurt: one thing over and over. What is read of a text has a fixed length, so a reading that takes time in
 * proportion to it can hold no worker for long; one whose time grows with the square can. The measure is how much longer
 * a text of eight times the length takes in the same run, which no slow or busy machine changes: about eight times in a
 * linear reading, sixty-four in a quadratic one.
 */
const SHORT = 8_000;
const TIMES = 8;
const AT_MOST = 3 * TIMES;
/** Times below this, in milliseconds, are noise. */
const MEASURABLE = 5;

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

/** Milliseconds of processor time, which a busy machine stretches far less than the clock's. */
const processorTime = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** How many times longer the long text takes; the best of three, since whatever disturbs only adds. */
const growth = (short: () => unknown, long: () => unknown, limit = AT_MOST): number => {
  short();
  let best = Infinity;
  for (let attempt = 0; attempt < 3 && best >= limit; attempt++)
    best = Math.min(best, processorTime(long) / Math.max(processorTime(short), MEASURABLE));
  return best;
};

describe.each(UNITS)('%s over and over', (_what, unit) => {
  const [short, long] = [SHORT, SHORT * TIMES].map((size) => unit.repeat(Math.ceil(size / unit.length)));
  it.each(['claim', 'statement'] as const)(
    'are read in linear time as a %s',
    (role) => {
      const read = (text: string) => (): unknown => extractAssertions(source(role, text));
      expect(growth(read(short ?? ''), read(long ?? ''))).toBeLessThan(AT_MOST);
    },
    60_000,
  );
  it('have their stance read in linear time', () => {
    const stance = (text: string): (() => unknown) => {
      const statement = source('statement', text);
      return () => readStance(statement);
    };
    expect(growth(stance(short ?? ''), stance(long ?? ''))).toBeLessThan(AT_MOST);
  }, 60_000);
});

it('ten megabytes take no longer than the part of them that is read', () => {
  const unit = 'and the data of the customers, ';
  const read = (size: number) => (): unknown =>
    extractAssertions(source('claim', unit.repeat(Math.ceil(size / unit.length))));
  expect(growth(read(READ_AT_MOST), read(10_000_000), AT_MOST / TIMES)).toBeLessThan(AT_MOST / TIMES);
}, 60_000);

it('a text is read up to a fixed length, and what stands there is found', () => {
  const filling = 'x '.repeat(READ_AT_MOST / 2 - 10);
  const found = (text: string): string[] =>
    extractAssertions(source('claim', text)).map(({ quote }) => quote);
  expect(found(`${filling}12 GB`)).toContain('12 GB');
  expect(found(`${filling}${' '.repeat(20)}12 GB`)).not.toContain('12 GB');
});
