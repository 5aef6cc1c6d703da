import { daysBetween, daysOf, daysOfValue, spanning } from '../day-range';
import { type Comparer, ruleByAssertion } from './ruling';

/** Discovery, time zones and counting differ: days this far apart still name one incident. */
const SLACK_DAYS = 2;

/** Dates agree where they overlap: a coarser official date that contains the claimed one supports it. */
export const compareIncidentDate: Comparer = ({ assertion, statement, official: asserted }) => {
  const claimed = daysOfValue(assertion.value);
  if (!claimed) return null;
  for (const other of asserted) {
    if (other.kind !== 'incident_date' || other.negated) continue;
    const official = daysOfValue(other.value);
    if (
      official &&
      official.to - official.from <= 366 &&
      Math.abs(daysBetween(claimed, official)) <= SLACK_DAYS
    ) {
      return ruleByAssertion('supports', other, `the official date (“${other.quote}”) agrees`);
    }
  }
  const { incident_date: first, incident_end: last } = statement.fields;
  const registered = spanning(daysOf(first), daysOf(last));
  if (!registered || Math.abs(daysBetween(claimed, registered)) > SLACK_DAYS) return null;
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
