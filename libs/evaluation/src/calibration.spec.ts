import { calibration } from './calibration';

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
