import fc from 'fast-check';
import { Refusal } from '#database';
import { choices, decide, fold, type Actor, type ClaimEventData } from './claim.decide';
import {
  CLAIM_ACTIONS,
  CLAIM_STATES,
  isDecided,
  workflowRow,
  type ClaimAction,
  type ClaimState,
  type Requirement,
} from './claim.machine';
import { REQUIREMENTS, type ActionInput, type ClaimFacts, type ClaimSnapshot } from './claim.requirements';
import { type BlindVerdict, viewOf } from './second-verdict';

const ada: Actor = { kind: 'person', id: 'ada', roles: ['analyst', 'reviewer'] };
const rui: Actor = { kind: 'person', id: 'rui', roles: ['reviewer'] };
const analyst: Actor = { kind: 'person', id: 'ana', roles: ['analyst'] };
const nobody: Actor = { kind: 'person', id: 'nil', roles: ['lead', 'administrator', 'integrator'] };
const system: Actor = { kind: 'system' };
const everybody: readonly Actor[] = [ada, rui, analyst, nobody, system];

const claim = (state: ClaimState, more: Partial<ClaimSnapshot> = {}): ClaimSnapshot => ({
  state,
  acceptedBy: 'ada',
  deferred: false,
  duplicateOf: state === 'duplicate' ? 'other' : null,
  verdict: isDecided(state) ? state : null,
  ...more,
});

/** Everything that any action needs, for somebody other than Ada. */
const facts = (more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  assertionsStored: true,
  hasVictim: true,
  holdsLease: true,
  acceptedBy: 'ada',
  openMatches: 0,
  acceptedMatches: 1,
  unjudgedMatches: 0,
  materialSupported: 1,
  materialContradicted: 0,
  watchEnded: true,
  second: { needed: false, given: [] },
  undo: null,
  ...more,
});
const blind = (by: string, verdict: BlindVerdict['verdict']): BlindVerdict => ({
  by,
  name: by,
  verdict,
  reason: null,
  citedSource: null,
});
const complete: ActionInput = {
  reason: 'It says so.',
  citedSource: 'https://example.org/notice',
  into: 'other',
  statement: 'a-statement',
};

const codeOf = (outcome: ReturnType<typeof decide>) =>
  outcome instanceof Refusal ? outcome.code : outcome.data.to;

/** The life of a claim: on, from, by, to. Written by hand, so that the table cannot drift unnoticed. */
const LIFE: readonly [ClaimAction, readonly ClaimState[], Actor, ClaimState, Partial<ClaimFacts>][] = [
  ['process', ['received'], system, 'triage', {}],
  ['accept', ['triage'], analyst, 'watching', {}],
  ['accept', ['triage'], analyst, 'in_review', { openMatches: 1 }],
  ['dismiss', ['triage', 'watching'], analyst, 'dismissed', {}],
  ['merge', ['triage', 'watching', 'in_review'], analyst, 'duplicate', {}],
  ['split', ['duplicate'], analyst, 'watching', {}],
  ['suggest', ['watching'], system, 'in_review', { openMatches: 1 }],
  ['link', ['watching'], analyst, 'in_review', { openMatches: 1 }],
  ['release', ['in_review'], rui, 'watching', {}],
  ['defer', ['in_review'], rui, 'watching', {}],
  ['confirm', ['in_review'], rui, 'confirmed', {}],
  ['confirm_partially', ['in_review'], rui, 'partially_confirmed', {}],
  ['dispute', ['in_review', 'watching'], rui, 'disputed', {}],
  ['expire', ['watching'], system, 'unsubstantiated', {}],
  [
    'reopen',
    ['confirmed', 'partially_confirmed', 'disputed', 'unsubstantiated', 'dismissed'],
    rui,
    'watching',
    {},
  ],
  [
    'reopen',
    ['confirmed', 'partially_confirmed', 'disputed', 'unsubstantiated', 'dismissed'],
    system,
    'in_review',
    { openMatches: 1 },
  ],
];

