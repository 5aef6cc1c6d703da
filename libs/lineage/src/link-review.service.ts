import { Injectable } from '@nestjs/common';
import { ClaimWriter, type Actor, type ClaimOutcome } from '#claims';
import { Refusal, type Tx } from '#database';
import { loadClaims } from '#matching';
import { ClaimLinkRepository } from './claim-link.repository';
import { LineageService } from './lineage.service';

export interface LinkJudgement {
  claimId: string;
  linkId: string;
  status: 'accepted' | 'rejected';
  reason?: string;
  expectedVersion: number;
}

/** What people do with links. Each is a decision about the claim from which it is made, by its workflow. */
@Injectable()
export class LinkReview {
  constructor(
    private readonly writer: ClaimWriter,
    private readonly links: ClaimLinkRepository,
    private readonly lineage: LineageService,
  ) {}

  /** Accepting that it is the same post merges the claim into the other one; of any other kind, the claim stays as it is. */
  async judge(
    tx: Tx,
    person: Actor & { kind: 'person' },
    { claimId, linkId, status, reason, expectedVersion }: LinkJudgement,
  ): Promise<ClaimOutcome> {
    const link = await this.links.lockOfClaim(tx, claimId, linkId);
    if (link === null) throw new Refusal('not_found', 'This claim has no such link.');
    if (link.merged) throw new Refusal('merged', 'The two are one claim now: split them to take that back.');
    const details = { link: linkId, claim: link.other, kind: link.kind };
    if (link.kind === 'same_post' && status === 'accepted') {
      const input = { into: link.other, reason };
      const outcome = await this.writer.apply(tx, person, {
        claimId,
        action: 'merge',
        input,
        expectedVersion,
        details,
      });
      await this.followMerges(tx, person.id, [outcome]);
      return outcome;
    }
    const outcome = await this.writer.apply(tx, person, {
      claimId,
      action: status === 'accepted' ? 'accept_link' : 'reject_link',
      input: { reason },
      expectedVersion,
      details,
    });
    await this.links.judge(tx, linkId, status, person.id, reason ?? null);
    return outcome;
  }

  /**
   * After a person decided about claims: where that merged or split them, their same-post links say so and stay decided,
   * and a claim that stands by itself again is compared with others.
   */
  async followMerges(tx: Tx, personId: string, outcomes: readonly ClaimOutcome[]): Promise<void> {
    const moved = outcomes.filter(({ from, state }) => (from === 'duplicate') !== (state === 'duplicate'));
    if (moved.length === 0) return;
    await this.links.followMerges(
      tx,
      moved.map(({ claimId }) => claimId),
      personId,
    );
    const apart = moved.filter(({ from }) => from === 'duplicate').map(({ claimId }) => claimId);
    if (apart.length > 0) await this.lineage.admit(tx, await loadClaims(tx, apart));
  }

  /** After a person corrected what was read of the claim: it is compared with others anew. */
  async compareAgain(tx: Tx, claimId: string): Promise<void> {
    await this.lineage.admit(tx, await loadClaims(tx, [claimId]));
  }
}
