import { Refusal } from '#database';
import {
  CLAIM_WORKFLOW,
  VERDICT_GIVEN,
  workflowRow,
  isDecided,
  type ClaimAction,
  type ClaimState,
  type Destination,
  type WorkflowRole,
} from './claim.machine';
import { REQUIREMENTS, type ActionInput, type ClaimFacts, type ClaimSnapshot } from './claim.requirements';
import { type BlindVerdict, settles } from './second-verdict';

/** Who acts: a person with the roles they hold, or the system itself. */
export type Actor = { kind: 'system' } | { kind: 'person'; id: string; roles: readonly string[] };

/** What an event says; state = fold(events), so it holds all that the fold needs. */
export interface ClaimEventData {
  action: ClaimAction | 'receive' | 'give_verdict';
  from: ClaimState | null;
  to: ClaimState;
  /** The projection after this event. */
  acceptedBy: string | null;
  deferred: boolean;
  duplicateOf: string | null;
  verdict: ClaimSnapshot['verdict'];
  reason?: string;
  citedSource?: string;
  /** What else the action carried: the match, the edited assertions, the suggested verdict. */
  details?: Readonly<Record<string, unknown>>;
}

export interface Decision {
  event: string;
  data: ClaimEventData;
  /** A verdict that waits for a second one: it is kept apart from the event, which everybody may read. */
  given?: Omit<BlindVerdict, 'name'>;
}

/**
 * Pure: the event that the action makes of this claim, or the refusal that says why not. First the state, then
 * the role, then each requirement in the table's order, so that the first thing wrong is the thing said.
 */
export function decide(
  claim: ClaimSnapshot,
  action: ClaimAction,
  actor: Actor,
  facts: ClaimFacts,
  input: ActionInput = {},
): Decision | Refusal {
  const row = workflowRow(action);
  if (!row.from.includes(claim.state)) {
    return new Refusal(
      'illegal_transition',
      `A claim that is ${words(claim.state)} cannot be ${row.event.replace('claim.', '').replaceAll('_', ' ')}.`,
      {
        state: claim.state,
        action,
        allowedFrom: row.from,
      },
    );
  }
  if (!row.by.some((role) => hasRole(actor, role))) {
    return new Refusal(
      'role_required',
      `This needs the role ${row.by.filter((role) => role !== 'system').join(' or ') || 'of the system itself'}.`,
      { action, roles: row.by },
    );
  }
  const actorId = actor.kind === 'person' ? actor.id : null;
  for (const requirement of row.requires) {
    const { holds, code, message } = REQUIREMENTS[requirement];
    if (!holds(facts, actorId, input)) return new Refusal(code, message, { action, requirement });
  }
  if (actorId !== null && isDecided(row.to) && !settles(facts.second, row.to)) {
    const { acceptedBy, deferred, duplicateOf } = claim;
    return {
      event: VERDICT_GIVEN,
      data: {
        action: 'give_verdict',
        from: claim.state,
        to: claim.state,
        acceptedBy,
        deferred,
        duplicateOf,
        verdict: null,
      },
      given: {
        by: actorId,
        verdict: row.to,
        reason: input.reason ?? null,
        citedSource: input.citedSource ?? null,
      },
    };
  }
  const next = project(claim, action, row.to, actorId, facts, input);
  return {
    event: row.event,
    data: {
      action,
      from: claim.state,
      to: next.state,
      acceptedBy: next.acceptedBy,
      deferred: next.deferred,
      duplicateOf: next.duplicateOf,
      verdict: next.verdict,
      ...given(input),
      // Once it is settled, what each had said is on record.
      ...(isDecided(row.to) && facts.second.given.length > 0
        ? { details: { blindVerdicts: facts.second.given } }
        : {}),
    },
  };
}

/** What a person may do with a claim now, and why not the rest. */
export interface Choices {
  allowedActions: ClaimAction[];
  /** Those that the claim's state would let a person take, with what stands in this one's way. */
  refusedActions: { action: ClaimAction; code: string; detail: string }[];
}

/** What this actor could do now, were the input complete. The workbench offers this and nothing else. */
export function choices(claim: ClaimSnapshot, actor: Actor, facts: ClaimFacts): Choices {
  const complete: ActionInput = { reason: '-', citedSource: '-', into: '-', statement: '-' };
  const tried = CLAIM_WORKFLOW.filter(({ from }) =>
    (from as readonly ClaimState[]).includes(claim.state),
  ).map(({ on, by }) => ({ action: on, by, outcome: decide(claim, on, actor, facts, complete) }));
  return {
    allowedActions: tried.filter(({ outcome }) => !(outcome instanceof Refusal)).map(({ action }) => action),
    refusedActions: tried.flatMap(({ action, by, outcome }) =>
      outcome instanceof Refusal && by.some((role) => role !== 'system')
        ? { action, code: outcome.code, detail: outcome.message }
        : [],
    ),
  };
}

/** The claim as its events tell it. `null` before the first. */
export function fold(
  events: readonly { version: number; data: ClaimEventData }[],
): (ClaimSnapshot & { version: number }) | null {
  const last = events.at(-1);
  if (last === undefined) return null;
  let state: ClaimState | null = null;
  events.forEach(({ version, data }, index) => {
    if (version !== index + 1) throw new Error(`Event ${index + 1} has version ${version}.`);
    if (data.from !== state)
      throw new Error(`Event ${version} leaves ${String(data.from)}, but the claim was ${String(state)}.`);
    state = data.to;
  });
  const { to, acceptedBy, deferred, duplicateOf, verdict } = last.data;
  return { state: to, acceptedBy, deferred, duplicateOf, verdict, version: last.version };
}

function project(
  claim: ClaimSnapshot,
  action: ClaimAction,
  to: Destination,
  actorId: string | null,
  facts: ClaimFacts,
  input: ActionInput,
): ClaimSnapshot {
  if (to === 'previous') {
    if (facts.undo === null) throw new Error('undo without something to restore');
    return facts.undo.restores;
  }
  const state = destination(to, claim.state, { ...facts, acceptedBy: claim.acceptedBy });
  return {
    state,
    acceptedBy: action === 'accept' ? actorId : claim.acceptedBy,
    deferred: action === 'defer' || (to === 'same' && claim.deferred),
    duplicateOf: state === 'duplicate' ? (input.into ?? claim.duplicateOf) : null,
    verdict: isDecided(state) ? state : null,
  };
}

/** A claim resumes where its facts put it: to review with a match, to watching once accepted, else to triage. */
function destination(
  to: Exclude<Destination, 'previous'>,
  current: ClaimState,
  facts: Pick<ClaimFacts, 'openMatches' | 'acceptedBy'>,
): ClaimState {
  if (to === 'same') return current;
  if (to === 'after_accept') return facts.openMatches > 0 ? 'in_review' : 'watching';
  if (to !== 'resume') return to;
  if (facts.acceptedBy === null) return 'triage';
  return facts.openMatches > 0 ? 'in_review' : 'watching';
}

const hasRole = (actor: Actor, role: WorkflowRole): boolean =>
  actor.kind === 'system' ? role === 'system' : actor.roles.includes(role);

const given = ({ reason, citedSource }: ActionInput): Pick<ClaimEventData, 'reason' | 'citedSource'> => ({
  ...(reason === undefined ? {} : { reason }),
  ...(citedSource === undefined ? {} : { citedSource }),
});

const words = (state: ClaimState): string => state.replaceAll('_', ' ');