describe('decide', () => {
  it.each(LIFE)('%s leads from %j', (action, from, actor, to, given) => {
    for (const state of from)
      expect([state, codeOf(decide(claim(state), action, actor, facts(given), complete))]).toEqual([
        state,
        to,
      ]);
    const elsewhere = CLAIM_STATES.filter((state) => !from.includes(state));
    for (const state of elsewhere) {
      expect([state, codeOf(decide(claim(state), action, actor, facts(given), complete))]).toEqual([
        state,
        'illegal_transition',
      ]);
    }
  });

  it('gives an event or a coded refusal for each state, action and role, never a fault', () => {
    const snapshot = claim('watching');
    for (const state of CLAIM_STATES) {
      for (const action of CLAIM_ACTIONS) {
        for (const actor of everybody) {
          for (const given of [
            facts(),
            facts({ openMatches: 1, undo: { by: 'ada', restores: snapshot } }),
            nothing,
          ]) {
            const outcome = decide(claim(state), action, actor, given, complete);
            const { from, by } = workflowRow(action);
            if (!from.includes(state)) expect(codeOf(outcome)).toBe('illegal_transition');
            else if (actor === nobody) expect(codeOf(outcome)).toBe('role_required');
            else if (actor === system && !by.includes('system'))
              expect(codeOf(outcome)).toBe('role_required');
            else if (outcome instanceof Refusal)
              expect([outcome.code, outcome.message]).toEqual([
                expect.stringMatching(/^[a-z_]+$/),
                expect.stringMatching(/\.$/),
              ]);
            else
              expect(outcome).toMatchObject({
                event: workflowRow(action).event,
                data: { action, from: state },
              });
          }
        }
      }
    }
  });

  const nothing: ClaimFacts = {
    ...facts(),
    assertionsStored: false,
    hasVictim: false,
    holdsLease: false,
    acceptedMatches: 0,
    materialSupported: 0,
    watchEnded: false,
  };

  /** The one thing wrong, for each requirement: facts, input, and who asks. */
  const BROKEN: Readonly<
    Record<Requirement, { facts?: Partial<ClaimFacts>; input?: ActionInput; actor?: Actor }>
  > = {
    assertions_stored: { facts: { assertionsStored: false } },
    victim: { facts: { hasVictim: false } },
    lease: { facts: { holdsLease: false } },
    reason: { input: { ...complete, reason: '  ' } },
    merge_target: { input: { ...complete, into: undefined } },
    reviewable_match: { facts: { openMatches: 0 } },
    linked_statement: { input: { ...complete, statement: undefined } },
    no_open_match: { facts: { openMatches: 1 } },
    accepted_match: { facts: { acceptedMatches: 0 } },
    matches_judged: { facts: { unjudgedMatches: 1 } },
    accepted_match_or_source: { facts: { acceptedMatches: 0 }, input: { ...complete, citedSource: '' } },
    supported_uncontradicted: { facts: { materialContradicted: 1 } },
    four_eyes: { actor: ada },
    one_verdict_each: { facts: { second: { needed: true, given: [blind('rui', 'confirmed')] } } },
    watch_ended: { facts: { watchEnded: false } },
    undoable: { facts: { undo: { by: 'somebody else', restores: claim('triage') } } },
  };

  it.each(
    CLAIM_ACTIONS.flatMap((action) =>
      workflowRow(action).requires.map((requirement) => [action, requirement] as const),
    ),
  )('%s needs %s', (action, requirement) => {
    const { from, by, requires } = workflowRow(action);
    const able: Actor = by.includes('reviewer') ? rui : by.includes('analyst') ? analyst : system;
    const open = requires.includes('no_open_match') ? 0 : 1;
    const whole = facts({
      openMatches: open,
      undo: { by: able.kind === 'person' ? able.id : '', restores: claim('triage') },
    });
    const broken = BROKEN[requirement];
    for (const state of from) {
      expect(decide(claim(state), action, able, whole, complete)).not.toBeInstanceOf(Refusal);
      const outcome = decide(
        claim(state),
        action,
        broken.actor ?? able,
        { ...whole, ...broken.facts },
        broken.input ?? complete,
      );
      expect(codeOf(outcome)).toBe(REQUIREMENTS[requirement].code);
    }
  });

  it('disputes a watched claim by a cited source alone, and never by a match that is not accepted', () => {
    const none = facts({ acceptedMatches: 0, openMatches: 1 });
    expect(codeOf(decide(claim('watching'), 'dispute', rui, none, complete))).toBe('disputed');
    expect(codeOf(decide(claim('watching'), 'dispute', rui, none, { reason: 'It denies.' }))).toBe(
      'source_required',
    );
  });

  it('remembers who accepted, what it repeats, and the verdict for as long as it stands', () => {
    const accepted = decide(
      claim('triage', { acceptedBy: null }),
      'accept',
      analyst,
      facts({ acceptedBy: null }),
    );
    expect(accepted).toMatchObject({ data: { acceptedBy: 'ana', verdict: null } });
    expect(decide(claim('in_review'), 'merge', ada, facts(), complete)).toMatchObject({
      data: { duplicateOf: 'other', acceptedBy: 'ada' },
    });
    expect(decide(claim('duplicate'), 'split', ada, facts())).toMatchObject({ data: { duplicateOf: null } });
    expect(decide(claim('in_review'), 'confirm', rui, facts())).toMatchObject({
      data: { verdict: 'confirmed' },
    });
    expect(decide(claim('confirmed'), 'reopen', rui, facts(), complete)).toMatchObject({
      data: { verdict: null, reason: complete.reason },
    });
  });

  it('sends a claim that nobody accepted back to triage', () => {
    expect(
      codeOf(
        decide(claim('dismissed', { acceptedBy: null }), 'reopen', rui, facts({ openMatches: 1 }), complete),
      ),
    ).toBe('triage');
    expect(
      codeOf(decide(claim('duplicate', { acceptedBy: null }), 'split', ada, facts({ openMatches: 1 }))),
    ).toBe('triage');
  });
});

