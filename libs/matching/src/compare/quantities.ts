import { type Assertion, type AssertionKind } from '#assertions';

import { type Comparer, type Question, rule, ruleByAssertion, type Ruling } from './ruling';

/** An official figure within a tenth of the claimed one, or above it, bears the claim out. */
const TOLERANCE = 0.1;

/** Volumes, file counts, durations and prices: by value, with an upper bound ("fewer than ten") never more than it says. */
export const compareQuantity: Comparer = (question) => {
  const { assertion, statement } = question;
  const claimed = amountOf(assertion);
  if (claimed === null) return rejectedFigures(question);
  const official = statement.assertions.filter(
    (other) => other.kind === assertion.kind && !other.negated && sameMeasure(assertion, other),
  );
  return unlessRejected(question, closest(claimed, official)) ?? limitedAmount(question);
};

export function closest(claimed: number, official: readonly Assertion[]): Ruling | null {
  let best: Assertion | null = null;
  for (const other of official) {
    if (best === null || distance(claimed, other) < distance(claimed, best)) best = other;
  }
  const value = best ? amountOf(best) : null;
  if (best === null || value === null) return null;
  if (value >= claimed * (1 - TOLERANCE) && best.comparator !== '<=') {
    const larger = value > claimed * (1 + TOLERANCE);
    return ruleByAssertion(
      'supports',
      best,
      `the official figure (“${best.quote}”) is ${larger ? 'larger than claimed' : 'the claimed one within a tenth'}`,
    );
  }
  return ruleByAssertion('narrows', best, `the official figure (“${best.quote}”) is smaller than claimed`);
}

const distance = (claimed: number, other: Assertion): number => {
  const value = amountOf(other);
  return value === null || value <= 0 ? Infinity : Math.abs(Math.log(value / claimed));
};

export function amountOf({ value }: Assertion): number | null {
  if (typeof value === 'number') return value;
  return value && typeof value === 'object' && 'amount' in value ? value.amount : null;
}

const currencyOf = ({ value }: Assertion): string | null =>
  value && typeof value === 'object' && 'currency' in value ? value.currency : null;
const sameMeasure = (a: Assertion, b: Assertion): boolean => currencyOf(a) === currencyOf(b);

/** Who rejects the claimed figures in general contradicts each that no official figure bears out. */
export function unlessRejected(question: Question, ruling: Ruling | null): Ruling | null {
  return ruling?.relation === 'supports' ? ruling : (rejectedFigures(question) ?? ruling);
}

const FIGURES =
  / (?:numbers?|figures?|chiffres?|cifras?|zahlen|numeri|aantallen|tsifry|amount of data|volume) /;
const WRONG =
  / (?:incorrect|inaccurate|false|wrong|exaggerated|overstated|inflated|faux|inexacts?|falsch|falsas?|falsos?|incorrectas?|errati|onjuist|nevernye) /;

const REJECTABLE: ReadonlySet<AssertionKind> = new Set(['data_volume', 'record_count', 'file_count']);

/** "The numbers being shared are incorrect" contradicts every figure of the claim. */
export function rejectedFigures({ assertion, passages }: Question): Ruling | null {
  if (!REJECTABLE.has(assertion.kind)) return null;
  const passage = passages.find(({ words }) => FIGURES.test(words) && WRONG.test(words));
  return passage
    ? rule('contradicts', passage, 'the statement rejects the claimed figures in general')
    : null;
}

const LIMITED_AMOUNT =
  / (?:limited|small|minimal) (?:amount|quantity|volume) of (?:data|information|files|documents|material) /;

function limitedAmount({ assertion, passages }: Question): Ruling | null {
  if (assertion.kind !== 'data_volume' && assertion.kind !== 'file_count') return null;
  const passage = passages.find(({ words }) => LIMITED_AMOUNT.test(words));
  return passage ? rule('narrows', passage, 'the statement speaks of a limited amount') : null;
}
