import { type Span } from '../text-segments';

/** How far around an edge words are looked for, in UTF-16 code units: a word that is longer is moved over in parts. */
const REACH = 200;

/** A word with what stands within it ("1,200", "don't"), or a sign by itself. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Moves one edge of a span by a word; it never becomes empty, and never leaves the text. */
export function moveEdge(text: string, span: Span, edge: 'start' | 'end', direction: 'back' | 'on'): Span {
  const from = Math.max(0, span[edge] - REACH);
  const edges = [...text.slice(from, span[edge] + REACH).matchAll(WORD)].map(
    ({ index, 0: word }) => from + index + (edge === 'end' ? word.length : 0),
  );
  const moved =
    direction === 'back' ? edges.findLast((at) => at < span[edge]) : edges.find((at) => at > span[edge]);
  if (moved === undefined) return span;
  const next = { ...span, [edge]: moved };
  return next.start < next.end ? next : span;
}
