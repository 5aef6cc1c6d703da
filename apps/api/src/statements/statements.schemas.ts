import { z } from 'zod';
import { STANCES } from '#assertions';
import { CLAIM_STATES } from '#claims';
import { CHANNELS, ISSUER_TYPES, statementLineSchema } from '#connectors';
import { ASSERTION, ID } from '../claims/claims.schemas';

/** A statement as it is sent in: the import line, its type left out, its id optional. */
export const NEW_STATEMENT = statementLineSchema
  .omit({ type: true })
  .extend({ id: z.string().min(1).max(500).optional() })
  .meta({ id: 'NewStatement' });

export const STATEMENT_FILTER = z.object({
  stance: z.enum(STANCES).optional(),
  issuerType: z.enum(ISSUER_TYPES).optional(),
  channel: z.enum(CHANNELS).optional(),
  /** Days, UTC, both included. A statement without a date counts as of the day it came in. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Who issued it or whom it is about. */
  organisation: ID.optional(),
  /** Words of its title, its text, its issuer or its subject. */
  q: z.string().trim().min(1).max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});

const stance = z.enum(STANCES).nullable();

export const STATEMENT_PAGE = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        externalId: z.string().nullable(),
        issuer: z.string().nullable(),
        issuerType: z.string().nullable(),
        channel: z.string(),
        publishedOn: z.string().nullable(),
        title: z.string().nullable(),
        excerpt: z.string().nullable(),
        subjectName: z.string().nullable(),
        stance,
        matches: z.int(),
        createdAt: z.iso.datetime(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'StatementPage' });

export const STATEMENT = z
  .object({
    id: z.uuid(),
    externalId: z.string().nullable(),
    issuer: z.object({ name: z.string().nullable(), type: z.string().nullable() }),
    channel: z.string(),
    publishedOn: z.string().nullable(),
    subject: z.object({
      name: z.string().nullable(),
      domain: z.string().nullable(),
      country: z.string().nullable(),
    }),
    title: z.string().nullable(),
    text: z.string().nullable(),
    textFlags: z.array(z.string()),
    fields: z.record(z.string(), z.unknown()),
    url: z.string().nullable(),
    stance,
    /** The words that made the stance, and why; null until it was read. */
    stanceReading: z
      .object({
        quote: z
          .object({ field: z.enum(['title', 'text']), start: z.int(), end: z.int(), text: z.string() })
          .nullable(),
        why: z.string(),
      })
      .nullable(),
    corrects: z.uuid().nullable(),
    correctedBy: z.array(z.uuid()),
    processedAt: z.string().nullable(),
    version: z.int(),
    createdAt: z.string(),
    assertions: z.array(ASSERTION),
    claims: z.array(
      z.object({
        claim: z.uuid(),
        title: z.string().nullable(),
        victim: z.string().nullable(),
        state: z.enum(CLAIM_STATES),
        score: z.number(),
        status: z.enum(['suggested', 'accepted', 'rejected']),
        /** Of the claim's assertions, how many stand so to the statement. */
        relations: z.record(z.string(), z.int()),
      }),
    ),
  })
  .meta({ id: 'Statement' });
