import * as fc from 'fast-check';
import { editDistance } from './edit-distance';

describe('editDistance', () => {
  it.each([
    ['brook', 'brook', 0],
    ['brook', 'brok', 1],
    ['brook', 'brooke', 1],
    ['brook', 'broak', 1],
    ['brook', 'borok', 1],
    ['brook', 'croon', 2],
    ['', 'ab', 2],
    ['brook', 'stone', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('is the same from both sides, and no more than one over what was asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const distance = editDistance(a, b, most);
        expect(distance).toBe(editDistance(b, a, most));
        expect(distance).toBeLessThanOrEqual(most + 1);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});
