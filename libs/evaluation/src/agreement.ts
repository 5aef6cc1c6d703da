import { type Assertion, type AssertionKind, type AssertionValue } from '#assertions';
import { type LabelledAssertion } from './labelled-line';

/** Shares are null where nothing could have been right: none found (precision), none labelled (recall). */
export interface Agreement {
  labelled: number;
  found: number;
  right: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface Counts {
  labelled: number;
  found: number;
  right: number;
}

export function agreement({ labelled, found, right }: Counts): Agreement {
  const precision = found === 0 ? null : right / found;
  const recall = labelled === 0 ? null : right / labelled;
  const f1 = labelled + found === 0 ? null : (2 * right) / (labelled + found);
  return { labelled, found, right, precision, recall, f1 };
}

const QUANTITIES: ReadonlySet<AssertionKind> = new Set([
  'data_volume',
  'record_count',
  'file_count',
  'access_duration',
  'price',
]);

/**
 * Found is a label whose kind and field are met by a span that overlaps it by half of the shorter of the two, and, for a
 * quantity with a labelled value, by a value within 1 %. Each assertion answers one label only.
 */
export function countAssertions(
  labels: readonly LabelledAssertion[],
  assertions: readonly Assertion[],
): Map<AssertionKind, Counts> {
  const counts = new Map<AssertionKind, Counts>();
  const of = (kind: AssertionKind): Counts => {
    const known = counts.get(kind) ?? { labelled: 0, found: 0, right: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const { kind } of assertions) of(kind).found += 1;
  const free = new Set(assertions);
  for (const label of labels) {
    const count = of(label.kind);
    count.labelled += 1;
    const answer = [...free].find((assertion) => meets(assertion, label));
    if (answer === undefined) continue;
    free.delete(answer);
    count.right += 1;
  }
  return counts;
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

/** How often one word of several was the labelled one. */
export interface Accuracy {
  of: number;
  right: number;
  accuracy: number | null;
  /** Of the records labelled with each word, how many were given it. */
  byLabel: Record<string, { of: number; right: number }>;
}

export function accuracy(answers: readonly { labelled: string; given: string }[]): Accuracy {
  const byLabel: Accuracy['byLabel'] = {};
  for (const { labelled, given } of answers) {
    const count = (byLabel[labelled] ??= { of: 0, right: 0 });
    count.of += 1;
    if (given === labelled) count.right += 1;
  }
  const right = answers.filter(({ labelled, given }) => labelled === given).length;
  return {
    of: answers.length,
    right,
    accuracy: answers.length === 0 ? null : right / answers.length,
    byLabel,
  };
}
