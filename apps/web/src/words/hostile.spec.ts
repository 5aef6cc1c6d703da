import { addressSpans, defang, harmless } from './hostile';

describe('harmless', () => {
  it.each([
    ['get it at https://drop.example.net/a.zip now', 'get it at hxxps://drop[.]example[.]net/a[.]zip now'],
    ['HTTP://203.0.113.7/x', 'hxxp://203[.]0[.]113[.]7/x'],
    ['mirror: abcdefghijklmnop234567.onion/list', 'mirror: abcdefghijklmnop234567[.]onion/list'],
    ['invoice\u202egpj.exe', 'invoice‹U+202E›gpj.exe'],
    ['version 1.5 of 2025. Nothing else.', 'version 1.5 of 2025. Nothing else.'],
  ])('%j reads %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });
});

it('an address as a whole is defanged whatever its scheme', () => {
  expect(defang('tor://forum.example/thread')).toBe('tor://forum[.]example/thread');
});

it('finds addresses with what is attached to them', () => {
  const text = 'see https://drop.example.net/a.zip, or ask';
  expect(addressSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'https://drop.example.net/a.zip,',
  ]);
});
