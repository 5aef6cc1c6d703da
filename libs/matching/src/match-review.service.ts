import { Injectable } from '@nestjs/common';
import { ClaimWriter, type Actor, type ClaimOutcome, type ClaimState } from '#claims';
import { Refusal, type Tx } from '#database';
import { learnFrom } from './judged-parties.store';
import { MatchRepository } from './match.repository';
import { MatchService } from './match.service';

export interface MatchJudgement {
  claimId: string;
  matchId: string;
  status: 'accepted' | 'rejected';
  reason?: string;
  expectedVersion?: number;
}

/** What people do with matches: accept, reject, link by hand. Each is a decision about the claim, by its workflow. */
@Injectable()
export class MatchReview {
  constructor(
    private readonly writer: ClaimWriter,
    private readonly matches: MatchService,
    private readonly repository: MatchRepository,
  ) {}

  async judge(
    tx: Tx,
    person: Actor & { kind: 'person' },
    { claimId, matchId, status, reason, expectedVersion }: MatchJudgement,
  ): Promise<ClaimOutcome> {
    const outcome = await this.writer.apply(tx, person, {
      claimId,
      action: status === 'accepted' ? 'accept_match' : 'reject_match',
      input: { reason },
      expectedVersion,
      details: { match: matchId },
    });
    const [, changed] = await tx.query<[unknown, number]>(
      `update matches set status = $3, decided_by = $4, decided_at = now(), reason = $5, reviewable = reviewable or $3 = 'accepted'
       where id = $1 and claim_id = $2`,
      [matchId, claimId, status, person.id, reason ?? null],
    );
    if (changed === 0) throw new Refusal('not_found', 'This claim has no such match.');
    const learned = await learnFrom(tx, matchId);
    // One rejected no longer competes for its statement with the others.
    const rivals = status === 'rejected' ? await this.repository.rivalsOf(tx, matchId) : [];
    await this.matches.rematch(tx, [...new Set([...learned, ...rivals])]);
    // Accepting one that scored too low to be compared makes it count: now it is compared.
    await this.matches.compareAgain(tx, claimId);
    return outcome;
  }

  /** Links a statement that scoring did not find, or that was rejected before. A watched claim goes to review with it. */
  async link(
    tx: Tx,
    person: Actor & { kind: 'person' },
    claimId: string,
    statementId: string,
    expectedVersion?: number,
  ): Promise<ClaimOutcome> {
    const [claim] = await tx.query<{ state: ClaimState }[]>(
      `select state from claims where id = $1 for update`,
      [claimId],
    );
    if (claim === undefined) throw new Refusal('not_found', 'There is no such claim.');
    const matchId = await this.matches.link(tx, claimId, statementId, person.id);
    if (matchId === null)
      throw new Refusal(
        'not_found',
        'There is no such statement, or it is still being read: try again in a moment.',
      );
    return this.writer.apply(tx, person, {
      claimId,
      action: claim.state === 'watching' ? 'link' : 'add_match',
      input: { statement: statementId },
      expectedVersion,
      details: { match: matchId, statement: statementId },
    });
  }
}
