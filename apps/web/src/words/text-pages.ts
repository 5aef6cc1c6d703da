import { type Span } from '../text-segments';

/** How much of a text is put on the page at once, in UTF-16 code units: a browser lays it out without a pause. */
const PAGE = 10_000;

/**
 * Cuts a long text into pages that are shown one by one; a text not much longer than a page is one. No character is cut
 * in two.
 */
export function textPages(text: string): Span[] {
  if (text.length <= PAGE * 1.2) return [{ start: 0, end: text.length }];
  const pages: Span[] = [];
  for (let start = 0; start < text.length; start = pages.at(-1)?.end ?? text.length) {
    const end = Math.min(start + PAGE, text.length);
    pages.push({ start, end: isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end });
  }
  return pages;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