describe('a claim that needs a second verdict', () => {
  const second = (...given: BlindVerdict[]) => facts({ second: { needed: true, given } });
  const verdictOf = (action: ClaimAction, given: ClaimFacts) => {
    const outcome = decide(claim('in_review'), action, rui, given, complete);
    return outcome instanceof Refusal ? outcome.code : [outcome.event, outcome.data.to];
  };

  it('stays in review with the first, and the event does not say which verdict it was', () => {
    for (const action of ['confirm', 'confirm_partially', 'dispute'] as const) {
      const outcome = decide(claim('in_review'), action, rui, second(), complete);
      expect(outcome).toMatchObject({
        event: 'claim.verdict_given',
        data: { action: 'give_verdict', from: 'in_review', to: 'in_review', verdict: null },
        given: { by: 'rui', reason: 'It says so.' },
      });
      if (!(outcome instanceof Refusal))
        expect(JSON.stringify(outcome.data)).not.toMatch(/confirm|dispute|It says so/);
    }
  });

  it('has its verdict when the second agrees', () => {
    expect(verdictOf('confirm', second(blind('mia', 'confirmed')))).toEqual(['claim.confirmed', 'confirmed']);
  });

  it('waits for a third when the second differs, and the third decides whatever it is', () => {
    const differs = second(blind('mia', 'disputed'));
    expect(verdictOf('confirm', differs)).toEqual(['claim.verdict_given', 'in_review']);
    const third = second(blind('mia', 'disputed'), blind('leo', 'confirmed'));
    expect(verdictOf('confirm_partially', third)).toEqual([
      'claim.partially_confirmed',
      'partially_confirmed',
    ]);
    expect(decide(claim('in_review'), 'confirm', rui, third, complete)).toMatchObject({
      data: { details: { blindVerdicts: [{ by: 'mia' }, { by: 'leo' }] } },
    });
  });

  it('takes one verdict of each reviewer', () => {
    expect(verdictOf('confirm', second(blind('rui', 'disputed')))).toBe('verdict_given');
  });

  it('shows the verdicts of others only to decide between two that differ', () => {
    const given = [blind('mia', 'disputed')];
    expect(viewOf({ needed: true, given }, 'rui')).toEqual({
      needed: true,
      given: 1,
      mine: null,
      differing: [],
    });
    expect(viewOf({ needed: true, given }, 'mia')).toMatchObject({ mine: 'disputed', differing: [] });
    const both = [...given, blind('leo', 'confirmed')];
    expect(viewOf({ needed: true, given: both }, 'rui').differing).toEqual(both);
  });
});

describe('choices', () => {
  it('allow what would not be refused, were the input complete, and say why not the rest', () => {
    for (const state of CLAIM_STATES) {
      for (const actor of [ada, rui, analyst, nobody]) {
        const { allowedActions, refusedActions } = choices(claim(state), actor, facts());
        const outcomes = CLAIM_ACTIONS.filter((action) => workflowRow(action).from.includes(state)).map(
          (action) => ({ action, outcome: decide(claim(state), action, actor, facts(), complete) }),
        );
        expect(allowedActions).toEqual(
          outcomes.filter(({ outcome }) => !(outcome instanceof Refusal)).map(({ action }) => action),
        );
        expect(refusedActions.map(({ action, code }) => [action, code])).toEqual(
          outcomes
            .filter(({ action, outcome }) => outcome instanceof Refusal && !isOnlyOfTheSystem(action))
            .map(({ action, outcome }) => [action, codeOf(outcome)]),
        );
      }
    }
    expect(choices(claim('in_review'), rui, facts()).allowedActions).toContain('confirm');
    expect(choices(claim('in_review'), nobody, facts()).allowedActions).toEqual([]);
    expect(choices(claim('in_review'), ada, facts()).refusedActions).toContainEqual({
      action: 'confirm',
      code: 'four_eyes',
      detail: REQUIREMENTS.four_eyes.message,
    });
  });

  const isOnlyOfTheSystem = (action: ClaimAction): boolean =>
    workflowRow(action).by.every((role) => role === 'system');
});

