import { credibilityOf, reliabilityOf } from './admiralty';

const record = (confirmed: number, partiallyConfirmed: number, disputed: number, unsubstantiated = 0) => ({
  confirmed,
  partiallyConfirmed,
  disputed,
  unsubstantiated,
});

describe('reliabilityOf', () => {
  it.each([
    ['nothing decided', record(0, 0, 0), 'F'],
    ['two settled claims are no record', record(2, 0, 0), 'F'],
    ['claims without a statement settle nothing', record(2, 0, 0, 50), 'F'],
    ['always true, of three', record(3, 0, 0), 'B'],
    ['always true, of ten', record(10, 0, 0), 'A'],
    ['true in part counts half', record(0, 10, 0), 'C'],
    ['half', record(2, 0, 2), 'C'],
    ['one in five', record(1, 0, 4), 'D'],
    ['never', record(0, 0, 3), 'E'],
  ])('%s', (_, counts, code) => {
    expect(reliabilityOf(counts)).toBe(code);
  });
});

describe('credibilityOf', () => {
  it.each([
    ['confirmed', 1],
    ['partially_confirmed', 2],
    ['disputed', 5],
    ['unsubstantiated', 6],
    [null, 6],
  ] as const)('%s is %s', (verdict, code) => {
    expect(credibilityOf(verdict)).toBe(code);
  });
});
