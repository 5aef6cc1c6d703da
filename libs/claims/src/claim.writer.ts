import { Inject, Injectable } from '@nestjs/common';
import { EventStore } from '#audit';
import { CONFIG, type Config } from '#config';
import { Refusal, type Tx } from '#database';
import { Outbox, type JobDefinition } from '#jobs';
import { Claim } from './claim.entity';
import { allowedActions, decide, type Actor, type Decision } from './claim.decide';
import { readFacts } from './claim-facts.query';
import { escalateClaim, expireClaim, recheckClaim } from './claim.jobs';
import { isDecided, type ClaimAction, type ClaimState } from './claim.machine';
import { ClaimRepository, type NewVerdict, type ProjectionUpdate } from './claim.repository';
import { type ActionInput, type ClaimFacts } from './claim.requirements';

export interface ClaimCommand {
  claimId: string;
  action: ClaimAction;
  input?: ActionInput;
  /** The version that the one who acts has seen; another one is refused. */
  expectedVersion?: number;
  /** Kept in the event. */
  details?: Readonly<Record<string, unknown>>;
}

export interface ClaimOutcome {
  claimId: string;
  version: number;
  from: ClaimState;
  state: ClaimState;
}

interface Decided {
  claim: Claim;
  command: ClaimCommand;
  decision: Decision;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The one writer of claims. In the caller's transaction it locks the rows, decides, appends the events, updates
 * the rows and owes what follows; all of it becomes true together or not at all.
 */
@Injectable()
export class ClaimWriter {
  constructor(
    private readonly repository: ClaimRepository,
    private readonly events: EventStore,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One decision of a person, or of the system where a refusal is a fault. Throws the Refusal. */
  async apply(tx: Tx, actor: Actor, command: ClaimCommand): Promise<ClaimOutcome> {
    const [outcome] = await this.applyAll(tx, actor, [command]);
    if (outcome === undefined || outcome instanceof Refusal) throw outcome ?? notFound(command.claimId);
    return outcome;
  }

  /** Many decisions, at most one a claim: each has its outcome or its refusal, in the order given. */
  async applyAll(
    tx: Tx,
    actor: Actor,
    commands: readonly ClaimCommand[],
  ): Promise<(ClaimOutcome | Refusal)[]> {
    const ids = commands.map((command) => command.claimId);
    const claims = new Map(
      (await this.repository.lockForDecision(tx, ids)).map((claim) => [claim.id, claim]),
    );
    const facts = await readFacts(tx, ids, personId(actor), this.config.undoSeconds);
    const results: (Decided | Refusal)[] = [];
    for (const command of commands)
      results.push(
        await this.decideOne(tx, actor, command, claims.get(command.claimId), facts.get(command.claimId)),
      );
    const decided = results.filter((result): result is Decided => !(result instanceof Refusal));
    if (decided.length > 0) await this.record(tx, actor, decided);
    return results.map((result) =>
      result instanceof Refusal
        ? result
        : {
            claimId: result.claim.id,
            version: result.claim.version + 1,
            from: result.claim.state,
            state: result.decision.data.to,
          },
    );
  }

  /** What this actor may do with the claim now; nothing with one that does not exist. */
  async allowed(tx: Tx, actor: Actor, claimId: string): Promise<ClaimAction[]> {
    const claim = await tx.findOne(Claim, { where: { id: claimId } });
    const facts = (await readFacts(tx, [claimId], personId(actor), this.config.undoSeconds)).get(claimId);
    if (claim === null || facts === undefined) return [];
    return allowedActions(claim, actor, { ...facts, acceptedBy: claim.acceptedBy });
  }

  private async decideOne(
    tx: Tx,
    actor: Actor,
    command: ClaimCommand,
    claim: Claim | undefined,
    facts: ClaimFacts | undefined,
  ): Promise<Decided | Refusal> {
    if (claim === undefined || facts === undefined) return notFound(command.claimId);
    if (command.expectedVersion !== undefined && command.expectedVersion !== claim.version)
      return stale(claim, command.expectedVersion);
    if (command.input?.into !== undefined) {
      const refusal = await this.checkMergeTarget(tx, claim, command.input.into);
      if (refusal !== null) return refusal;
    }
    const assertionsStored = command.action === 'process';
    const decision = decide(
      claim,
      command.action,
      actor,
      { ...facts, assertionsStored, acceptedBy: claim.acceptedBy },
      command.input,
    );
    if (decision instanceof Refusal) return decision;
    return {
      claim,
      command,
      decision: {
        ...decision,
        data: { ...decision.data, ...(command.details ? { details: command.details } : {}) },
      },
    };
  }

  /** A claim repeats another one that stands by itself: no chains, no circles. */
  private async checkMergeTarget(tx: Tx, claim: Claim, into: string): Promise<Refusal | null> {
    const target = into === claim.id ? null : await this.repository.holdMergeTarget(tx, into);
    if (target === null)
      return new Refusal('merge_target_invalid', 'A claim is merged into another claim that exists.', {
        into,
      });
    if (target.duplicateOf !== null) {
      return new Refusal(
        'merge_target_invalid',
        'That claim is itself a duplicate: merge into the one it repeats.',
        { into, repeats: target.duplicateOf },
      );
    }
    return null;
  }

  private async record(tx: Tx, actor: Actor, decided: readonly Decided[]): Promise<void> {
    const at = new Date();
    await this.events.append(
      tx,
      decided.map(({ claim, decision }) => ({
        stream: 'claim' as const,
        streamId: claim.id,
        version: claim.version + 1,
        type: decision.event,
        actor: personId(actor) ?? 'system',
        at,
        data: { ...decision.data },
      })),
    );
    await this.repository.saveProjections(
      tx,
      decided.map((one) => this.projection(one, at)),
    );
    await this.recordVerdicts(tx, actor, decided);
    const moved = decided.filter(({ decision }) => decision.data.from !== decision.data.to);
    if (moved.length > 0)
      await this.repository.endLeases(
        tx,
        moved.map(({ claim }) => claim.id),
      );
    await this.schedule(tx, moved, at);
  }

  private projection({ claim, decision: { data } }: Decided, at: Date): ProjectionUpdate {
    const moved = data.from !== data.to;
    const watching =
      data.to === 'watching'
        ? (claim.watchUntil ?? new Date(at.getTime() + this.config.watchDays * DAY))
        : claim.watchUntil;
    return {
      claimId: claim.id,
      version: claim.version + 1,
      state: data.to,
      acceptedBy: data.acceptedBy,
      duplicateOf: data.duplicateOf,
      verdict: data.verdict,
      // A reopened claim is watched anew: its old window may lie in the past.
      watchUntil:
        data.action === 'reopen' && data.to === 'watching'
          ? new Date(at.getTime() + this.config.watchDays * DAY)
          : watching,
      dueAt: moved ? this.dueAt(data.to, at) : claim.dueAt,
    };
  }

  private dueAt(state: ClaimState, at: Date): Date | null {
    if (state === 'triage') return new Date(at.getTime() + this.config.triageHours * HOUR);
    if (state === 'in_review') return new Date(at.getTime() + this.config.reviewHours * HOUR);
    return null;
  }

  private async recordVerdicts(tx: Tx, actor: Actor, decided: readonly Decided[]): Promise<void> {
    const left = decided.filter(
      ({ decision: { data } }) => data.from !== null && data.from !== data.to && isDecided(data.from),
    );
    if (left.length > 0)
      await this.repository.supersedeVerdicts(
        tx,
        left.map(({ claim }) => claim.id),
      );
    const reached = decided.filter(
      ({ decision: { data } }) => data.from !== data.to && data.verdict !== null,
    );
    const restored = reached.filter(({ command }) => command.action === 'undo');
    if (restored.length > 0)
      await this.repository.restoreVerdicts(
        tx,
        restored.map(({ claim }) => claim.id),
      );
    const verdicts = reached
      .filter(({ command }) => command.action !== 'undo')
      .map(({ claim, decision: { data } }): NewVerdict => ({
        claimId: claim.id,
        verdict: data.verdict ?? '',
        suggested: claim.suggestedVerdict,
        reason: data.reason ?? null,
        citedSource: data.citedSource ?? null,
        decidedBy: personId(actor),
      }));
    if (verdicts.length > 0) await this.repository.insertVerdicts(tx, verdicts);
  }

  private async schedule(tx: Tx, moved: readonly Decided[], at: Date): Promise<void> {
    const owe = (job: JobDefinition<{ claim: string }>, states: readonly ClaimState[], inMs: number) =>
      this.outbox.enqueue(
        tx,
        job,
        moved
          .filter(({ decision }) => states.includes(decision.data.to))
          .map(({ claim }) => ({ claim: claim.id })),
        new Date(at.getTime() + inMs),
      );
    await owe(escalateClaim, ['triage'], this.config.triageHours * HOUR);
    await owe(escalateClaim, ['in_review'], this.config.reviewHours * HOUR);
    await owe(expireClaim, ['watching'], this.config.watchDays * DAY);
    await owe(recheckClaim, ['watching'], this.config.recheckDays * DAY);
  }
}

const personId = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null);

const notFound = (claimId: string): Refusal =>
  new Refusal('not_found', 'There is no such claim.', { claim: claimId });

const stale = (claim: Claim, expected: number): Refusal =>
  new Refusal('stale_version', 'Somebody changed this claim since you read it. Read it again, then decide.', {
    expected,
    version: claim.version,
    state: claim.state,
  });
