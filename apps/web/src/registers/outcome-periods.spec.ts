import { outcomePeriods } from './outcome-periods';

const month = (at: string, confirmed: number) => ({
  month: at,
  confirmed,
  partiallyConfirmed: 0,
  disputed: 1,
  unsubstantiated: 0,
});

describe('outcomes over time', () => {
  it('have no gaps', () => {
    const { by, rows } = outcomePeriods([month('2024-11', 2), month('2025-02', 1)]);
    expect(by).toBe('month');
    expect(rows.map(({ at, confirmed }) => [at, confirmed])).toEqual([
      ['2024-11', 2],
      ['2024-12', 0],
      ['2025-01', 0],
      ['2025-02', 1],
    ]);
  });

  it('are put together to quarters where there are many', () => {
    const { by, rows } = outcomePeriods([month('2021-01', 1), month('2021-03', 2), month('2023-12', 1)]);
    expect([by, rows.length]).toEqual(['quarter', 12]);
    expect(rows[0]).toMatchObject({ at: '2021 Q1', confirmed: 3, disputed: 2 });
  });

  it('are nothing without a verdict', () => expect(outcomePeriods([]).rows).toEqual([]));
});
