import { Injectable } from '@nestjs/common';
import { ClaimQueue, ClaimWriter, workflowRow } from '#claims';
import { Refusal, Transactions, type Tx } from '#database';
import { MatchReview } from '#matching';
import { type DemoPair } from './demo-people';
import { type SeedIncident, type SeedStep } from './incident';
import { hasHappened, holdState, readIds, readOpenMatches } from './seed-state.query';

/** A step that the rules of the workflow did not allow. Nothing of it was kept. */
export interface RefusedStep {
  step: SeedStep;
  refusal: Refusal;
}

export interface Played {
  taken: number;
  refused: RefusedStep[];
}

const ANOTHER_INCIDENT = 'This statement is about another incident.';

/** Lets the demo people decide, through the services that real people use and by the same rules. */
@Injectable()
export class SeedDecisions {
  constructor(
    private readonly transactions: Transactions,
    private readonly queue: ClaimQueue,
    private readonly writer: ClaimWriter,
    private readonly review: MatchReview,
  ) {}

  /** Plays the steps in order, each in its own transaction. A step that is in the claim's history is passed over. */
  async play(incident: SeedIncident, pair: DemoPair): Promise<Played> {
    const played: Played = { taken: 0, refused: [] };
    for (const step of incident.outcome) {
      try {
        if (await this.transactions.run((tx) => this.take(tx, step, incident, pair))) played.taken += 1;
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        played.refused.push({ step, refusal });
      }
    }
    return played;
  }

  /** Returns false if it was taken before. */
  private async take(tx: Tx, step: SeedStep, incident: SeedIncident, pair: DemoPair): Promise<boolean> {
    const ids = await readIds(
      tx,
      'claims',
      incident.claims.map(({ id }) => id),
    );
    const idOf = (line: string): string => ids.get(line) ?? notTakenIn(line);
    const claimId = idOf(step.claim);
    const into = step.into === undefined ? undefined : idOf(step.into);
    const { event, by } = workflowRow(step.action);
    if (await hasHappened(tx, claimId, event)) return false;

    const reviewed = !by.includes('analyst');
    const person = reviewed ? pair.reviewer : pair.analyst;
    if (reviewed) await this.bringToReview(tx, claimId, incident, pair);
    await this.queue.take(tx, person.id, claimId);
    if (reviewed) await this.judgeMatches(tx, claimId, incident, pair);
    await this.writer.apply(tx, person, {
      claimId,
      action: step.action,
      input: { reason: step.reason, into },
    });
    return true;
  }

  /**
   * What the matching did not find, and a person knows: the analyst links the incident's other statements by hand. A
   * claim that was deferred with all of them comes back with the latest one.
   */
  private async bringToReview(
    tx: Tx,
    claimId: string,
    incident: SeedIncident,
    { analyst }: DemoPair,
  ): Promise<void> {
    const state = await holdState(tx, claimId);
    if (state !== 'watching' && state !== 'in_review') return;
    const own = incident.statements.map(({ id }) => id);
    const open = new Set((await readOpenMatches(tx, claimId)).map(({ statement }) => statement));
    const missing = own.filter((id) => !open.has(id));
    const ids = await readIds(tx, 'statements', own);
    for (const line of missing.length === 0 && state === 'watching' ? own.slice(-1) : missing) {
      const statementId = ids.get(line);
      if (statementId !== undefined) await this.review.link(tx, analyst, claimId, statementId);
    }
  }

  /** The reviewer accepts what is about the incident and rejects the rest. */
  private async judgeMatches(
    tx: Tx,
    claimId: string,
    incident: SeedIncident,
    { reviewer }: DemoPair,
  ): Promise<void> {
    const own = new Set(incident.statements.map(({ id }) => id));
    for (const { id, status, statement } of await readOpenMatches(tx, claimId)) {
      if (status === 'accepted') continue;
      await this.review.judge(
        tx,
        reviewer,
        own.has(statement)
          ? { claimId, matchId: id, status: 'accepted' }
          : { claimId, matchId: id, status: 'rejected', reason: ANOTHER_INCIDENT },
      );
    }
  }
}

function notTakenIn(line: string): never {
  throw new Refusal('not_found', `The claim ${line} was not taken in.`);
}
