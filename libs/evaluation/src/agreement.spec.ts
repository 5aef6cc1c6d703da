import { type Assertion } from '#assertions';
import { accuracy, agreement, countAssertions } from './agreement';
import { calibration } from './calibration';

const read = (part: Partial<Assertion>): Assertion => ({
  kind: 'data_volume',
  field: 'text',
  start: 0,
  end: 10,
  quote: '',
  value: 100,
  unit: 'byte',
  subject: null,
  comparator: '=',
  negated: false,
  producedBy: 'test',
  ...part,
});
const label = { kind: 'data_volume', field: 'text', start: 0, end: 10 } as const;

describe('countAssertions', () => {
  it.each([
    ['half of the shorter span', { start: 6, end: 14 }, 1],
    ['less than half', { start: 7, end: 15 }, 0],
    ['a longer span around it', { start: 0, end: 40 }, 1],
    ['another field', { field: 'title' as const }, 0],
    ['another kind', { kind: 'file_count' as const }, 0],
  ])('%s', (_, part, right) => {
    expect(countAssertions([label], [read(part)]).get('data_volume')?.right).toBe(right);
  });

  it.each([
    [100, 1],
    [101, 1],
    [102, 0],
    [null, 0],
  ])('a quantity read as %s for 100', (value, right) => {
    expect(countAssertions([{ ...label, value: 100 }], [read({ value })]).get('data_volume')?.right).toBe(
      right,
    );
  });

  it('compares the amount of a price', () => {
    const price = { ...label, kind: 'price', value: { amount: 50, currency: 'XMR' } } as const;
    const right = (amount: number) =>
      countAssertions([price], [read({ kind: 'price', value: { amount, currency: 'XMR' } })]).get('price')
        ?.right;
    expect([right(50), right(5)]).toEqual([1, 0]);
  });

  it('lets one assertion answer one label only', () => {
    expect(countAssertions([label, label], [read({})]).get('data_volume')).toEqual({
      labelled: 2,
      found: 1,
      right: 1,
    });
  });

  it('counts what is read and not labelled', () => {
    expect(countAssertions([], [read({})]).get('data_volume')).toEqual({ labelled: 0, found: 1, right: 0 });
  });
});

describe('agreement', () => {
  it('gives the shares', () => {
    expect(agreement({ labelled: 4, found: 2, right: 1 })).toMatchObject({
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
  });

  it('gives no share of nothing', () => {
    expect(agreement({ labelled: 0, found: 0, right: 0 })).toMatchObject({
      precision: null,
      recall: null,
      f1: null,
    });
    expect(agreement({ labelled: 2, found: 0, right: 0 })).toMatchObject({
      precision: null,
      recall: 0,
      f1: 0,
    });
  });
});

describe('accuracy', () => {
  it('counts each label', () => {
    const answers = [
      { labelled: 'denies', given: 'denies' },
      { labelled: 'denies', given: 'confirms' },
    ];
    expect(accuracy(answers)).toEqual({
      of: 2,
      right: 1,
      accuracy: 0.5,
      byLabel: { denies: { of: 2, right: 1 } },
    });
  });
});

describe('calibration', () => {
  it('puts scores into tenths, 1 into the last', () => {
    const bins = calibration([
      { score: 0, right: false },
      { score: 0.9, right: true },
      { score: 1, right: false },
    ]);
    expect(bins.map(({ pairs }) => pairs)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins[9]).toMatchObject({ meanScore: 0.95, shareRight: 0.5 });
    expect(bins[1]).toMatchObject({ meanScore: null, shareRight: null });
  });
});
