import { type Assertion } from '#assertions';

import { type AssertionRelation, type ClaimRecord, type Relation, type StatementRecord } from '../records';
import { type Passage, quoteOf } from './passage';

/** What a comparer is asked: one assertion of a claim, against one statement read into clauses. */
export interface Question {
  claim: ClaimRecord;
  assertion: Assertion;
  statement: StatementRecord;
  passages: readonly Passage[];
  /** What the statement asserts in its own words. */
  official: readonly Assertion[];
}

export type Ruling = Pick<AssertionRelation, 'relation' | 'statementQuote' | 'reason'>;

/** Compares one family of kinds; null where the statement is silent on the assertion. */
export type Comparer = (question: Question) => Ruling | null;

export const rule = (relation: Relation, passage: Passage | null, reason: string): Ruling => ({
  relation,
  statementQuote: passage ? quoteOf(passage) : null,
  reason,
});

export const ruleByAssertion = (relation: Relation, official: Assertion, reason: string): Ruling => ({
  relation,
  statementQuote: { field: official.field, start: official.start, end: official.end, text: official.quote },
  reason,
});

export const SILENT: Ruling = {
  relation: 'not_addressed',
  statementQuote: null,
  reason: 'the statement does not speak of it',
};
