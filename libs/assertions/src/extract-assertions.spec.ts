import * as fc from 'fast-check';
import { ASSERTION_KINDS, type Assertion, type SourceText } from './assertion';
import { extractAssertions } from './extract-assertions';
import { RULES } from './rules';

const source = (parts: Partial<SourceText>): SourceText => ({
  role: 'claim',
  title: null,
  text: null,
  date: '2025-12-26',
  actor: null,
  victim: null,
  issuer: null,
  ...parts,
});
const read = (text: string, parts: Partial<SourceText> = {}): Assertion[] =>
  extractAssertions(source({ text, ...parts }));
const oneOf = (assertions: Assertion[], kind: string): Assertion | undefined =>
  assertions.find((a) => a.kind === kind);

describe('a forum post and the answer to it', () => {
  const post = read(
    'Over 200 GB exfiltrated, one week of access to JIRA and Bitbucket, screenshots attached',
    {
      title: 'European Space Agency',
      actor: '888',
    },
  );
  it('reads the quantities with their comparators', () => {
    expect(oneOf(post, 'data_volume')).toMatchObject({
      value: 200e9,
      unit: 'byte',
      comparator: '>=',
      quote: 'Over 200 GB',
    });
    expect(oneOf(post, 'access_duration')).toMatchObject({ value: 604_800, unit: 'second' });
  });
  it('reads systems, evidence and the victim in the title', () => {
    expect(post.filter((a) => a.kind === 'system').map((a) => a.value)).toEqual(['Jira', 'Bitbucket']);
    expect(oneOf(post, 'evidence')).toMatchObject({ value: 'screenshots' });
    expect(post.filter((a) => a.kind === 'victim').map((a) => [a.field, a.quote])).toEqual([
      ['title', 'European Space Agency'],
    ]);
  });
  it('reads what the statement limits', () => {
    const statement = read(
      'Only a very small number of external servers may be concerned. They support unclassified collaborative engineering activities.',
      { role: 'statement', issuer: { name: 'European Space Agency', type: 'victim' } },
    );
    expect(oneOf(statement, 'system')).toMatchObject({ comparator: '<=' });
    expect(oneOf(statement, 'system')?.quote).toContain('external servers');
    expect(oneOf(statement, 'data_sensitivity')).toMatchObject({ value: 'unclassified' });
  });
});

describe('the victim', () => {
  const victims = (parts: Partial<SourceText>): [string, string][] =>
    extractAssertions(source(parts))
      .filter((a) => a.kind === 'victim')
      .map((a) => [a.field, a.quote]);
  const acme = { name: 'Acme Freight', domain: 'acme.example' };
  it('is read once a field, by the name that is known', () => {
    const text = 'acme.example is down. Acme Freight did not pay, and Acme Freight will regret it.';
    expect(victims({ text, victim: acme })).toEqual([['text', 'Acme Freight']]);
  });
  it('is not guessed where somebody has named it', () => {
    expect(victims({ text: 'Brightwater Clinics confirms nothing.', victim: acme })).toEqual([]);
    expect(victims({ text: 'Brightwater Clinics confirms nothing.' })).toEqual([
      ['text', 'Brightwater Clinics'],
    ]);
  });
  it('is no list that stands for a title', () => {
    expect(victims({ title: 'EU telco, IMEI + DL' })).toEqual([]);
    expect(victims({ title: 'Nordwind, Inc.' })).toEqual([['title', 'Nordwind, Inc.']]);
  });
  it('is not the label of a domain that many share', () => {
    expect(victims({ text: 'europa.eu', victim: { name: null, domain: 'europa.eu' } })).not.toContainEqual([
      'text',
      'europa',
    ]);
  });
});

