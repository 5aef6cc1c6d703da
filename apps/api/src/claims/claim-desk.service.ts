import { Injectable } from '@nestjs/common';
import { type Principal } from '#auth';
import {
  ClaimIntake,
  ClaimQueue,
  ClaimWriter,
  type ActionInput,
  type Actor,
  type ClaimAction,
  type ClaimCommand,
  type ClaimOutcome,
  type QueueLine,
} from '#claims';
import { type ReceivedClaim } from '#connectors';
import { Refusal, Transactions, type Tx } from '#database';
import { LinkReview, readLinks } from '#lineage';
import { ClaimRevision, MatchReview, readDossier, type NamedVictim, type RevisedAssertion } from '#matching';
import { recordId } from '../idempotency-key';
import { receiveBody } from '../receive-body';

type PersonActor = Actor & { kind: 'person' };
const actorOf = ({ personId, roles }: Principal): PersonActor => ({ kind: 'person', id: personId, roles });

/** One transaction a request: what the routes about claims do, in the order in which they do it. */
@Injectable()
export class ClaimDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly intake: ClaimIntake,
    private readonly queue: ClaimQueue,
    private readonly writer: ClaimWriter,
    private readonly review: MatchReview,
    private readonly revision: ClaimRevision,
    private readonly links: LinkReview,
  ) {}

  async receive(
    { personId }: Principal,
    record: { id?: string } & Record<string, unknown>,
    idempotencyKey: string | undefined,
  ) {
    const id = record.id ?? recordId(personId, idempotencyKey);
    const line = receiveBody({ ...record, id, type: 'claim' }) as ReceivedClaim;
    const [receipt] = await this.transactions.run((tx) => this.intake.receive(tx, [line], personId));
    if (receipt === undefined || receipt.outcome === 'conflict') {
      throw new Refusal(
        'id_taken',
        'This id is known already, with another content. Give a changed record an id of its own.',
        { id: line.id },
      );
    }
    return { id: receipt.id, externalId: line.id, outcome: receipt.outcome };
  }

  async read(principal: Principal, claimId: string) {
    const reader = this.transactions.reader;
    const dossier = await readDossier(reader, claimId);
    if (dossier === null) throw new Refusal('not_found', 'There is no such claim.');
    return {
      ...dossier,
      links: await readLinks(reader, claimId),
      ...(await this.writer.choices(reader, actorOf(principal), claimId)),
    };
  }

  async next(principal: Principal, line: QueueLine) {
    const held = await this.queue.next(this.transactions.reader, principal.personId, line);
    return held === null ? null : this.read(principal, held.claimId);
  }

  hold(principal: Principal, claimId: string) {
    return this.transactions.run((tx) => this.queue.take(tx, principal.personId, claimId));
  }

  letGo(principal: Principal, claimId: string): Promise<void> {
    return this.transactions.run((tx) => this.queue.release(tx, principal.personId, claimId));
  }

  act(
    principal: Principal,
    claimId: string,
    expectedVersion: number,
    action: ClaimAction,
    input: ActionInput,
  ) {
    return this.decide(principal, async (tx, actor) => {
      const outcome = await this.writer.apply(tx, actor, { claimId, action, expectedVersion, input });
      await this.links.followMerges(tx, actor.id, [outcome]);
      return outcome;
    });
  }

  async actOnMany(
    principal: Principal,
    action: ClaimAction,
    input: ActionInput,
    items: readonly { claim: string; version: number }[],
  ) {
    const commands = [...new Map(items.map((item) => [item.claim, item])).values()].map(
      ({ claim, version }): ClaimCommand => ({ claimId: claim, action, input, expectedVersion: version }),
    );
    const outcomes = await this.transactions.run(async (tx) => {
      const all = await this.writer.applyAll(tx, actorOf(principal), commands);
      const done = all.flatMap((outcome) => (outcome instanceof Refusal ? [] : [outcome]));
      await this.links.followMerges(tx, principal.personId, done);
      return all;
    });
    return {
      items: outcomes.map((outcome, index) => ({
        claim: commands[index]?.claimId,
        outcome: outcome instanceof Refusal ? null : { version: outcome.version, state: outcome.state },
        problem: outcome instanceof Refusal ? { code: outcome.code, detail: outcome.message } : null,
      })),
    };
  }

  revise(principal: Principal, claimId: string, version: number, assertions: readonly RevisedAssertion[]) {
    return this.decide(principal, async (tx, actor) => {
      const outcome = await this.revision.reviseAssertions(tx, actor, claimId, assertions, version);
      await this.links.compareAgain(tx, claimId);
      return outcome;
    });
  }

  nameVictim(principal: Principal, claimId: string, version: number, victim: NamedVictim) {
    return this.decide(principal, async (tx, actor) => {
      const outcome = await this.revision.nameVictim(tx, actor, claimId, victim, version);
      await this.links.compareAgain(tx, claimId);
      return outcome;
    });
  }

  link(principal: Principal, claimId: string, version: number, statementId: string) {
    return this.decide(principal, (tx, actor) => this.review.link(tx, actor, claimId, statementId, version));
  }

  judge(
    principal: Principal,
    claimId: string,
    matchId: string,
    version: number,
    judgement: { status: 'accepted' | 'rejected'; reason?: string },
  ) {
    return this.decide(principal, (tx, actor) =>
      this.review.judge(tx, actor, { claimId, matchId, expectedVersion: version, ...judgement }),
    );
  }

  judgeLink(
    principal: Principal,
    claimId: string,
    linkId: string,
    version: number,
    judgement: { status: 'accepted' | 'rejected'; reason?: string },
  ) {
    return this.decide(principal, (tx, actor) =>
      this.links.judge(tx, actor, { claimId, linkId, expectedVersion: version, ...judgement }),
    );
  }

  private decide(principal: Principal, work: (tx: Tx, actor: PersonActor) => Promise<ClaimOutcome>) {
    const actor = actorOf(principal);
    return this.transactions.run(async (tx) => {
      const { claimId, ...outcome } = await work(tx, actor);
      return { claim: claimId, ...outcome, ...(await this.writer.choices(tx, actor, claimId)) };
    });
  }
}
