import { type AssertionKind } from '#assertions';

export const MEASURES = ['match', 'verdict', 'relation', 'stance', 'assertion'] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * One thing that was judged: what the label says beside what Assay says. Every figure of a report is a count of answers, and
 * every error in it is an answer that is not right.
 */
export interface Answer {
  measure: Measure;
  /** Of an answer about an assertion, or about a relation of one. */
  kind: AssertionKind | null;
  /** The record it is about, as the file names it. */
  record: string;
  /** What of that record: a statement's id, a quote; null where it is the record itself. */
  about: string | null;
  /** Null: the label says that there is nothing. */
  labelled: string | null;
  /** Null: Assay found nothing. */
  given: string | null;
  right: boolean;
  /** How far off, from 0 to 1; 0 where it is right. Orders the errors of one measure, and is not comparable between two. */
  wrongBy: number;
  /** What led Assay there, in words. */
  why: string[];
}

/** Answers that differ from the label, the worst first; those that are equally bad in the order of the file. */
export const worstErrors = (answers: readonly Answer[], measure: Measure, most: number): Answer[] =>
  answers
    .filter((answer) => answer.measure === measure && !answer.right)
    .sort((a, b) => b.wrongBy - a.wrongBy)
    .slice(0, most);
