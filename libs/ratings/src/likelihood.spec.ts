import { likelihoodOf } from './likelihood';

const record = (confirmed: number, partiallyConfirmed: number, disputed: number) => ({
  confirmed,
  partiallyConfirmed,
  disputed,
  unsubstantiated: 9,
});

describe('likelihoodOf', () => {
  it('says nothing without a record', () => {
    expect(likelihoodOf(record(0, 0, 0))).toBeNull();
  });

  it.each([
    [record(1, 0, 0), 'likely', 'low'],
    [record(1, 0, 1), 'roughly even chance', 'low'],
    [record(2, 2, 1), 'likely', 'moderate'],
    [record(0, 0, 8), 'very unlikely', 'moderate'],
    [record(0, 0, 20), 'almost no chance', 'high'],
    [record(10, 9, 1), 'very likely', 'high'],
    [record(20, 0, 0), 'almost certain', 'high'],
  ])('%j', (counts, words, confidence) => {
    expect(likelihoodOf(counts)).toMatchObject({ words, confidence });
  });

  it('shows the bounds of the words, and the counts it rests on', () => {
    expect(likelihoodOf(record(3, 1, 1))).toMatchObject({ from: 55, to: 80, borneOut: 4, settled: 5 });
  });
});
