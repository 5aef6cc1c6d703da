import { Inject, Injectable } from '@nestjs/common';
import { EventStore } from '#audit';
import { CONFIG, type Config } from '#config';
import { Refusal, type Tx } from '#database';
import { Outbox, type JobDefinition } from '#jobs';
import { Claim } from './claim.entity';
import { choices, type Choices, decide, type Actor, type Decision } from './claim.decide';
import { readFacts } from './claim-facts.query';
import { escalateClaim, expireClaim, rateClaim, recheckClaim } from './claim.jobs';
import { isDecided, type ClaimAction, type ClaimState } from './claim.machine';
import {
  ClaimRepository,
  type ClaimReading,
  type NewVerdict,
  type ProjectionUpdate,
} from './claim.repository';
import { type ActionInput, type ClaimFacts } from './claim.requirements';
import { type SecondVerdictView, viewOf } from './second-verdict';

export interface ClaimCommand {
  claimId: string;
  action: ClaimAction;
  input?: ActionInput;
  /** The version that the one who acts has seen; another one is refused. */
  expectedVersion?: number;
  /** Kept in the event. */
  details?: Readonly<Record<string, unknown>>;
  /** What reading it found: with `process`. */
  reading?: ClaimReading;
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
  /** What an undo takes back. */
  undo: ClaimFacts['undo'];
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
    const targets = commands.flatMap(({ input }) => input?.into ?? []);
    const claims = new Map(
      (await this.repository.lockForDecision(tx, ids, targets)).map((claim) => [claim.id, claim]),
    );
    const facts = await readFacts(tx, ids, personId(actor), this.config);
    // Taking back a split merges again: that claim is held like one to merge into.
    const undone = commands.flatMap(({ action, claimId }) =>
      action === 'undo' ? (facts.get(claimId)?.undo ?? []) : [],
    );
    const again = undone.flatMap(({ restores }) => restores.duplicateOf ?? []);
    for (const claim of again.length > 0 ? await this.repository.lockForDecision(tx, again, []) : []) {
      claims.set(claim.id, claim);
    }
    const merges = targets.length + again.length > 0;
    const merging = {
      claims,
      repeated: merges ? await this.repository.repeatedOnes(tx, ids) : new Set<string>(),
    };
    const results = commands.map((command) => decideOne(actor, command, facts.get(command.claimId), merging));
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

  /** What this actor may do with the claim now, and why not the rest, and how far a second verdict is. */
  async choices(
    tx: Tx,
    actor: Actor,
    claimId: string,
  ): Promise<Choices & { secondVerdict: SecondVerdictView }> {
    const claim = await tx.findOne(Claim, { where: { id: claimId } });
    const facts = (await readFacts(tx, [claimId], personId(actor), this.config)).get(claimId);
    if (claim === null || facts === undefined) throw notFound(claimId);
    return {
      ...choices(claim, actor, { ...facts, acceptedBy: claim.acceptedBy }),
      secondVerdict: viewOf(facts.second, personId(actor)),
    };
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
    await this.recordBlindVerdicts(tx, actor, decided);
    await this.recordMatches(tx, actor, decided);
    const moved = decided.filter(hasMoved);
    // Who gave a verdict is done with it: the claim is free for the one who decides next.
    const free = decided.filter((one) => hasMoved(one) || one.decision.given !== undefined);
    if (free.length > 0)
      await this.repository.endLeases(
        tx,
        free.map(({ claim }) => claim.id),
      );
    await this.schedule(tx, moved, at);
  }

  private projection({ claim, command, decision: { data } }: Decided, at: Date): ProjectionUpdate {
    const moved = data.from !== data.to;
    return {
      claimId: claim.id,
      version: claim.version + 1,
      state: data.to,
      acceptedBy: data.acceptedBy,
      deferred: data.deferred,
      duplicateOf: data.duplicateOf,
      verdict: data.verdict,
      watchUntil: moved && data.to === 'watching' ? this.watchUntil(claim, at) : claim.watchUntil,
      dueAt: moved ? this.dueAt(data.to, at) : claim.dueAt,
      reading: command.reading,
    };
  }

  /** A window that is open goes on; a claim that comes back after its window ended is watched anew. */
  private watchUntil({ watchUntil }: Claim, at: Date): Date {
    const open = watchUntil !== null && watchUntil > at;
    return open ? watchUntil : new Date(at.getTime() + this.config.watchDays * DAY);
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
    const rated = [...left, ...reached].map(({ claim }) => ({ claim: claim.id }));
    if (rated.length > 0) await this.outbox.enqueue(tx, rateClaim, rated);
  }

