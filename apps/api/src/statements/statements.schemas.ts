import { z } from 'zod';
import { STANCES } from '#assertions';
import { statementLineSchema } from '#connectors';

/** A statement as it is sent in: the import line, its type left out, its id optional. */
export const NEW_STATEMENT = statementLineSchema
  .omit({ type: true })
  .extend({ id: z.string().min(1).max(500).optional() })
  .meta({ id: 'NewStatement' });

export const STATEMENT_FILTER = z.object({
  stance: z.enum(STANCES).optional(),
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
    stanceReading: z.unknown(),
    corrects: z.uuid().nullable(),
    processedAt: z.string().nullable(),
    version: z.int(),
    createdAt: z.string(),
    assertions: z.array(
      z.object({
        kind: z.string(),
        field: z.enum(['title', 'text']),
        start: z.int(),
        end: z.int(),
        quote: z.string(),
        value: z.unknown(),
        unit: z.string().nullable(),
        subject: z.string().nullable(),
        comparator: z.string(),
        negated: z.boolean(),
        producedBy: z.string(),
      }),
    ),
    claims: z.array(
      z.object({ claim: z.uuid(), title: z.string().nullable(), score: z.number(), status: z.string() }),
    ),
  })
  .meta({ id: 'Statement' });
