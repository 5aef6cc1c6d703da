import { daysBetween, daysOf, daysOfValue, spanning } from '../day-range';
import { type Comparer, ruleByAssertion } from './ruling';

/** Discovery, time zones and counting differ: days this far apart still name one incident. */
const SLACK_DAYS = 2;

/** An official date further off is another incident's, or another date than claimed; nearer may be its discovery. */
const INCOMPATIBLE_DAYS = 31;

/**
 * Dates agree where they overlap: a coarser official date that contains the claimed one supports it.
 * Where every official date lies far off, they contradict the claimed one.
 */
export const compareIncidentDate: Comparer = ({ assertion, statement, official: asserted }) => {
  const claimed = daysOfValue(assertion.value);
  if (!claimed) return null;
  const dated = asserted.flatMap((other) => {
    const official = other.kind === 'incident_date' && !other.negated ? daysOfValue(other.value) : null;
    return official && official.to - official.from <= 366
      ? [{ other, gap: Math.abs(daysBetween(claimed, official)) }]
      : [];
  });
  const agreeing = dated.find(({ gap }) => gap <= SLACK_DAYS)?.other;
  if (agreeing)
    return ruleByAssertion('supports', agreeing, `the official date (“${agreeing.quote}”) agrees`);
  const { incident_date: first, incident_end: last } = statement.fields;
  const registered = spanning(daysOf(first), daysOf(last));
  if (!registered || Math.abs(daysBetween(claimed, registered)) > SLACK_DAYS) {
    const another = dated.every(({ gap }) => gap > INCOMPATIBLE_DAYS) ? dated[0]?.other : undefined;
    return another
      ? ruleByAssertion('contradicts', another, `the official date (“${another.quote}”) is another`)
      : null;
  }
  return {
    relation: 'supports',
    statementQuote: {
      field: 'fields',
      start: null,
      end: null,
      text: [first, last].filter(Boolean).join(' – '),
    },
    reason: 'the register dates the incident to the same days',
  };
};
