import { textPages } from './text-pages';

it('leaves a text whole that is not much longer than a page', () => {
  expect(textPages('x'.repeat(12_000))).toEqual([{ start: 0, end: 12_000 }]);
  expect(textPages('')).toEqual([{ start: 0, end: 0 }]);
});

it('cuts a long text so that its pages are the text again, and every character is whole', () => {
  const text = `x${'😀'.repeat(20_000)}`;
  const pages = textPages(text).map(({ start, end }) => text.slice(start, end));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.join('')).toBe(text);
  // encodeURI throws at half a character.
  expect(() => pages.map(encodeURI)).not.toThrow();
});
