import { type Assertion } from '#assertions';

import { compareAssertions } from './compare-assertions';
import { type Relation, type StatementRecord } from './records';
import { assertionOf, claimOf, statementOf } from './testing/sample-records';

const relate = (claimed: Assertion, official: Partial<StatementRecord>, others: Assertion[] = []) =>
  compareAssertions(
    claimOf({ assertions: [claimed, ...others] }),
    statementOf({ issuer: { name: 'Quillfeather', type: 'victim' }, ...official }),
  )[0];
const relation = (...args: Parameters<typeof relate>): Relation | undefined => relate(...args)?.relation;

const volume = (value: number, comparator: Assertion['comparator'] = '=') =>
  assertionOf('data_volume', `${value / 1e9} GB`, { value, unit: 'byte', comparator });
const count = (value: number | null, subject: string | null, comparator: Assertion['comparator'] = '=') =>
  assertionOf('record_count', `${String(value)} ${subject ?? ''}`.trim(), {
    value,
    subject,
    unit: 'count',
    comparator,
  });
const victim = assertionOf('victim', 'Quillfeather');

describe('quantities', () => {
  it.each<[number, number, Relation]>([
    [200e9, 205e9, 'supports'],
    [200e9, 182e9, 'supports'],
    [200e9, 900e9, 'supports'],
    [200e9, 40e9, 'narrows'],
  ])('%d bytes claimed, %d official: %s', (claimed, official, expected) => {
    expect(relation(volume(claimed), { assertions: [volume(official)] })).toBe(expected);
  });

  it('takes an official upper bound for no more than it says', () => {
    expect(relation(count(1_200_000, 'people'), { assertions: [count(10, 'people', '<=')] })).toBe('narrows');
  });

  it('takes the official dates for a duration', () => {
    const week = assertionOf('access_duration', 'a week', { value: 604_800, unit: 'second' });
    const dated = (from: string, to: string) => ({
      assertions: [assertionOf('incident_date', `${from} to ${to}`, { value: { from, to } })],
    });
    expect(relation(week, dated('2025-12-18', '2025-12-25'))).toBe('supports');
    expect(relation(week, dated('2025-12-18', '2025-12-20'))).toBe('narrows');
  });

  it('compares counts of one thing only', () => {
    expect(relation(count(900_000, 'rows'), { assertions: [count(5_000, 'patients')] })).toBe(
      'not_addressed',
    );
    expect(relation(count(900_000, 'customers'), { assertions: [count(5_000, 'individuals')] })).toBe(
      'narrows',
    );
    expect(relation(count(900_000, 'rows'), { assertions: [count(910_000, 'people')] })).toBe('supports');
  });

  it("compares people with a register's count", () => {
    const ruling = relate(count(900_000, 'customers'), { fields: { individuals: 61_000 } });
    expect(ruling?.relation).toBe('narrows');
    expect(ruling?.statementQuote).toEqual({ field: 'fields', start: null, end: null, text: '61000' });
  });

  it('hears "the figures are wrong" as a contradiction of counts and volumes, not of prices', () => {
    const text = 'The figures going round are incorrect.';
    expect(relation(volume(200e9), { text })).toBe('contradicts');
    expect(relation(assertionOf('price', '$5', { value: { amount: 5, currency: 'USD' } }), { text })).toBe(
      'not_addressed',
    );
  });

  it('keeps an official figure that bears one count out while the rest is rejected', () => {
    const official = { text: 'The numbers are incorrect.', assertions: [count(70_000, 'users')] };
    expect(relation(count(71_000, 'users'), official)).toBe('supports');
    expect(relation(count(5_000_000, 'users'), official)).toBe('contradicts');
  });

  it('hears "a few dozen" against thousands', () => {
    expect(relation(count(50_000, 'records'), { text: 'He copied a few dozen files.' })).toBe('narrows');
  });
});

describe('dates', () => {
  it('agree where a coarser date contains the claimed one or lies two days off', () => {
    const claimed = assertionOf('incident_date', '17 October 2024', { value: '2024-10-17' });
    expect(
      relation(claimed, { assertions: [assertionOf('incident_date', 'October 2024', { value: '2024-10' })] }),
    ).toBe('supports');
    expect(relation(claimed, { fields: { incident_date: '2024-10-18', incident_end: '2024-10-20' } })).toBe(
      'supports',
    );
    expect(
      relation(claimed, { assertions: [assertionOf('incident_date', 'May 2024', { value: '2024-05' })] }),
    ).toBe('contradicts');
  });
});

