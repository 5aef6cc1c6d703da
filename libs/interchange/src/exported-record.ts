import { type Assertion, type Stance } from '#assertions';
import { type ClaimState } from '#claims';
import {
  type AssertionRelation,
  type FeatureScore,
  type IssuerType,
  type MatchStatus,
  type Verdict,
} from '#matching';
import { type TrackRecord } from '#ratings';

/** A claim or a statement with all that is known of it: what every format is made from. */
export type ExportedRecord = ExportedClaim | ExportedStatement;

/** Instants are ISO 8601 in UTC with milliseconds; `postedOn` and `publishedOn` are dates as they were given. */
export interface ExportedClaim {
  type: 'claim';
  /** The id it was imported with; its own where it had none. */
  id: string;
  /** Its own id. */
  uuid: string;
  state: ClaimState;
  /** The claim that this one repeats, by the id it was imported with. */
  duplicateOf: string | null;
  title: string | null;
  text: string | null;
  postedOn: string | null;
  source: { name: string; kind: string; record: TrackRecord };
  actor: string | null;
  victim: { name: string | null; domain: string | null } | null;
  /** Its own and those of the claims merged into it, first seen first; never empty for a claim that came through the intake. */
  sightings: readonly ExportedSighting[];
  assertions: readonly Assertion[];
  /** At or over the review threshold or linked by hand, and not rejected; the best first. */
  matches: readonly ExportedMatch[];
  suggestedVerdict: Verdict | null;
  suggestedReasons: readonly string[];
  /** The verdict that stands, null while there is none. */
  verdict: ExportedVerdict | null;
  createdAt: string;
  updatedAt: string;
}

export interface ExportedSighting {
  url: string | null;
  /** The tracker that it came through. */
  relay: string | null;
  discoveredAt: string | null;
  capturedAt: string;
}

export interface ExportedMatch {
  uuid: string;
  statement: MatchedStatementSummary;
  score: number;
  status: Exclude<MatchStatus, 'rejected'>;
  linkedByHand: boolean;
  evidence: readonly FeatureScore[];
  relations: readonly AssertionRelation[];
  createdAt: string;
  decidedAt: string | null;
}

/** As much of a matched statement as a claim has to be read with. */
export interface MatchedStatementSummary {
  id: string;
  uuid: string;
  issuer: string | null;
  stance: Stance | null;
  title: string | null;
  url: string | null;
  publishedOn: string | null;
}

export interface ExportedVerdict {
  verdict: Verdict;
  reason: string | null;
  citedSource: string | null;
  decidedAt: string;
}

export interface ExportedStatement {
  type: 'statement';
  id: string;
  uuid: string;
  title: string | null;
  text: string | null;
  publishedOn: string | null;
  issuer: { name: string | null; type: IssuerType | null };
  channel: string;
  subject: { name: string | null; domain: string | null; country: string | null } | null;
  fields: Record<string, unknown>;
  url: string | null;
  /** The statement that this one corrects. */
  corrects: string | null;
  /** Null until it is processed. */
  stance: Stance | null;
  assertions: readonly Assertion[];
  createdAt: string;
}
