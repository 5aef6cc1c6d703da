import { faceOf } from './claim-face';
import { lineageKeys } from './lineage-keys';
import { containment, sketchOf, wordingOf } from './wording';

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');

describe('how a post is worded', () => {
  it('is the same however a relay sets it', () => {
    expect(wordingOf('Acme: 40 GB', 'Contracts,\nplans…').normal).toBe(
      wordingOf(null, 'ACME  40 gb CONTRACTS; plâns').normal,
    );
    expect(wordingOf(null, '40 GB').normal).not.toBe(wordingOf(null, '41 GB').normal);
  });

  it('holds a cut text whole, and another one not at all', () => {
    const whole = wordingOf(null, words(300));
    expect(containment(wordingOf(null, words(60)), whole)).toBe(1);
    expect(containment(wordingOf(null, words(60, 1_000)), whole)).toBe(0);
    expect(containment(wordingOf(null, null), whole)).toBe(0);
  });

  it('shares the least of an order as often as the texts are alike', () => {
    const agreeing = Array.from({ length: 200 }, (_, round) => {
      const [a, b] = [
        sketchOf(wordingOf(null, words(100, round * 500))),
        sketchOf(wordingOf(null, words(100, round * 500 + 18))),
      ];
      return a.filter((least, order) => least === b[order]).length / a.length;
    });
    const mean = agreeing.reduce((sum, one) => sum + one) / agreeing.length;
    // Two runs of 97 shingles that share 79: a resemblance of 0.69.
    expect(mean).toBeGreaterThan(0.6);
    expect(mean).toBeLessThan(0.78);
  });

  it('is read in linear time', () => {
    const started = performance.now();
    wordingOf(null, 'a '.repeat(500_000));
    wordingOf(null, "l'".repeat(500_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the keys of a claim', () => {
  const keys = (title: string, text: string | null, name: string | null) =>
    lineageKeys(
      faceOf({
        id: 'x',
        title,
        text,
        postedAt: null,
        actor: null,
        victim: name === null ? null : { name, domain: null },
        assertions: [],
        url: null,
        discoveredAt: null,
      }),
    );
  const shared = (a: bigint[], b: bigint[]) => a.filter((key) => b.includes(key)).length;

  it.each([
    ['Drumlock Energy Ltd', 'DRUMLOCK ENERGY'],
    ['Drumlock Energy', 'drumlock-energy.com'],
    ['Drumlock', 'Drumlock Group'],
    ['Castvelle Optics Manufacturing Association', 'COMA'],
  ])('meet where two relays name one victim: %s, %s', (one, other) => {
    expect(shared(keys(one, null, one), keys(other, null, other))).toBeGreaterThan(0);
  });

  it('meet where nearly the same is said of a victim that only one of them names', () => {
    expect(shared(keys('Selling', words(80), null), keys('Drumlock', words(80), 'Drumlock'))).toBeGreaterThan(
      0,
    );
    expect(shared(keys('Selling', words(80), null), keys('Drumlock', words(80, 500), 'Drumlock'))).toBe(0);
  });

  it('are few', () => {
    expect(keys(words(30), words(9_000), words(12)).length).toBeLessThanOrEqual(24);
  });
});
