import { normaliseActor } from './actor-name';

describe('normaliseActor', () => {
  it.each([
    ['Everest', 'Everest Ransomware Group'],
    ['LockBit 3.0', 'lockbit3.0'],
    ['Lock-Bit', 'LOCKBIT'],
    ['ＩｎｔｅｌＢｒｏｋｅｒ', 'IntelBroker'],
  ])('takes %s and %s for one', (a, b) => expect(normaliseActor(a)).toBe(normaliseActor(b)));

  it('keeps a name that is made of generic words', () =>
    expect(normaliseActor('Ransomware Blog')).toBe('ransomwareblog'));
  it.each(['\ufdfa', '𐐷', '水'])('fits an index row when it is all %s', (letter) => {
    const form = normaliseActor(`x${letter.repeat(500)}`);
    expect(Buffer.byteLength(form)).toBeLessThanOrEqual(2_600);
    expect(form.isWellFormed()).toBe(true);
  });
  it('keeps different names apart', () => expect(normaliseActor('888')).not.toBe(normaliseActor('8Base')));
});