describe('victim', () => {
  it('is supported by an acknowledgement and contradicted by a denial', () => {
    expect(relation(victim, { text: 'Quillfeather suffered an attack.' })).toBe('supports');
    expect(relation(victim, { stance: 'denies', text: 'We found no sign of a breach.' })).toBe('contradicts');
    expect(relation(victim, { stance: 'investigating', text: 'We are looking into it.' })).toBe(
      'not_addressed',
    );
  });

  it('is narrowed where a supplier was hit and not the own systems, unless the claim names the supplier', () => {
    const text = 'A supplier was breached. Our own systems were not affected.';
    expect(relation(victim, { text })).toBe('narrows');
    expect(relation(victim, { text }, [assertionOf('third_party', 'their supplier')])).toBe('supports');
  });

  it('is contradicted where another body owns up and rules the named victim out', () => {
    const text = 'Thornbury had an intrusion; there is no link with Quillfeather.';
    expect(
      relation(victim, { issuer: { name: 'Thornbury', type: 'victim' }, stance: 'acknowledges', text }),
    ).toBe('contradicts');
  });
});

describe('what was taken, from where, and how', () => {
  const iban = assertionOf('data_type', 'IBAN bank account');

  it.each<[string, Relation]>([
    ['Names and IBANs of clients were taken.', 'supports'],
    ['A very small number of IBANs was taken.', 'narrows'],
    ['No bank accounts were affected.', 'contradicts'],
    ['An unknown person without our authorisation copied bank details.', 'supports'],
    ['Our offices reopen on Monday.', 'not_addressed'],
  ])('“%s” %s a claim of bank accounts', (text, expected) => {
    expect(relation(iban, { text })).toBe(expected);
  });

  it('keeps what one clause affirms apart from what the next denies', () => {
    const text = 'Passwords were taken, but no card numbers were.';
    expect(relation(assertionOf('data_type', 'passwords'), { text })).toBe('supports');
    expect(relation(assertionOf('data_type', 'credit cards'), { text })).toBe('contradicts');
  });

  it('knows a product by its function, and narrows to few servers', () => {
    expect(
      relation(assertionOf('system', 'JIRA'), { text: 'Our internal ticketing system was accessed.' }),
    ).toBe('supports');
    expect(
      relation(assertionOf('system', 'JIRA'), { text: 'Only a small number of servers was touched.' }),
    ).toBe('narrows');
  });

  it('takes a declined answer for silence', () => {
    const text = 'The firm would not comment on the vulnerability or on any passwords.';
    expect(relation(assertionOf('access_method', 'unpatched vulnerability'), { text })).toBe('not_addressed');
    expect(relation(assertionOf('data_type', 'passwords'), { text })).toBe('not_addressed');
  });

  it('contradicts a hack that is denied', () => {
    expect(
      relation(assertionOf('access_method', 'hacked db'), {
        stance: 'denies',
        text: 'We have not been hacked.',
      }),
    ).toBe('contradicts');
  });

  it('compares sensitivity, effect and authenticity', () => {
    expect(
      relation(assertionOf('data_sensitivity', 'confidential files'), {
        text: 'The servers held unclassified material.',
      }),
    ).toBe('narrows');
    expect(
      relation(assertionOf('data_sensitivity', 'TOP SECRET'), { text: 'The material is unclassified.' }),
    ).toBe('contradicts');
    expect(
      relation(assertionOf('impact', 'all files encrypted'), {
        text: 'Nothing of ours was not restored; no server was encrypted.',
      }),
    ).toBe('contradicts');
    expect(
      relation(assertionOf('authenticity', 'original, unedited'), {
        text: 'Some pages appear to have been altered.',
      }),
    ).toBe('contradicts');
  });
});

