import { type Refusal } from '#database';
import { type ClaimState, type Requirement } from './claim.machine';
import { type SecondVerdict } from './second-verdict';

/** What a decision rests on, read under the claim's lock. */
export interface ClaimFacts {
  assertionsStored: boolean;
  hasVictim: boolean;
  /** The one who acts holds the claim's lease. */
  holdsLease: boolean;
  acceptedBy: string | null;
  /** Matches that are suggested or accepted and at or over the review threshold, or linked by hand. */
  openMatches: number;
  acceptedMatches: number;
  /** Open matches that nobody has accepted or rejected. */
  unjudgedMatches: number;
  /** Material assertions by their latest relation over the accepted matches. */
  materialSupported: number;
  materialContradicted: number;
  watchEnded: boolean;
  second: SecondVerdict;
  /**
   * The last event, if a person's decision that may still be taken back by that person; `unlinks` is the match that a
   * link by hand made.
   */
  undo: { by: string; restores: ClaimSnapshot; unlinks?: string } | null;
}

/** What undo gives back. */
export interface ClaimSnapshot {
  state: ClaimState;
  acceptedBy: string | null;
  deferred: boolean;
  duplicateOf: string | null;
  verdict: string | null;
}

/** What the one who acts brings along. */
export interface ActionInput {
  reason?: string;
  /** A link or reference, for a dispute without a match. */
  citedSource?: string;
  /** The claim that this one repeats. */
  into?: string;
  /** The statement that is linked by hand. */
  statement?: string;
}

type Check = (facts: ClaimFacts, actorId: string | null, input: ActionInput) => boolean;

const given = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Each requirement: when it holds, and what is said when it does not. */
export const REQUIREMENTS: Readonly<
  Record<Requirement, { holds: Check; code: Refusal['code']; message: string }>
> = {
  assertions_stored: {
    holds: (facts) => facts.assertionsStored,
    code: 'assertions_missing',
    message: 'Its assertions are not stored yet.',
  },
  victim: {
    holds: (facts) => facts.hasVictim,
    code: 'victim_required',
    message: 'Name the claimed victim first: without one no statement can be matched.',
  },
  lease: {
    holds: (facts) => facts.holdsLease,
    code: 'lease_required',
    message: 'Take the claim from the queue first: it is not leased to you, or your lease has ended.',
  },
  reason: {
    holds: (_facts, _actor, input) => given(input.reason),
    code: 'reason_required',
    message: 'Give a reason.',
  },
  merge_target: {
    holds: (_facts, _actor, input) => given(input.into),
    code: 'merge_target_required',
    message: 'Name the claim that this one repeats.',
  },
  reviewable_match: {
    holds: (facts) => facts.openMatches > 0,
    code: 'match_required',
    message: 'No statement is matched or linked yet.',
  },
  linked_statement: {
    holds: (_facts, _actor, input) => given(input.statement),
    code: 'match_required',
    message: 'Name the statement to link.',
  },
  no_open_match: {
    holds: (facts) => facts.openMatches === 0,
    code: 'open_matches',
    message: 'Reject every match first, or defer the claim.',
  },
  accepted_match: {
    holds: (facts) => facts.acceptedMatches > 0,
    code: 'accepted_match_required',
    message: 'Accept a match first: a verdict rests on an official statement.',
  },
  matches_judged: {
    holds: (facts) => facts.unjudgedMatches === 0,
    code: 'unjudged_matches',
    message: 'Accept or reject every match first: a verdict passes over none of them.',
  },
  accepted_match_or_source: {
    holds: (facts, _actor, input) => facts.acceptedMatches > 0 || given(input.citedSource),
    code: 'source_required',
    message: 'Accept a match first, or cite the source that disputes the claim.',
  },
  supported_uncontradicted: {
    holds: (facts) => facts.materialSupported > 0 && facts.materialContradicted === 0,
    code: 'not_supported',
    message: 'No material assertion is supported, or one is contradicted: confirm partially, or dispute.',
  },
  four_eyes: {
    holds: (facts, actorId) => actorId !== null && facts.acceptedBy !== actorId,
    code: 'four_eyes',
    message: 'You accepted this claim: a second person must decide it.',
  },
  one_verdict_each: {
    holds: ({ second }, actorId) => !second.given.some(({ by }) => by === actorId),
    code: 'verdict_given',
    message: 'You gave your verdict: another reviewer decides next, without seeing it.',
  },
  watch_ended: {
    holds: (facts) => facts.watchEnded,
    code: 'still_watching',
    message: 'Its watch window has not ended.',
  },
  undoable: {
    holds: (facts, actorId) => facts.undo !== null && facts.undo.by === actorId,
    code: 'not_undoable',
    message:
      'There is no decision of yours that can still be undone: time has passed, or the claim has moved on.',
  },
};
