import fc from 'fast-check';

import { monotoneCurve } from './monotone-curve';

describe('monotoneCurve', () => {
  it('gives the share that is right at each height', () => {
    const judged = [
      ...Array.from({ length: 100 }, (_, index) => ({ logOdds: -2, right: index < 10 })),
      ...Array.from({ length: 100 }, (_, index) => ({ logOdds: 2, right: index < 90 })),
    ];
    const curve = monotoneCurve(judged, 100);
    expect(curve.map(([height]) => height)).toEqual([-2, 2]);
    expect(curve[0]?.[1]).toBeCloseTo(0.1, 1);
    expect(curve[1]?.[1]).toBeCloseTo(0.9, 1);
  });

  it('joins neighbours where the share would fall', () => {
    const judged = [
      ...Array.from({ length: 50 }, (_, index) => ({ logOdds: 0, right: index < 30 })),
      ...Array.from({ length: 50 }, (_, index) => ({ logOdds: 1, right: index < 20 })),
    ];
    expect(monotoneCurve(judged, 50)).toEqual([
      [0, 0.25],
      [0.5, 0.5],
      [1, 0.75],
    ]);
  });

  it('only rises, between 0 and 1, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ logOdds: fc.double({ min: -9, max: 9, noNaN: true }), right: fc.boolean() }), {
          minLength: 1,
        }),
        fc.integer({ min: 1, max: 20 }),
        (judged, least) => {
          const curve = monotoneCurve(judged, least);
          curve.forEach(([height, share], index) => {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThan(1);
            expect(share).toBeGreaterThan(curve[index - 1]?.[1] ?? 0);
            expect(height).toBeGreaterThanOrEqual(curve[index - 1]?.[0] ?? -Infinity);
          });
        },
      ),
    );
  });
});