describe('compareAssertions', () => {
  it('gives one relation per assertion, in order, with quotes that stand in the statement', () => {
    const text = 'We confirm the attack. About 190 GB and some IBANs were taken.';
    const statement = statementOf({
      text,
      issuer: { name: 'Quillfeather', type: 'victim' },
      assertions: [assertionOf('data_volume', 'About 190 GB', { value: 190e9 }, text)],
    });
    const assertions = [
      victim,
      volume(200e9),
      assertionOf('data_type', 'IBAN'),
      assertionOf('deadline', '3 days left'),
    ];
    const relations = compareAssertions(claimOf({ assertions }), statement);
    expect(relations.map((one) => one.assertion)).toEqual([0, 1, 2, 3]);
    expect(relations.map((one) => one.relation)).toEqual([
      'supports',
      'supports',
      'supports',
      'not_addressed',
    ]);
    for (const { statementQuote: quote } of relations) {
      if (quote?.start != null && quote.end != null)
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });
});

describe('who says it', () => {
  const claimed = count(5_000_000, 'customers');
  const counted = (text: string, quote: string, value: number) =>
    relation(claimed, { text, assertions: [{ ...count(value, 'customers'), ...placed(text, quote) }] });

  it('leaves out what the statement reports of the actor', () => {
    const text = 'The hackers claim that they took data of 5 million customers. We are still counting.';
    expect(counted(text, '5 million customers', 5_000_000)).toBe('not_addressed');
  });

  it("leaves out the claim's figure that the statement takes up to reject it", () => {
    const text = 'Of the alleged 5 million customers, none is known to us.';
    expect(counted(text, '5 million customers', 5_000_000)).toBe('not_addressed');
  });

  it('quotes the text before the title', () => {
    const ruling = relate(assertionOf('data_type', 'source code'), {
      title: 'Source code taken',
      text: 'Part of our source code was copied.',
    });
    expect(ruling?.statementQuote).toMatchObject({ field: 'text', start: 0 });
  });

  const placed = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    return { quote, start, end: start + quote.length };
  };
});

describe('less than claimed, without a figure', () => {
  it.each<[string, Assertion, string, Relation]>([
    ['thousands', count(600_000, 'accounts'), 'Quelques milliers de comptes ont été consultés.', 'narrows'],
    ['a handful', count(40_000, 'customers'), 'Nur drei Kunden waren betroffen.', 'narrows'],
    ['within reach', count(6_000, 'accounts'), 'A few thousand accounts were reached.', 'not_addressed'],
    ['another subject', count(600_000, 'employees'), 'A few thousand servers were rebuilt.', 'not_addressed'],
    [
      'a few days',
      assertionOf('access_duration', 'two weeks', { value: 1_209_600, unit: 'second' }),
      'The intruder was there for a few days.',
      'narrows',
    ],
  ])('%s', (_what, claimed, text, expected) => {
    expect(relation(claimed, { text })).toBe(expected);
  });

  it('takes data that was seen, and perhaps not copied, for less than data that was taken', () => {
    const text = 'At least 250 GB were viewed; whether they were copied is not known.';
    const official = assertionOf('data_volume', '250 GB', { value: 250e9 }, text);
    const seen = 'The group viewed 250 GB but did not copy them: they were only viewed.';
    expect(relation(volume(250e9), { text: seen, assertions: [{ ...official, start: 17, end: 23 }] })).toBe(
      'narrows',
    );
  });

  it('hears "no sign of a data theft" against gigabytes', () => {
    const text = 'Wir wurden angegriffen, haben aber keine Hinweise auf einen Datenabfluss.';
    expect(relation(volume(200e9), { stance: 'acknowledges', text })).toBe('contradicts');
  });
});

describe('a supplier, in whatever language', () => {
  it.each<[string, Relation]>([
    ['Hubo un acceso no autorizado a los sistemas de uno de nuestros proveedores.', 'narrows'],
    ['Die Daten wurden bei einem Dienstleister entwendet.', 'narrows'],
    ['Утечка произошла на стороне подрядчика, наши системы не затронуты.', 'narrows'],
    ['Customer data was stolen from our account on a third-party cloud platform.', 'supports'],
    ['We hired third-party experts after customer data was stolen.', 'supports'],
  ])('%s: %s', (text, expected) => {
    expect(relation(victim, { text })).toBe(expected);
  });
});