  /** One that waits for a second is kept; one that is taken back, or whose claim has moved on, waits no more. */
  private async recordBlindVerdicts(tx: Tx, actor: Actor, decided: readonly Decided[]): Promise<void> {
    const given = decided.flatMap(({ claim, decision }) =>
      decision.given === undefined ? [] : { claimId: claim.id, ...decision.given },
    );
    if (given.length > 0) await this.repository.keepBlindVerdicts(tx, given);
    const over = decided.filter(hasMoved).map(({ claim }) => claim.id);
    if (over.length > 0) await this.repository.endBlindVerdicts(tx, over, null);
    const withdrawn = decided
      .filter((one) => one.command.action === 'undo' && !hasMoved(one))
      .map(({ claim }) => claim.id);
    if (withdrawn.length > 0) await this.repository.endBlindVerdicts(tx, withdrawn, personId(actor));
  }

  /** What a person decides over was seen; what arrives while they take a decision back was not. */
  private async recordMatches(tx: Tx, actor: Actor, decided: readonly Decided[]): Promise<void> {
    if (actor.kind !== 'person') return;
    const undone = decided.filter(({ command }) => command.action === 'undo');
    const links = undone.flatMap(({ undo }) => undo?.unlinks ?? []);
    if (links.length > 0) await this.repository.unlink(tx, links, actor.id);
    const seen = decided.filter(
      ({ command, decision: { data } }) => command.action !== 'undo' && data.from !== data.to,
    );
    if (seen.length > 0)
      await this.repository.markSeen(
        tx,
        seen.map(({ claim }) => claim.id),
      );
  }

  private async schedule(tx: Tx, moved: readonly Decided[], at: Date): Promise<void> {
    const into = (state: ClaimState) => moved.filter(({ decision }) => decision.data.to === state);
    const owe = (job: JobDefinition<{ claim: string }>, due: readonly Decided[], when: Date) =>
      this.outbox.enqueue(
        tx,
        job,
        due.map(({ claim }) => ({ claim: claim.id })),
        when,
      );
    const later = (ms: number) => new Date(at.getTime() + ms);
    await owe(escalateClaim, into('triage'), later(this.config.triageHours * HOUR));
    await owe(escalateClaim, into('in_review'), later(this.config.reviewHours * HOUR));
    await owe(recheckClaim, into('watching'), later(this.config.recheckDays * DAY));
    const ends = into('watching').map((one) => ({ one, end: this.watchUntil(one.claim, at).getTime() }));
    for (const end of new Set(ends.map((window) => window.end))) {
      const ending = ends.filter((window) => window.end === end).map(({ one }) => one);
      await owe(expireClaim, ending, new Date(end));
    }
  }
}

interface Merging {
  /** The claims that are locked, by id: those decided about and those merged into. */
  claims: ReadonlyMap<string, Claim>;
  /** Those of them that others are merged into. */
  repeated: ReadonlySet<string>;
}

function decideOne(
  actor: Actor,
  command: ClaimCommand,
  facts: ClaimFacts | undefined,
  merging: Merging,
): Decided | Refusal {
  const claim = merging.claims.get(command.claimId);
  if (claim === undefined || facts === undefined) return notFound(command.claimId);
  if (command.expectedVersion !== undefined && command.expectedVersion !== claim.version)
    return stale(claim, command.expectedVersion);
  const restored = command.action === 'undo' ? facts.undo?.restores.duplicateOf : undefined;
  const into = command.input?.into ?? restored ?? undefined;
  const refusal = into === undefined ? null : checkMerge(claim, into, merging);
  if (refusal !== null) return refusal;
  const assertionsStored = command.action === 'process';
  const known = { ...facts, assertionsStored, acceptedBy: claim.acceptedBy };
  const decision = decide(claim, command.action, actor, known, command.input);
  if (decision instanceof Refusal) return decision;
  const details = command.details === undefined ? {} : { details: command.details };
  return {
    claim,
    command,
    decision: { ...decision, data: { ...decision.data, ...details } },
    undo: facts.undo,
  };
}

/** A claim repeats another one that stands by itself, and nothing repeats it: no chains, no circles. */
function checkMerge(claim: Claim, into: string, { claims, repeated }: Merging): Refusal | null {
  const refuse = (message: string) => new Refusal('merge_target_invalid', message, { into });
  const target = claims.get(into);
  if (into === claim.id) return refuse('A claim cannot repeat itself: name another one.');
  if (target === undefined) return refuse('There is no claim with that id to merge into.');
  if (target.duplicateOf !== null)
    return refuse('That claim is itself a duplicate: merge into the one it repeats.');
  if (repeated.has(claim.id)) return refuse('Other claims are merged into this one: merge those first.');
  return null;
}

const hasMoved = ({ decision: { data } }: Decided): boolean => data.from !== data.to;

const personId = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null);

const notFound = (claimId: string): Refusal =>
  new Refusal('not_found', 'There is no such claim.', { claim: claimId });

const stale = (claim: Claim, expected: number): Refusal =>
  new Refusal('stale_version', 'Somebody changed this claim since you read it. Read it again, then decide.', {
    expected,
    version: claim.version,
    state: claim.state,
  });
