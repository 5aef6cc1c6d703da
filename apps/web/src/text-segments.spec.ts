import fc from 'fast-check';
import { textSegments } from './text-segments';

const span = (id: string, start: number, end: number) => ({ id, start, end });
const ids = (spans: { id: string }[]) => spans.map(({ id }) => id);

describe('textSegments', () => {
  it('leaves a text without spans whole', () => {
    expect(textSegments('nothing here', [])).toEqual([{ text: 'nothing here', covering: [], ending: [] }]);
  });

  it('cuts overlapping spans at every edge, the longer one outside', () => {
    const segments = textSegments('files and secret documents', [
      span('files', 0, 26),
      span('secret', 10, 26),
      span('word', 10, 16),
    ]);
    expect(segments.map(({ text, covering, ending }) => [text, ids(covering), ids(ending)])).toEqual([
      ['files and ', ['files'], []],
      ['secret', ['files', 'secret', 'word'], ['word']],
      [' documents', ['files', 'secret'], ['files', 'secret']],
    ]);
  });

  it('counts in UTF-16 code units', () => {
    expect(textSegments('😀 5 GB', [span('volume', 3, 7)]).map(({ text }) => text)).toEqual(['😀 ', '5 GB']);
  });

  it('cuts a span that reaches outside to the text and leaves out an empty one', () => {
    const segments = textSegments('abc', [span('long', 1, 99), span('empty', 2, 2), span('beyond', 5, 9)]);
    expect(segments.map(({ text, ending }) => [text, ids(ending)])).toEqual([
      ['a', []],
      ['bc', ['long']],
    ]);
  });

  it('gives the text back, and ends every span once, whatever overlaps what', () => {
    const offsets = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 50 }),
        fc.array(offsets, { maxLength: 8 }),
        (text, spans) => {
          const segments = textSegments(text, spans);
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
          const within = spans.filter(({ start, end }) => start < Math.min(end, text.length));
          expect(segments.flatMap(({ ending }) => ending)).toHaveLength(within.length);
        },
      ),
    );
  });
});
