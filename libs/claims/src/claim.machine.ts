/**
 * The workflow of a claim: one table. Nothing else changes a claim's state; docs/claim-states.md and the API's
 * `allowedActions` are made from it.
 */

export const CLAIM_STATES = [
  'received',
  'triage',
  'watching',
  'in_review',
  'confirmed',
  'partially_confirmed',
  'disputed',
  'unsubstantiated',
  'dismissed',
  'duplicate',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export type WorkflowRole = 'system' | 'analyst' | 'reviewer';

/** What must hold beyond state and role. Each has its check and its refusal in claim.requirements.ts. */
export type Requirement =
  | 'assertions_stored'
  | 'victim'
  | 'lease'
  | 'reason'
  | 'merge_target'
  | 'reviewable_match'
  | 'linked_statement'
  | 'no_open_match'
  | 'accepted_match'
  | 'matches_judged'
  | 'accepted_match_or_source'
  | 'supported_uncontradicted'
  | 'four_eyes'
  | 'one_verdict_each'
  | 'watch_ended'
  | 'undoable';

/** Where a claim goes: a state, the state it is in, the one that its facts call for, or the one before. */
export type Destination = ClaimState | 'same' | 'resume' | 'after_accept' | 'previous';

interface Row {
  on: string;
  from: readonly ClaimState[];
  to: Destination;
  by: readonly WorkflowRole[];
  requires: readonly Requirement[];
  /** Name of the event, in the past. */
  event: string;
  /** For people: what the action is for. */
  about: string;
}

const OPEN = ['triage', 'watching', 'in_review'] as const satisfies readonly ClaimState[];
const DECIDED = [
  'confirmed',
  'partially_confirmed',
  'disputed',
  'unsubstantiated',
] as const satisfies readonly ClaimState[];
const UNDOABLE = [
  'triage',
  'watching',
  'in_review',
  'dismissed',
  'duplicate',
  'confirmed',
  'partially_confirmed',
  'disputed',
] as const satisfies readonly ClaimState[];

// One row an action, to be read at a glance.
// prettier-ignore
export const CLAIM_WORKFLOW = [
  { on: 'process', from: ['received'], to: 'triage', by: ['system'], requires: ['assertions_stored'], event: 'claim.processed',
    about: 'Its assertions were extracted and stored.' },
  { on: 'accept', from: ['triage'], to: 'after_accept', by: ['analyst'], requires: ['victim', 'lease'], event: 'claim.accepted',
    about: 'A checkable claim about a named victim: watch for official statements; straight to review if one was found already.' },
  { on: 'dismiss', from: ['triage', 'watching'], to: 'dismissed', by: ['analyst'], requires: ['reason'], event: 'claim.dismissed',
    about: 'Not a claim, spam, or out of scope.' },
  { on: 'merge', from: OPEN, to: 'duplicate', by: ['analyst'], requires: ['merge_target'], event: 'claim.merged',
    about: 'It repeats another claim.' },
  { on: 'merge_same_post', from: ['triage'], to: 'duplicate', by: ['system'], requires: ['merge_target'], event: 'claim.same_post_merged',
    about: 'It came in a second time: word for word, by the same actor, within days.' },
  { on: 'split', from: ['duplicate'], to: 'resume', by: ['analyst'], requires: [], event: 'claim.split',
    about: 'It repeats nothing after all.' },
  { on: 'suggest', from: ['watching'], to: 'in_review', by: ['system'], requires: ['reviewable_match'], event: 'claim.match_suggested',
    about: 'A match reached the review threshold.' },
  { on: 'link', from: ['watching'], to: 'in_review', by: ['analyst'], requires: ['linked_statement'], event: 'claim.linked',
    about: 'A statement was linked by hand.' },
  { on: 'release', from: ['in_review'], to: 'watching', by: ['reviewer'], requires: ['no_open_match'], event: 'claim.released',
    about: 'Every match was rejected.' },
  { on: 'defer', from: ['in_review'], to: 'watching', by: ['reviewer'], requires: ['reason'], event: 'claim.deferred',
    about: 'The source is still investigating; accepted matches stay.' },
  { on: 'confirm', from: ['in_review'], to: 'confirmed', by: ['reviewer'], requires: ['four_eyes', 'one_verdict_each', 'accepted_match', 'matches_judged', 'supported_uncontradicted'], event: 'claim.confirmed',
    about: 'An official source supports what is material, and contradicts none of it.' },
  { on: 'confirm_partially', from: ['in_review'], to: 'partially_confirmed', by: ['reviewer'], requires: ['four_eyes', 'one_verdict_each', 'accepted_match', 'matches_judged'], event: 'claim.partially_confirmed',
    about: 'An official source acknowledges it, but smaller, or without the particulars.' },
  { on: 'dispute', from: ['in_review', 'watching'], to: 'disputed', by: ['reviewer'], requires: ['four_eyes', 'one_verdict_each', 'reason', 'matches_judged', 'accepted_match_or_source'], event: 'claim.disputed',
    about: 'An official source denies it, or it is fabricated, or names the wrong victim.' },
  { on: 'expire', from: ['watching'], to: 'unsubstantiated', by: ['system'], requires: ['watch_ended', 'no_open_match'], event: 'claim.expired',
    about: 'No statement was found in the watch window: a dated finding, never a denial.' },
  { on: 'reopen', from: [...DECIDED, 'dismissed'], to: 'resume', by: ['reviewer', 'system'], requires: ['reason'], event: 'claim.reopened',
    about: 'There is something new; the verdict so far stays in the history as superseded.' },
  { on: 'undo', from: UNDOABLE, to: 'previous', by: ['analyst', 'reviewer'], requires: ['undoable'], event: 'claim.decision_undone',
    about: 'Takes back one’s own last decision, for a while.' },
  { on: 'edit_assertions', from: OPEN, to: 'same', by: ['analyst', 'reviewer'], requires: [], event: 'claim.assertions_edited',
    about: 'A person corrected what the machine read.' },
  { on: 'name_victim', from: OPEN, to: 'same', by: ['analyst', 'reviewer'], requires: [], event: 'claim.victim_named',
    about: 'A person named the claimed victim.' },
  { on: 'accept_match', from: OPEN, to: 'same', by: ['analyst', 'reviewer'], requires: [], event: 'claim.match_accepted',
    about: 'The statement is about the same incident.' },
  { on: 'reject_match', from: OPEN, to: 'same', by: ['analyst', 'reviewer'], requires: [], event: 'claim.match_rejected',
    about: 'The statement is about something else; the pair is not suggested again.' },
  { on: 'add_match', from: ['triage', 'in_review'], to: 'same', by: ['analyst', 'reviewer'], requires: ['linked_statement'], event: 'claim.match_added',
    about: 'A statement was linked by hand to a claim that waits for triage or review.' },
  { on: 'accept_link', from: OPEN, to: 'same', by: ['analyst', 'reviewer'], requires: [], event: 'claim.link_accepted',
    about: 'It stands to another claim as was suggested.' },
  { on: 'reject_link', from: OPEN, to: 'same', by: ['analyst', 'reviewer'], requires: [], event: 'claim.link_rejected',
    about: 'It has nothing to do with the other claim; the pair is not suggested again.' },
  { on: 'escalate', from: ['triage', 'in_review'], to: 'same', by: ['system'], requires: [], event: 'claim.escalated',
    about: 'It waited longer than its service level.' },
] as const satisfies readonly Row[];

/**
 * What a verdict is called that waits for a second one: the claim stays in review, and the event says nothing of which
 * verdict it was, so that whoever reads the history decides blind.
 */
export const VERDICT_GIVEN = 'claim.verdict_given';

export type WorkflowRow = Row;
export type ClaimAction = (typeof CLAIM_WORKFLOW)[number]['on'];
export type ClaimEventType = (typeof CLAIM_WORKFLOW)[number]['event'] | typeof VERDICT_GIVEN;

export const CLAIM_ACTIONS: readonly ClaimAction[] = CLAIM_WORKFLOW.map((row) => row.on);

/** States in which a claim has its verdict, or needs none. */
export const ENDED_STATES: ReadonlySet<ClaimState> = new Set([...DECIDED, 'dismissed', 'duplicate']);
export type DecidedState = (typeof DECIDED)[number];
export const isDecided = (state: Destination): state is DecidedState =>
  (DECIDED as readonly Destination[]).includes(state);

export function workflowRow(action: ClaimAction): Row {
  const row = CLAIM_WORKFLOW.find((candidate) => candidate.on === action);
  if (row === undefined) throw new Error(`No such action: ${String(action)}`);
  return row;
}
