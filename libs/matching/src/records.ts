import { type Assertion, type Stance } from '#assertions';

/** What people's judgements on earlier matches say of the names by which a party may be called on the other side. */
export interface JudgedNames {
  /** Names of the same party. */
  same: readonly string[];
  /** Names of others that it was mistaken for. */
  other: readonly string[];
}

/** What scoring and comparing see of a claim. */
export interface ClaimRecord {
  id: string;
  title: string | null;
  text: string | null;
  /** ISO date or instant; null when unknown. */
  postedAt: string | null;
  actor: string | null;
  victim: { name: string | null; domain: string | null } | null;
  assertions: readonly Assertion[];
  judged?: JudgedNames;
}

/** What scoring and comparing see of an official statement. */
export interface StatementRecord {
  id: string;
  title: string | null;
  text: string | null;
  publishedAt: string | null;
  issuer: { name: string | null; type: IssuerType | null };
  channel: string | null;
  /** Whom the statement is about, where a register says so. */
  subject: { name: string | null; domain: string | null; country: string | null } | null;
  fields: StatementFields;
  stance: Stance;
  assertions: readonly Assertion[];
  judged?: JudgedNames;
}

export type IssuerType = 'victim' | 'regulator' | 'cert' | 'law_enforcement' | 'supplier' | 'court' | 'press';

/** Columns of a register's row, as they were given; unknown columns are carried, not read. */
export interface StatementFields {
  individuals?: number | null;
  breach_type?: string | null;
  incident_date?: string | null;
  incident_end?: string | null;
  [column: string]: unknown;
}

export const RELATIONS = ['supports', 'narrows', 'contradicts', 'not_addressed'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How one statement bears on one assertion of the claim. */
export interface AssertionRelation {
  /** Index into the claim's assertions. */
  assertion: number;
  relation: Relation;
  /** The statement's words that decided it; null for silence. */
  statementQuote: {
    field: 'title' | 'text' | 'fields';
    start: number | null;
    end: number | null;
    text: string;
  } | null;
  /** Why, in words a reviewer can check. */
  reason: string;
}

/** One line of the score: what was looked at, how well it agrees (0 to 1), how much it counts, and why. */
export interface FeatureScore {
  feature: string;
  score: number;
  weight: number;
  why: string;
}

export interface MatchScore {
  /** Calibrated: the share of pairs with this score that are the same incident. */
  score: number;
  evidence: FeatureScore[];
}

export const VERDICTS = ['confirmed', 'partially_confirmed', 'disputed', 'unsubstantiated'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface SuggestedVerdict {
  verdict: Verdict;
  /** The chain of reasons in words, first to last. */
  reasons: string[];
}
