import i18next from 'i18next';
import { en } from '../i18n/en';
import { whatIsMissing, whyNot } from './why-not';

beforeAll(() => i18next.init({ lng: 'en', resources: { en } }));

type Seen = Parameters<typeof whyNot>[0];
const refused = (...given: [Seen['refusedActions'][number]['action'], string][]): Seen => ({
  victim: { name: 'Nordwind Logistik', domain: null },
  lease: null,
  refusedActions: given.map(([action, code]) => ({ action, code, detail: 'As the API says it.' })),
});

describe('why not', () => {
  it('says the rule that the API named, and the API’s own words for one it does not know', () => {
    expect(whyNot(refused(['confirm', 'four_eyes']), 'confirm')).toMatch(/second person/);
    expect(whyNot(refused(['confirm', 'a_rule_to_come']), 'confirm')).toBe('As the API says it.');
  });

  it('says nothing of what is allowed, or has no place here', () => {
    expect(whyNot(refused(['confirm', 'four_eyes']), 'dismiss')).toBeNull();
  });
});

describe('why one cannot accept', () => {
  const unleased = refused(['accept', 'lease_required']);

  it('is not a lease that is free: it is taken along', () => {
    expect(whyNot(unleased, 'accept')).toBeNull();
    expect(whatIsMissing(unleased)).toBeNull();
  });

  it('is a lease that somebody else holds', () => {
    const lease = { heldBy: 'Sam', personId: 'sam', expiresAt: '2026-03-01T12:00:00Z' };
    expect(whyNot({ ...unleased, lease }, 'accept')).toMatch(/not leased to you/);
  });

  it('is first that nobody is named', () => {
    expect(whyNot({ ...unleased, victim: { name: null, domain: null } }, 'accept')).toMatch(
      /Name the claimed/,
    );
  });
});

describe('what is missing', () => {
  it('is what the easiest leading action waits for', () => {
    expect(whatIsMissing(refused(['confirm', 'not_supported']))).toMatch(/confirm partially/);
    expect(
      whatIsMissing(refused(['confirm', 'unjudged_matches'], ['confirm_partially', 'unjudged_matches'])),
    ).toMatch(/every match/);
  });

  it('is nothing where another role decides, or all is there', () => {
    expect(whatIsMissing(refused(['accept', 'role_required']))).toBeNull();
    expect(whatIsMissing(refused())).toBeNull();
  });
});