describe('fold', () => {
  /** Whatever happens to a claim, in an order that chance makes. */
  interface Step {
    action: ClaimAction;
    actor: Actor;
    openMatches: number;
    acceptedMatches: number;
    hurried: boolean;
  }
  const step: fc.Arbitrary<Step> = fc.record({
    action: fc.constantFrom(...CLAIM_ACTIONS),
    actor: fc.constantFrom(ada, rui, analyst, system),
    openMatches: fc.nat(1),
    acceptedMatches: fc.nat(1),
    hurried: fc.boolean(),
  });

  /** Lives it: each step that is not refused becomes an event on the one before it. */
  function live(steps: readonly Step[]) {
    const received: ClaimEventData = {
      action: 'receive',
      from: null,
      to: 'received',
      acceptedBy: null,
      deferred: false,
      duplicateOf: null,
      verdict: null,
    };
    const events = [{ version: 1, actor: system, data: received }];
    for (const { action, actor, openMatches, acceptedMatches, hurried } of steps) {
      const now = events.at(-1)?.data ?? received;
      const before = events.at(-2)?.data;
      const last = events.at(-1)?.actor;
      const undo =
        hurried &&
        before !== undefined &&
        last?.kind === 'person' &&
        now.from !== now.to &&
        now.action !== 'undo'
          ? { by: last.id, restores: snapshot(before) }
          : null;
      const outcome = decide(
        snapshot(now),
        action,
        actor,
        facts({ acceptedBy: now.acceptedBy, openMatches, acceptedMatches, undo }),
        complete,
      );
      if (!(outcome instanceof Refusal))
        events.push({ version: events.length + 1, actor, data: outcome.data });
    }
    return events;
  }
  const snapshot = ({ to, acceptedBy, deferred, duplicateOf, verdict }: ClaimEventData): ClaimSnapshot => ({
    state: to,
    acceptedBy,
    deferred,
    duplicateOf,
    verdict,
  });

  it('gives the claim as its last decision left it, after any history', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const events = live(steps);
        const last = events.at(-1);
        expect(fold(events)).toEqual({ ...(last && snapshot(last.data)), version: events.length });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what must hold of every claim, after any history', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        for (const { actor, data } of live(steps)) {
          expect(data.verdict).toBe(isDecided(data.to) ? data.to : null);
          expect(data.duplicateOf !== null).toBe(data.to === 'duplicate');
          const judged =
            data.action === 'confirm' || data.action === 'confirm_partially' || data.action === 'dispute';
          if (judged) expect(actor.kind === 'person' && actor.id !== data.acceptedBy).toBe(true);
          if (data.to === 'watching' || data.to === 'in_review') expect(data.acceptedBy).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets every decision of a person be taken back, wherever it led', () => {
    const led = CLAIM_ACTIONS.map(workflowRow).filter(
      ({ by, to }) => to !== 'same' && to !== 'previous' && by.some((role) => role !== 'system'),
    );
    const states = led.flatMap(({ to }) =>
      to === 'resume'
        ? ['triage', 'watching', 'in_review']
        : to === 'after_accept'
          ? ['watching', 'in_review']
          : [to],
    );
    expect([...workflowRow('undo').from].sort()).toEqual([...new Set(states)].sort());
  });

  it('takes a decision back to where it came from', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const events = live(steps);
        events.forEach(({ data }, index) => {
          const [earlier] = events.slice(Math.max(0, index - 2), index - 1);
          if (data.action === 'undo') expect(earlier && snapshot(earlier.data)).toEqual(snapshot(data));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing to say without events, and refuses a history with a gap or a leap', () => {
    const event = (version: number, from: ClaimState | null, to: ClaimState) => ({
      version,
      data: {
        action: 'receive' as const,
        from,
        to,
        acceptedBy: null,
        deferred: false,
        duplicateOf: null,
        verdict: null,
      },
    });
    expect(fold([])).toBeNull();
    expect(() => fold([event(1, null, 'received'), event(3, 'received', 'triage')])).toThrow(/version 3/);
    expect(() => fold([event(1, null, 'received'), event(2, 'triage', 'watching')])).toThrow(/leaves triage/);
  });
});