describe('a web address', () => {
  it('asserts nothing', () => {
    const text =
      'Proof: https://files.example/jira/200GB-passports-12M-users.zip and www.example.net/?price=$5000';
    expect(read(text).filter((a) => a.kind !== 'victim' && a.kind !== 'evidence')).toEqual([]);
  });
  it('leaves what stands around it to be read', () => {
    const found = read('12 GB at https://files.example/12gb and 40,000 users');
    expect(found.map((a) => a.quote)).toEqual(expect.arrayContaining(['12 GB', '40,000 users']));
  });
  it("may be the victim's, in its host name only", () => {
    const victim = { name: null, domain: 'nordwind.example' };
    const hosts = (text: string): string[] =>
      read(text, { victim })
        .filter((a) => a.kind === 'victim')
        .map((a) => a.quote);
    expect(hosts('see https://nordwind.example/about')).toEqual(['nordwind']);
    expect(hosts('see https://files.example/nordwind')).not.toContain('nordwind');
  });
});

describe('hostile spelling', () => {
  it('reads through invisible characters and gives the original units', () => {
    const text = 'we took 2\u200b00\u202e G\u200bB of it';
    expect(oneOf(read(text), 'data_volume')).toMatchObject({
      value: 200e9,
      quote: '2\u200b00\u202e G\u200bB',
    });
  });
  it.each([
    ['full-width digits', '２００ GB dumped'],
    ['a Cyrillic letter in a Latin word', '200 GВ dumped'],
    ['capitals', '200 GIGABYTES DUMPED'],
    ['mathematical letters', '𝟐𝟎𝟎 𝐆𝐁 dumped'],
  ])('reads %s', (_what, text) => {
    expect(oneOf(read(text), 'data_volume')).toMatchObject({ value: 200e9 });
  });
  it('reads digits for vowels', () => {
    expect(oneOf(read('we leaked p4ssw0rds'), 'data_type')).toMatchObject({
      quote: 'p4ssw0rds',
      value: 'credentials',
    });
  });
});

describe('what looks like an assertion and is none', () => {
  it.each([
    'It employs 251-500 people and has $25M-$50M of revenue.',
    'Serving customers for over 40 years. Phone: +49 30 1234567. ISIN DE0001234567.',
    'The company was founded in 1987 and has 14 offices with 1,200 employees worldwide.',
  ])('%s', (text) => {
    const quantities = read(text).filter((a) =>
      ['record_count', 'price', 'incident_date', 'access_duration', 'deadline'].includes(a.kind),
    );
    expect(quantities).toEqual([]);
  });
});

describe('negation has a scope', () => {
  const types = (text: string): [string, boolean][] =>
    read(text, { role: 'statement' })
      .filter((a) => a.kind === 'data_type')
      .map((a) => [a.quote, a.negated]);
  it('reaches over "or"', () => {
    expect(types('No passwords or bank details were accessed.')).toEqual([
      ['passwords or bank details', true],
    ]);
  });
  it('ends at "but"', () => {
    expect(types('No payment cards were stolen, but passports were accessed.')).toEqual([
      ['payment cards', true],
      ['passports', false],
    ]);
  });
});

describe('for any text whatever', () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      '200 GB',
      '12M users',
      '$1M',
      ' in the network for a week ',
      'JIRA',
      '18.12.2025',
      'no ',
      'passports',
      '\u202e',
      '\u200b',
      '👩‍👩‍👧',
      'е\u0301',
      '𝟗',
      '\n',
      '3 days left ',
      'Acme Inc is ',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const anyText = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

  it('quotes are the exact spans, kinds are known, order is fixed, nothing is said twice', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom('claim' as const, 'statement' as const),
        (title, text, role) => {
          const given = source({
            title,
            text,
            role,
            actor: 'Nightjar',
            victim: { name: 'Acme Inc', domain: 'acme.example' },
          });
          const found = extractAssertions(given);
          for (const assertion of found) {
            expect(assertion.quote).toBe(
              (given[assertion.field] ?? '').slice(assertion.start, assertion.end),
            );
            expect(assertion.quote.length).toBeGreaterThan(0);
            expect(ASSERTION_KINDS).toContain(assertion.kind);
          }
          const order = found.map(
            (a) => `${a.field === 'title' ? 0 : 1} ${String(a.start).padStart(9, '0')} ${a.kind}`,
          );
          expect(order).toEqual([...order].sort());
          expect(new Set(order).size).toBe(order.length);
          expect(extractAssertions(given)).toEqual(found);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('has a rule for every kind', () => {
  expect(new Set(RULES.map(({ kind }) => kind))).toEqual(new Set(ASSERTION_KINDS));
});
