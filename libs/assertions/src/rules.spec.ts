import { type SourceText } from './assertion';
import { extractAssertions } from './extract-assertions';
import { RULES } from './rules';

const claim = (text: string): SourceText => ({
  role: 'claim',
  title: null,
  text,
  date: '2026-01-15',
  actor: null,
  victim: null,
  issuer: null,
});

describe('each rule reads its examples', () => {
  for (const rule of RULES) {
    describe(`${rule.name} (${rule.kind}): ${rule.reads}`, () => {
      it('has examples to read and examples to leave alone', () => {
        expect(rule.examples.some(([, quote]) => quote !== null)).toBe(true);
      });
      it.each(rule.examples.map(([text, quote, value]) => ({ text, quote, value })))(
        '$text',
        ({ text, quote, value }) => {
          const found = extractAssertions(claim(text)).filter((assertion) => assertion.kind === rule.kind);
          if (quote === null) expect(found).toEqual([]);
          else {
            expect(found.map((assertion) => assertion.quote)).toContain(quote);
            expect(found.find((assertion) => assertion.quote === quote)?.value).toEqual(value);
          }
        },
      );
    });
  }
});

it('names every rule once', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});
