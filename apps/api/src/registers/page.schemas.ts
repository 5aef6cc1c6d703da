import { z } from 'zod';

/** What every register's list is asked with. */
export const PAGE = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  // It holds a name of up to 500 characters, escaped as JSON and then in base64.
  cursor: z.string().max(5_000).optional(),
});

/** The cursor of the next page. */
export const next = z.string().nullable();
