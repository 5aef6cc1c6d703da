import {
  CLAIM_ACTIONS,
  CLAIM_STATES,
  CLAIM_WORKFLOW,
  ENDED_STATES,
  type ClaimState,
  type WorkflowRow,
  workflowRow,
} from './claim.machine';
import { REQUIREMENTS } from './claim.requirements';

const rows: readonly WorkflowRow[] = CLAIM_WORKFLOW;

/** Where a row can lead; `previous` leads only where the claim has been. */
function targets({ to, from }: WorkflowRow): readonly ClaimState[] {
  if (to === 'same') return from;
  if (to === 'previous') return [];
  if (to === 'resume') return ['triage', 'watching', 'in_review'];
  return to === 'after_accept' ? ['watching', 'in_review'] : [to];
}

function reachable(start: ClaimState): Set<ClaimState> {
  const seen = new Set([start]);
  for (const state of seen)
    for (const row of rows.filter(({ from }) => from.includes(state)))
      for (const to of targets(row)) seen.add(to);
  return seen;
}

describe('the workflow table', () => {
  it('leads from the post to every state, and from every state to a verdict', () => {
    expect([...reachable('received')].sort()).toEqual([...CLAIM_STATES].sort());
    for (const state of CLAIM_STATES)
      expect([...reachable(state)]).toEqual(
        expect.arrayContaining(['confirmed', 'disputed', 'unsubstantiated']),
      );
  });

  it('never leads back to received', () => {
    expect(rows.filter((row) => targets(row).includes('received'))).toEqual([]);
  });

  it('has each action and each event once, each event in the past', () => {
    expect(new Set(CLAIM_ACTIONS).size).toBe(rows.length);
    expect(new Set(rows.map(({ event }) => event)).size).toBe(rows.length);
    for (const { event } of rows) expect(event).toMatch(/^claim\.[a-z_]*(ed|done)[a-z_]*$|^claim\.split$/);
    for (const { on } of CLAIM_WORKFLOW) expect(workflowRow(on).on).toBe(on);
  });

  it('uses each requirement, and each has a code and words for people', () => {
    expect([...new Set(rows.flatMap(({ requires }) => requires))].sort()).toEqual(
      Object.keys(REQUIREMENTS).sort(),
    );
    for (const { code, message } of Object.values(REQUIREMENTS))
      expect([code, message]).toEqual([
        expect.stringMatching(/^[a-z_]+$/),
        expect.stringMatching(/^[A-Z].*\.$/),
      ]);
  });

  it('leaves the system what follows from facts, and people every judgement', () => {
    const alone = rows.filter(({ by }) => by.every((role) => role === 'system')).map(({ on }) => on);
    expect(alone.sort()).toEqual(['escalate', 'expire', 'merge_same_post', 'process', 'suggest']);
    const judged = rows.filter(
      ({ to }) => to === 'confirmed' || to === 'partially_confirmed' || to === 'disputed',
    );
    for (const { by, requires } of judged)
      expect([by, requires]).toEqual([['reviewer'], expect.arrayContaining(['four_eyes'])]);
  });

  it('lets an ended claim be reopened, split, or its last decision undone, and nothing else', () => {
    const ways = rows.filter(({ from }) => from.some((state) => ENDED_STATES.has(state))).map(({ on }) => on);
    expect(ways.sort()).toEqual(['reopen', 'split', 'undo']);
  });
});
