import { parseName } from './name';
import { likenessTo } from './name-likeness';

const WORDS = new Set('quarrytown quarryton metals logistics northfield'.split(' '));

function score(asked: string, words: string): number {
  const name = parseName(asked);
  if (name === null) throw new Error('It names nobody.');
  return likenessTo(name, (word) => WORDS.has(word))(words).score;
}

describe('likeness of a text to a name', () => {
  it('is 1 for the same name, and nearly for another order', () => {
    expect(score('Quarrytown Metals, Inc.', 'quarrytown metals')).toBe(1);
    expect(score('Metals Quarrytown', 'quarrytown metals')).toBeCloseTo(0.99);
  });

  it.each([
    ['one slip', 'Quarrytwon Metals', 'Quarrytown', 'quarrytown metals'],
    ['another word of the register', 'Quarytown Metals', 'Quarryton Metals', 'quarrytown metals'],
    ['a word more', 'Quarrytown Metals', 'Quarrytown Metals Northfield', 'quarrytown metals'],
    ['the acronym', 'QMW', 'QMX', 'quarrytown metals works'],
    ['the beginning', 'quarrytownmet', 'quarryt', 'quarrytown metals'],
  ])('tells %s from less', (_, better, worse, words) => {
    expect(score(better, words)).toBeGreaterThan(score(worse, words));
    expect(score(better, words)).toBeLessThanOrEqual(1);
  });

  it('is nothing for a name with other words', () => {
    expect(score('Northfield Clinic', 'quarrytown metals')).toBe(0);
  });

  it('never takes what was left of a mask for more than a hint', () => {
    expect(score('Q********* M*****', 'quarrytown metals')).toBe(0.6);
    expect(score('Q********* N*****', 'quarrytown metals')).toBe(0);
  });
});
