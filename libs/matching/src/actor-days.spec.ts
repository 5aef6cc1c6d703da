import { actorsIn, familyOf, spellsOf } from './actor-days';

const words = (text: string): string[] => text.toLowerCase().split(' ');

describe('actors', () => {
  it('are one under all their names', () => {
    expect(familyOf('BlackCat')).toBe(familyOf('ALPHV'));
    expect(familyOf('LockBit 3.0')).toBe(familyOf('lockbit2'));
    expect(familyOf('Grey Heron')).toBe('greyheron');
  });

  it('are found in a text, but ordinary words only beside a gang', () => {
    expect([...actorsIn(words('an attack by black basta last week'))]).toEqual(['blackbasta']);
    expect([...actorsIn(words('claimed by the play ransomware group'))]).toEqual(['play']);
    expect([...actorsIn(words('children play in the royal park'))]).toEqual([]);
  });

  it('have their days, in spells, and some have no end', () => {
    expect(spellsOf('AlphV')).toHaveLength(1);
    expect(spellsOf('Clop').length).toBeGreaterThan(2);
    expect(spellsOf('Akira').at(-1)?.to).toBe(Infinity);
    expect(spellsOf('Grey Heron')).toEqual([]);
    for (const { from, to } of ['REvil', 'Clop', 'Conti'].flatMap(spellsOf)) expect(from).toBeLessThan(to);
  });
});
