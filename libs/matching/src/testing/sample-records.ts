import { type Assertion, type AssertionKind } from '#assertions';

import { type ClaimRecord, type StatementRecord } from '../records';

/** Records of invented incidents for this library's tests. */

export const claimOf = (parts: Partial<ClaimRecord> = {}): ClaimRecord => ({
  id: 'x1',
  title: null,
  text: null,
  postedAt: '2025-03-10',
  actor: null,
  victim: null,
  assertions: [],
  ...parts,
});

export const statementOf = (parts: Partial<StatementRecord> = {}): StatementRecord => ({
  id: 's1',
  title: null,
  text: null,
  publishedAt: '2025-03-12',
  issuer: { name: null, type: 'victim' },
  channel: 'direct',
  subject: null,
  fields: {},
  stance: 'confirms',
  assertions: [],
  ...parts,
});

/** An assertion as if it had been read from `text` (the quote must stand in it, or the offsets are those of a title). */
export function assertionOf(
  kind: AssertionKind,
  quote: string,
  parts: Partial<Assertion> = {},
  text = quote,
): Assertion {
  const start = Math.max(0, text.indexOf(quote));
  return {
    kind,
    field: 'text',
    start,
    end: start + quote.length,
    quote,
    value: quote,
    unit: null,
    subject: null,
    comparator: '=',
    negated: false,
    producedBy: 'test',
    ...parts,
  };
}
