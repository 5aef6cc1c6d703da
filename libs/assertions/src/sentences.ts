/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** No sentence is longer than this; what has no full stop (dumps, lists) is cut, so that a look around stays cheap. */
const LONGEST = 600;

/** Full stops that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:inc|ltd|co|corp|no|nr|approx|ca|mr|mrs|ms|dr|st|vs|e\.g|i\.e|u\.s|incl|z\.b|bzw|mio|mrd|тыс|млн|млрд|руб|г|s\.a|p\.c|s\.r\.l)$/i;

const endsSentence = (text: string, at: number): boolean => {
  const mark = text[at];
  if (mark === '\n') return true;
  if (mark === '!' || mark === '?' || mark === '…') return true;
  if (mark !== '.') return false;
  const next = text[at + 1];
  if (next !== undefined && !/[\s"'”“»)\]A-ZА-Я]/.test(next)) return false;
  if (next !== undefined && /[A-ZА-Я]/.test(next) && !/[\p{Ll}\d)]/u.test(text[at - 1] ?? '')) return false;
  // "am 3. und 4. Mai": the full stop of an ordinal.
  if (/\d/.test(text[at - 1] ?? '') && next === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '')) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
};

/** The sentence in which [start, end) stands, cut at 600 units to either side. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const floor = Math.max(0, start - LONGEST);
  let from = start;
  while (from > floor && !endsSentence(text, from - 1)) from--;
  const ceiling = Math.min(text.length, end + LONGEST);
  let to = end;
  while (to < ceiling && !endsSentence(text, to)) to++;
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  return { start: from, end: Math.min(text.length, to + (text[to] === '\n' ? 0 : 1)) };
}

/** All sentences, in order; white space between them belongs to none. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const last = at === text.length;
    if (!last && at - from < LONGEST && !endsSentence(text, at)) continue;
    let start = from;
    const end = Math.min(text.length, at + 1);
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    if (start < end) found.push({ start, end });
    from = end;
  }
  return found;
}
