import { z } from 'zod';
import { STREAMS } from '#audit';
import { HISTORY } from '../claims/claims.schemas';

export const EVENT_FILTER = z.object({
  by: z.enum(['people', 'everybody']).default('people'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});

const event = HISTORY.shape.items.element;
export const EVENT_PAGE = z
  .object({
    items: z.array(event.extend({ stream: z.enum(STREAMS), streamId: z.uuid() })),
    next: z.string().nullable(),
  })
  .meta({ id: 'EventPage' });

export const VERIFICATION = z
  .object({
    sound: z.boolean(),
    events: z.int().nullable().meta({ description: 'How many were recomputed; null when one is not sound' }),
    checkpoints: z.int().nullable(),
    badRow: z
      .object({
        table: z.string(),
        id: z.string(),
        stream: z.string().nullable(),
        streamId: z.string().nullable(),
      })
      .nullable(),
    reason: z.string().nullable(),
    verifiedAt: z.iso.datetime(),
  })
  .meta({ id: 'Verification' });

export const SEAL = z
  .object({
    checkpoint: z
      .string()
      .nullable()
      .meta({ description: 'One line, to be kept elsewhere; null: nothing recorded' }),
  })
  .meta({ id: 'Seal' });

export const POLICIES = z
  .object({
    items: z.array(
      z.object({
        variable: z.string(),
        about: z.string(),
        value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
      }),
    ),
  })
  .meta({ id: 'Policies' });
