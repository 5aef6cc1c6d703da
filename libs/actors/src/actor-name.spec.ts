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
  it('keeps different names apart', () => expect(normaliseActor('888')).not.toBe(normaliseActor('8Base')));
});
