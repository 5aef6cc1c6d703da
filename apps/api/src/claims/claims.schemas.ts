import { z } from 'zod';
import { ASSERTION_KINDS, COMPARATORS, STANCES } from '#assertions';
import { CLAIM_ACTIONS, CLAIM_STATES } from '#claims';
import { claimLineSchema } from '#connectors';
import { LINK_KINDS, LINK_STATUSES } from '#lineage';
import { RELATIONS, VERDICTS } from '#matching';
import { CLAIM_RATINGS } from '../registers/ratings.schemas';

/** One spelling for one id: they are compared as text. */
export const ID = z.uuid().toLowerCase();
const state = z.enum(CLAIM_STATES);
const verdict = z.enum(VERDICTS);
const when = z.iso.datetime();
const several = <S extends z.ZodType>(one: S) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(one)).optional();

const flag = z.literal('true').optional();

/** A claim as it is sent in: the import line, its type left out, its id optional. */
export const NEW_CLAIM = claimLineSchema
  .omit({ type: true })
  .extend({ id: z.string().min(1).max(500).optional() })
  .meta({ id: 'NewClaim' });
export const RECEIVED = z
  .object({ id: z.uuid(), externalId: z.string(), outcome: z.enum(['created', 'unchanged']) })
  .meta({ id: 'Received' });

