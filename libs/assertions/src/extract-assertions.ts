import { type Assertion, type AssertionKind, type SourceText, type TextField } from './assertion';
import { languageOf } from './language';
import { datesIn } from './quantities/calendar';
import { numbersIn } from './quantities/numbers';
import { readable } from './readable-text';
import { type FieldReading, type Finding, unitOf } from './rule';
import { RULES } from './rules';
import { webAddressesIn } from './web-addresses';
import { wordsOf } from './words';

const FIELDS: readonly TextField[] = ['title', 'text'];

/** One rule finds no more than this in one field: a longer list is a data dump, which Assay refuses to store. */
const AT_MOST_A_RULE = 500;

const readingOf = (source: SourceText, field: TextField, captured: string): FieldReading => {
  const text = readable(captured);
  const language = languageOf(text.lower);
  return {
    source,
    field,
    text,
    language,
    words: wordsOf(text.lower),
    numbers: numbersIn(text, language),
    dates: datesIn(text, language),
  };
};

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const inField = (reading: FieldReading, captured: string): Assertion[] => {
  const found: Assertion[] = [];
  const placeInAddress = webAddressesIn(reading.text.lower);
  const isRead = (kind: AssertionKind, { start, end }: Finding): boolean =>
    end > start &&
    [start, end - 1].every((at) => {
      const place = placeInAddress(at);
      return place === 'none' || (place === 'host' && kind === 'victim');
    });
  for (const rule of RULES) {
    const mine: Finding[] = [];
    for (const finding of rule.read(reading)) {
      if (isRead(rule.kind, finding)) mine.push(finding);
      if (mine.length === AT_MOST_A_RULE) break;
    }
    for (const finding of mine) {
      const span = reading.text.original(finding.start, finding.end);
      if (found.some((other) => other.kind === rule.kind && overlaps(other, span))) continue;
      found.push({
        kind: rule.kind,
        field: reading.field,
        ...span,
        quote: captured.slice(span.start, span.end),
        value: finding.value,
        unit: unitOf(rule.kind, finding.value),
        subject: finding.subject ?? null,
        comparator: finding.comparator ?? '=',
        negated: finding.negated ?? false,
        producedBy: rule.name,
      });
    }
  }
  return found.sort(
    (a, b) => a.start - b.start || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.end - b.end),
  );
};

/**
 * Everything checkable that a text says, in order of place (the title first). Pure and total: the same source gives the
 * same assertions, whatever it holds, and source[field].slice(start, end) is the quote. Two assertions of one kind never
 * overlap. Nothing is read in a web address but the victim in its host name. What stands past READ_AT_MOST units of a field is not read.
 */
export function extractAssertions(source: SourceText): Assertion[] {
  return FIELDS.flatMap((field) => {
    const captured = source[field];
    return captured === null || captured === '' ? [] : inField(readingOf(source, field, captured), captured);
  });
}
