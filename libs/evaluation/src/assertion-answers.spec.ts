import { type Assertion } from '#assertions';
import { assertionAnswers } from './assertion-answers';

const read = (part: Partial<Assertion>): Assertion => ({
  kind: 'data_volume',
  field: 'text',
  start: 0,
  end: 10,
  quote: 'ten letter',
  value: 100,
  unit: 'byte',
  subject: null,
  comparator: '=',
  negated: false,
  producedBy: 'test',
  ...part,
});
const label = { kind: 'data_volume', field: 'text', start: 0, end: 10, quote: 'ten letter' } as const;
const isFound = (...of: Parameters<typeof assertionAnswers>) => assertionAnswers(...of)[0]?.right;

describe('assertionAnswers', () => {
  it.each([
    ['half of the shorter span', { start: 6, end: 14 }, true],
    ['less than half', { start: 7, end: 15 }, false],
    ['a longer span around it', { start: 0, end: 40 }, true],
    ['another field', { field: 'title' as const }, false],
    ['another kind', { kind: 'file_count' as const }, false],
  ])('%s', (_, part, found) => {
    expect(isFound('x1', [label], [read(part)])).toBe(found);
  });

  it.each([
    [100, true],
    [101, true],
    [102, false],
    [null, false],
  ])('a quantity read as %s for 100', (value, found) => {
    expect(isFound('x1', [{ ...label, value: 100 }], [read({ value })])).toBe(found);
  });

  it('compares the amount of a price', () => {
    const price = { ...label, kind: 'price', value: { amount: 50, currency: 'XMR' } } as const;
    const found = (amount: number) =>
      isFound('x1', [price], [read({ kind: 'price', value: { amount, currency: 'XMR' } })]);
    expect([found(50), found(5)]).toEqual([true, false]);
  });

  it('lets one assertion answer one label only', () => {
    expect(assertionAnswers('x1', [label, label], [read({})]).map(({ right }) => right)).toEqual([
      true,
      false,
    ]);
  });

  it('names what is read and not labelled, with the rule that read it', () => {
    expect(assertionAnswers('x1', [], [read({})])).toEqual([
      expect.objectContaining({ labelled: null, given: 'ten letter', right: false, why: ['read by test'] }),
    ]);
  });

  it('asks nothing of a record that is not labelled', () => {
    expect(assertionAnswers('x1', undefined, [read({})])).toEqual([]);
  });
});