describe('systems and ways in', () => {
  it('narrows "all servers" to parts of the network', () => {
    const text = 'The issue was limited to parts of the Quillfeather network and there is no sign of more.';
    expect(relation(assertionOf('system', 'ALL SERVERS'), { text })).toBe('narrows');
  });

  it('keeps the way that is named apart from the way that is denied', () => {
    const text = 'The data was obtained not through hacking our systems but by scraping.';
    expect(relation(assertionOf('access_method', 'hacked'), { text })).toBe('contradicts');
    expect(relation(assertionOf('access_method', 'scraped'), { text })).toBe('supports');
  });

  it('narrows an outage that spared something', () => {
    const text = 'The booking portal was down for four days. Production continued as usual.';
    expect(relation(assertionOf('impact', 'offline for 2 weeks'), { text })).toBe('narrows');
  });

  it('hears of the thing itself that it is unharmed', () => {
    const wiped = assertionOf('impact', 'all backups wiped');
    expect(relation(wiped, { text: 'Our backups are intact.' })).toBe('contradicts');
    expect(relation(wiped, { text: 'Our web site is intact.' })).toBe('not_addressed');
  });

  it('takes two ways named together for the way in', () => {
    const text = 'Somebody used the login of an employee to enter by remote access.';
    expect(relation(assertionOf('access_method', 'stolen VPN account'), { text })).toBe('supports');
  });

  it('reads an outage in a negation, and narrows what befell all to a part', () => {
    expect(
      relation(assertionOf('impact', 'sites offline'), { text: 'Die Websites waren nicht erreichbar.' }),
    ).toBe('supports');
    expect(relation(assertionOf('impact', 'all systems down'), { text: 'A partial outage followed.' })).toBe(
      'narrows',
    );
  });
});

describe('what a denial reaches', () => {
  it.each<[string, string, Relation]>([
    ['passwords', 'The data did not include passwords, bank or card details.', 'contradicts'],
    ['credit cards', 'The data did not include passwords, bank or card details.', 'contradicts'],
    ['names, addresses, contracts, credit cards', 'No credit cards were taken.', 'not_addressed'],
    ['bank accounts', 'There is no evidence of misuse of bank accounts.', 'not_addressed'],
    ['passwords', 'Wir empfehlen, Passwörter zu ändern.', 'not_addressed'],
    // What cannot be ruled out is not ruled out.
    ['passports', 'Dat paspoorten zijn ingezien, valt niet helemaal uit te sluiten.', 'supports'],
    [
      'passports',
      'Dass Reisepässe kopiert wurden, können wir nicht mit Sicherheit ausschließen.',
      'supports',
    ],
    ['names, passports', 'Names were copied. Passports were not among the files.', 'narrows'],
    ['names, passports', 'Names and passports were copied; no card was.', 'supports'],
    ['IBAN', 'Restano esclusi IBAN e password.', 'contradicts'],
    ['health records', 'Copied were health records (but not diagnoses).', 'supports'],
    ['cartelle cliniche', 'Sono stati pubblicati alcuni referti.', 'supports'],
    ['certificats médicaux', "Tout est concerné, à l'exception des certificats médicaux.", 'contradicts'],
    ['addresses', 'With the exception of addresses nothing was copied.', 'supports'],
    ['passwords', 'Passwords are kept elsewhere and were not part of it.', 'contradicts'],
    ['adresy', 'Wyciekły adresy klientów, bez numerów rachunków.', 'supports'],
    [
      'numery rachunków bankowych',
      'Wyciekły adresy klientów, bez numerów rachunków bankowych.',
      'contradicts',
    ],
  ])('%s, “%s”: %s', (quote, text, expected) => {
    expect(relation(assertionOf('data_type', quote), { text })).toBe(expected);
  });

  it('says which members of a list are confirmed and which are ruled out', () => {
    const text = 'Names were copied. Passports were not among the files.';
    expect(relate(assertionOf('data_type', 'names, passports'), { text })?.reason).toBe(
      'the statement confirms “names” and rules out “passports”',
    );
  });

  it('hears the loss of any data denied against gigabytes, a kind of data not', () => {
    const heard = (text: string) => relation(volume(200e9), { stance: 'acknowledges', text });
    expect(heard('There was an attack. Nothing suggests that data was removed.')).toBe('contradicts');
    expect(heard('There was an attack. No passwords were removed.')).toBe('not_addressed');
  });

  it('bears a claim out that denies the same', () => {
    const without = assertionOf('data_type', 'passwords', { negated: true });
    expect(relation(without, { text: 'No passwords were taken.' })).toBe('supports');
  });
});
