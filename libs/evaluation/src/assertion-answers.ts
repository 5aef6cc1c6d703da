import { type Assertion, type AssertionKind, type AssertionValue, IMMATERIAL_KINDS } from '#assertions';
import { type Answer } from './answer';
import { type LabelledAssertion } from './labelled-line';

const QUANTITIES: ReadonlySet<AssertionKind> = new Set([
  'data_volume',
  'record_count',
  'file_count',
  'access_duration',
  'price',
]);

/**
 * Which assertion answers which label, by the label's place in the list; undefined where none does. Found is a label whose
 * kind and field are met by a span that overlaps it by half of the shorter of the two, and, for a quantity with a labelled
 * value, by a value within 1 %. Each assertion answers one label only.
 */
export function pairUp(
  labels: readonly LabelledAssertion[],
  assertions: readonly Assertion[],
): (number | undefined)[] {
  const free = new Set(assertions.keys());
  return labels.map((label) => {
    const found = [...free].find((index) => {
      const assertion = assertions[index];
      return assertion !== undefined && meets(assertion, label);
    });
    if (found !== undefined) free.delete(found);
    return found;
  });
}

/** What was found of the labels, what was missed, and what was read beside them; nothing where nothing is labelled. */
export function assertionAnswers(
  record: string,
  labels: readonly LabelledAssertion[] | undefined,
  assertions: readonly Assertion[],
): Answer[] {
  if (labels === undefined) return [];
  const pairs = pairUp(labels, assertions);
  const answering = new Set(pairs);
  const labelled = labels.map((label, index): Answer => {
    const assertion = assertions[pairs[index] ?? -1];
    return answer(record, label.kind, label.quote, assertion?.quote ?? null, assertion);
  });
  const beside = assertions
    .filter((_, index) => !answering.has(index))
    .map((assertion) => answer(record, assertion.kind, null, assertion.quote, assertion));
  return [...labelled, ...beside];
}

function answer(
  record: string,
  kind: AssertionKind,
  labelled: string | null,
  given: string | null,
  assertion: Assertion | undefined,
): Answer {
  const right = labelled !== null && given !== null;
  return {
    measure: 'assertion',
    kind,
    record,
    about: labelled ?? given,
    labelled,
    given,
    right,
    wrongBy: right ? 0 : IMMATERIAL_KINDS.has(kind) ? 0.5 : 1,
    why: assertion === undefined ? [] : [`read by ${assertion.producedBy}`],
  };
}

function meets(assertion: Assertion, label: LabelledAssertion): boolean {
  if (assertion.kind !== label.kind || assertion.field !== label.field) return false;
  const shared = Math.min(assertion.end, label.end) - Math.max(assertion.start, label.start);
  const shorter = Math.min(assertion.end - assertion.start, label.end - label.start);
  return shared > 0 && shared >= shorter / 2 && isSameQuantity(assertion, label);
}

function isSameQuantity(assertion: Assertion, label: LabelledAssertion): boolean {
  const wanted = amountOf(label.value);
  if (!QUANTITIES.has(label.kind) || wanted === null) return true;
  const read = amountOf(assertion.value);
  return read !== null && Math.abs(wanted - read) <= 0.01 * Math.abs(wanted);
}

function amountOf(value: AssertionValue | undefined): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'amount' in value ? value.amount : null;
}
