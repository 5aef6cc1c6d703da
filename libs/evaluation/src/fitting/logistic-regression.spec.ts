import { fitLogistic, logOddsOf, type Observation } from './logistic-regression';

/** `right` of every `total` observations with this feature, and none other, are right. */
const observed = (features: readonly number[], right: number, total: number): Observation[] =>
  Array.from({ length: total }, (_, index) => ({ features, right: index < right }));
const shareAt = (model: ReturnType<typeof fitLogistic>, features: readonly number[]): number =>
  1 / (1 + Math.exp(-logOddsOf(model, features)));

describe('fitLogistic', () => {
  const data = [
    ...observed([0, 0], 200, 1000),
    ...observed([1, 0], 900, 1000),
    ...observed([0, 1], 20, 1000),
  ];

  it('arrives at the shares of the data where there is much of it', () => {
    const model = fitLogistic(data, [0, 0], 0.01);
    expect(shareAt(model, [0, 0])).toBeCloseTo(0.2, 2);
    expect(shareAt(model, [1, 0])).toBeCloseTo(0.9, 2);
    expect(shareAt(model, [0, 1])).toBeCloseTo(0.02, 2);
  });

  it('never turns the sign of what is expected', () => {
    const { weights } = fitLogistic(data, [-1, 1], 0.01);
    expect(weights[0]).toBe(0);
    expect(weights[1]).toBe(0);
  });

  it('keeps to what is expected where there is nothing to learn from', () => {
    const { weights } = fitLogistic(
      data.map((one) => ({ ...one, features: [...one.features, 0] })),
      [0, 0, -3],
      1,
    );
    expect(weights[2]).toBe(-3);
  });

  it('is the same to the last digit when it is fitted again', () => {
    expect(fitLogistic(data, [1, -1], 1)).toEqual(fitLogistic(data, [1, -1], 1));
  });
});