export const CLAIM_FILTER = z.object({
  state: several(state),
  actor: ID.optional(),
  source: ID.optional(),
  victim: ID.optional(),
  verdict: verdict.optional(),
  suggestedVerdict: verdict.optional(),
  follows: z.enum(LINK_KINDS).optional(),
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words of the title, the victim, its domain or the external id; or the id of a claim'),
  watched: flag.describe('Only claims whose victim is on the watch list'),
  matched: flag.describe('Only claims with a statement that may speak for or against them'),
  held: z.enum(['me', 'anybody', 'nobody']).optional(),
  due: z.enum(['overdue', 'soon']).optional().describe('Past its service level, or within a day of it'),
  postedFrom: z.iso.date().optional(),
  postedTo: z.iso.date().optional(),
  order: z.enum(['urgency', 'newest']).default('newest'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});

export const QUEUE_LINE = z
  .strictObject({ line: z.enum(['triage', 'in_review']).default('triage') })
  .meta({ id: 'QueueLine' });

/** Actions that a person takes by name; the others belong to the system or have routes of their own. */
const NAMED = [
  'accept',
  'dismiss',
  'merge',
  'split',
  'release',
  'defer',
  'confirm',
  'confirm_partially',
  'dispute',
  'reopen',
  'undo',
] as const satisfies readonly (typeof CLAIM_ACTIONS)[number][];
const reason = z.string().max(4_000).optional();
export const CLAIM_ACTION = z
  .strictObject({
    action: z.enum(NAMED),
    reason,
    citedSource: z.string().max(4_000).optional(),
    into: ID.optional(),
  })
  .meta({ id: 'ClaimAction' });
export const BULK_ACTION = z
  .strictObject({
    action: z.enum(NAMED),
    reason,
    into: ID.optional(),
    items: z
      .array(z.strictObject({ claim: ID, version: z.int().positive() }))
      .min(1)
      .max(200),
  })
  .meta({ id: 'BulkAction' });

const revised = z.strictObject({
  kind: z.enum(ASSERTION_KINDS),
  field: z.enum(['title', 'text']),
  start: z.int().min(0),
  end: z.int().min(1),
  value: z.union([
    z.number(),
    z.string().max(2_000),
    z.strictObject({ amount: z.number(), currency: z.string().max(10) }),
    z.strictObject({ from: z.string().max(40), to: z.string().max(40) }),
    z.null(),
  ]),
  unit: z.enum(['byte', 'count', 'second', 'currency', 'date']).nullable().default(null),
  subject: z.string().max(500).nullable().default(null),
  comparator: z.enum(COMPARATORS).default('='),
  negated: z.boolean().default(false),
});
export const ASSERTIONS = z
  .strictObject({ assertions: z.array(revised).max(500) })
  .meta({ id: 'RevisedAssertions' });

export const VICTIM = z
  .strictObject({
    name: z.string().min(1).max(500).nullable().default(null),
    domain: z.string().min(1).max(255).nullable().default(null),
  })
  .meta({ id: 'NamedVictim' });
export const LINK = z.strictObject({ statement: ID }).meta({ id: 'Link' });
export const JUDGEMENT = z
  .strictObject({ status: z.enum(['accepted', 'rejected']), reason })
  .meta({ id: 'Judgement' });

export const LINK_JUDGEMENT = z.strictObject({ reason }).meta({ id: 'LinkJudgement' });

/** What the one who asks may do with the claim now, and what stands in the way of the rest. */
const choices = {
  allowedActions: z.array(z.enum(CLAIM_ACTIONS)),
  refusedActions: z.array(z.object({ action: z.enum(CLAIM_ACTIONS), code: z.string(), detail: z.string() })),
  /** A second verdict that is given blind: another's is shown only to whoever decides between two that differ. */
  secondVerdict: z.object({
    needed: z.boolean(),
    given: z.int(),
    mine: verdict.nullable(),
    differing: z.array(
      z.object({
        by: z.uuid(),
        name: z.string(),
        verdict,
        reason: z.string().nullable(),
        citedSource: z.string().nullable(),
      }),
    ),
  }),
};
const urgencyReason = z.object({ reason: z.string(), points: z.int() });
export const OUTCOME = z
  .object({
    claim: z.uuid(),
    version: z.int(),
    from: state,
    state,
    ...choices,
  })
  .meta({ id: 'ClaimOutcome' });
export const BULK_OUTCOME = z
  .object({
    items: z.array(
      z.object({
        claim: z.uuid(),
        outcome: z.object({ version: z.int(), state }).nullable(),
        problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'BulkOutcome' });

export const CLAIM_ROW = z
  .object({
    id: z.uuid(),
    externalId: z.string().nullable(),
    title: z.string().nullable(),
    excerpt: z.string().nullable(),
    actorId: z.uuid().nullable(),
    actor: z.string().nullable(),
    sourceId: z.uuid(),
    source: z.string(),
    victimName: z.string().nullable(),
    victimDomain: z.string().nullable(),
    watched: z.boolean(),
    postedOn: z.string().nullable(),
    state,
    version: z.int(),
    urgency: z.int(),
    urgencyReasons: z.array(urgencyReason),
    suggestedVerdict: verdict.nullable(),
    verdict: verdict.nullable(),
    dueAt: when.nullable(),
    heldBy: z.string().nullable(),
    holderId: z.uuid().nullable(),
    matches: z.int(),
    createdAt: when,
  })
  .meta({ id: 'ClaimRow' });
export const CLAIM_PAGE = z
  .object({ items: z.array(CLAIM_ROW), next: z.string().nullable() })
  .meta({ id: 'ClaimPage' });
export const CLAIM_COUNTS = z.object({ counts: z.record(z.string(), z.int()) }).meta({ id: 'ClaimCounts' });

export const ASSERTION = z
  .object({
    id: z.uuid(),
    kind: z.enum(ASSERTION_KINDS),
    field: z.enum(['title', 'text']),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    value: z.unknown(),
    unit: z.string().nullable(),
    subject: z.string().nullable(),
    comparator: z.enum(COMPARATORS),
    negated: z.boolean(),
    producedBy: z.string(),
    editedBy: z.string().nullable(),
  })
  .meta({ id: 'Assertion' });

/** The stance, and the words that it was read from: none where the kind of record alone decides. */
const STANCE_READING = z
  .object({
    stance: z.enum(STANCES),
    quote: z
      .object({ field: z.enum(['title', 'text']), start: z.int(), end: z.int(), text: z.string() })
      .nullable(),
    why: z.string(),
    producedBy: z.string(),
  })
  .meta({ id: 'StanceReading' });

const statementQuote = z
  .object({
    field: z.enum(['title', 'text', 'fields']),
    start: z.int().nullable(),
    end: z.int().nullable(),
    text: z.string(),
  })
  .nullable();

export const MATCH = z
  .object({
    id: z.uuid(),
    score: z.number(),
    status: z.enum(['suggested', 'accepted', 'rejected']),
    reviewable: z.boolean(),
    byHand: z.boolean(),
    reason: z.string().nullable(),
    decidedBy: z.string().nullable(),
    evidence: z.array(
      z.object({ feature: z.string(), score: z.number(), weight: z.number(), why: z.string() }),
    ),
    statement: z.object({
      id: z.uuid(),
      externalId: z.string().nullable(),
      issuer: z.string().nullable(),
      issuerType: z.string().nullable(),
      channel: z.string(),
      publishedOn: z.string().nullable(),
      title: z.string().nullable(),
      text: z.string().nullable(),
      textFlags: z.array(z.string()),
      url: z.string().nullable(),
      stance: z.enum(STANCES).nullable(),
      stanceReading: STANCE_READING.nullable(),
      /** The earlier statement that it corrects. */
      corrects: z.uuid().nullable(),
      assertions: z.array(ASSERTION),
    }),
    relations: z.array(
      z.object({ assertion: z.uuid(), relation: z.enum(RELATIONS), statementQuote, reason: z.string() }),
    ),
  })
  .meta({ id: 'Match' });

export const CLAIM_LINK = z
  .object({
    id: z.uuid(),
    kind: z.enum(LINK_KINDS),
    otherIsEarlier: z.boolean(),
    score: z.number(),
    reasons: z.array(z.string()),
    status: z.enum(LINK_STATUSES),
    reason: z.string().nullable(),
    decidedBy: z.string().nullable(),
    other: z.object({
      id: z.uuid(),
      title: z.string().nullable(),
      victim: z.string().nullable(),
      actor: z.string().nullable(),
      source: z.string(),
      postedOn: z.string().nullable(),
      state,
    }),
  })
  .meta({ id: 'ClaimLink' });

export const CLAIM = z
  .object({
    id: z.uuid(),
    externalId: z.string().nullable(),
    title: z.string().nullable(),
    text: z.string().nullable(),
    textFlags: z.array(z.string()),
    postedOn: z.string().nullable(),
    actor: z.string().nullable(),
    actorId: z.uuid().nullable(),
    source: z.object({ id: z.uuid(), name: z.string(), kind: z.string() }),
    victim: z.object({ name: z.string().nullable(), domain: z.string().nullable() }),
    state,
    version: z.int(),
    acceptedBy: z.string().nullable(),
    duplicateOf: z.uuid().nullable(),
    duplicates: z.array(z.uuid()),
    urgency: z.int(),
    urgencyReasons: z.array(urgencyReason),
    suggestedVerdict: verdict.nullable(),
    suggestedReasons: z.array(z.string()),
    verdict: verdict.nullable(),
    ratings: CLAIM_RATINGS,
    dueAt: z.string().nullable(),
    watchUntil: z.string().nullable(),
    createdAt: z.string(),
    lease: z.object({ heldBy: z.string(), personId: z.uuid(), expiresAt: z.string() }).nullable(),
    sightings: z.array(
      z.object({
        id: z.uuid(),
        /** The claim that it came in as: this one, or one merged into it. */
        claim: z.uuid(),
        source: z.string(),
        relay: z.string().nullable(),
        url: z.string().nullable(),
        postedAt: z.string().nullable(),
        discoveredAt: z.string().nullable(),
        capturedAt: z.string(),
        contentHash: z.string(),
      }),
    ),
    assertions: z.array(ASSERTION),
    matches: z.array(MATCH),
    links: z.array(CLAIM_LINK),
    verdicts: z.array(
      z.object({
        verdict,
        suggested: verdict.nullable(),
        reason: z.string().nullable(),
        citedSource: z.string().nullable(),
        decidedBy: z.string().nullable(),
        decidedAt: z.string(),
        supersededAt: z.string().nullable(),
      }),
    ),
    ...choices,
  })
  .meta({ id: 'Claim' });

export const HISTORY = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        version: z.int(),
        type: z.string(),
        actor: z.string(),
        actorName: z.string().nullable(),
        at: when,
        data: z.record(z.string(), z.unknown()),
        hash: z.string(),
      }),
    ),
  })
  .meta({ id: 'History' });
export const LEASE = z.object({ claimId: z.uuid(), expiresAt: when }).meta({ id: 'Lease' });
