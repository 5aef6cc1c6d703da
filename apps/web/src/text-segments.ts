/** A stretch of a text that something was read from: UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch over which the same spans lie. */
export interface Segment<S extends Span> {
  text: string;
  /** Those that lie over all of this segment, longest first. */
  covering: S[];
  /** Those of them that end with this segment: where each has its label. */
  ending: S[];
}

/**
 * Cuts a text at every edge of a span. Joined again the segments are the text, whatever overlaps what; a span that
 * reaches outside the text is cut to it, an empty one is left out.
 */
export function textSegments<S extends Span>(text: string, spans: readonly S[]): Segment<S>[] {
  const within = spans.filter(({ start, end }) => Math.max(0, start) < Math.min(end, text.length));
  const edges = new Set([
    0,
    text.length,
    ...within.flatMap(({ start, end }) => [Math.max(0, start), Math.min(end, text.length)]),
  ]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covering = within
      .filter((span) => span.start <= start && span.end >= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return {
      text: text.slice(start, end),
      covering,
      ending: covering.filter((span) => Math.min(span.end, text.length) === end),
    };
  });
}
