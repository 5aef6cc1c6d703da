import { instalmentOf } from './instalment';

describe('which instalment a post says that it is', () => {
  it.each<[string, number]>([
    ['Drumlock Energy part 2', 2],
    ['Drumlock Energy [Part III]', 3],
    ['Drumlock pt.4 - 20 GB', 4],
    ['Drumlock, second batch', 2],
    ['Drumlock parte dos', 2],
    ['Drumlock часть 3', 3],
    ['Drumlock Energy 2', 2],
    ['Drumlock vol. 5', 5],
  ])('%s', (title, part) => {
    expect(instalmentOf(title, null).part).toBe(part);
  });

  it.each([
    'Drumlock Energy',
    'Drumlock volume: 40 GB',
    'Drumlock 2024',
    'Participant list of Drumlock',
    'batch 50k',
  ])('none: %s', (title) => {
    expect(instalmentOf(title, null).part).toBeNull();
  });

  it('reads the head of a text where there is no title', () => {
    expect(instalmentOf(null, 'Part 2 of the data of Drumlock is online.')).toMatchObject({ part: 2 });
    expect(instalmentOf('Drumlock', 'Part 2 will follow.')).toMatchObject({ part: null });
    expect(instalmentOf('[UPD] Drumlock: all files published', null)).toMatchObject({
      updated: true,
      published: true,
    });
  });
});
