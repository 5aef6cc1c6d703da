import fc from 'fast-check';

import { claimKeys, MAX_KEYS, statementKeys } from './candidate-keys';
import { claimOf, statementOf } from './testing/sample-records';

const meet = (
  claim: Parameters<typeof claimOf>[0],
  statement: Parameters<typeof statementOf>[0],
): boolean => {
  const keys = new Set(statementKeys(statementOf(statement)));
  return claimKeys(claimOf(claim)).some((key) => keys.has(key));
};
const about = (name: string, domain: string | null = null) => ({ subject: { name, domain, country: null } });

describe('candidate keys', () => {
  it('bring a listing and the official name of its victim together', () => {
    expect(meet({ title: 'QUILLFEATHER WAS HACKED' }, about('Quillfeather Logistics, Inc.'))).toBe(true);
    expect(meet({ title: 'thornburyeye.com' }, about('Thornbury Eye Center'))).toBe(true);
    expect(meet({ title: 'MABS' }, about('Marsh Area Boating Society'))).toBe(true);
    expect(meet({ title: 'Marsh Area Boating Society' }, { text: 'MABS is aware of an incident.' })).toBe(
      true,
    );
    expect(
      meet({ victim: { name: null, domain: 'qf-shop.com' } }, about('Quill & Feather', 'qf-shop.com')),
    ).toBe(true);
    expect(meet({ title: 'quillfeathertho...' }, about('Quillfeather Thornbury'))).toBe(true);
    expect(meet({ title: 'Q*********** L********' }, about('Quillfeather Logistics'))).toBe(true);
    expect(meet({ title: 'UQuill student database' }, about('University of Quillmarsh'))).toBe(true);
    expect(meet({ title: 'the pentagon slides' }, about('US Department of Defense'))).toBe(true);
    expect(meet({ title: '[UPDATED] quillfeather.com.br part 2 - 40GB' }, about('Quillfeather S.A.'))).toBe(
      true,
    );
    expect(meet({ title: 'Ministère de la Santé' }, about('Ministry of Health'))).toBe(true);
  });

  it('find a victim that the official text only mentions', () => {
    expect(
      meet(
        { title: 'Alderbrook Diagnostics' },
        { ...about('Screening Office'), text: 'The laboratory Alderbrook Diagnostics was attacked.' },
      ),
    ).toBe(true);
  });

  it('do not bring together what shares only common words', () => {
    expect(meet({ title: 'Thornbury School District' }, about('Alderbrook School'))).toBe(false);
    expect(meet({ title: 'General Hospital Group' }, about('Quillfeather Hospital'))).toBe(false);
  });

  it.each([' ', '\n', 'a.', 'Alpha of ', "l'", ' - ', '(', '1,'])(
    'are made in linear time of hostile repetition of %j',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const start = performance.now();
      claimKeys(claimOf({ title: text, text }));
      // Quadratic time would take minutes here.
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );

  it('are distinct signed 64-bit numbers, few enough, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ maxLength: 80 }),
        (text, title) => {
          const keys = claimKeys(claimOf({ text, title }));
          expect(keys.length).toBeLessThanOrEqual(MAX_KEYS);
          expect(new Set(keys).size).toBe(keys.length);
          for (const key of keys) expect(BigInt.asIntN(64, key)).toBe(key);
        },
      ),
      { numRuns: 50 },
    );
  });
});
