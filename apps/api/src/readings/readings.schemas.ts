import { z } from 'zod';
import { ASSERTION, NEW_CLAIM } from '../claims/claims.schemas';
import { NEW_STATEMENT, STATEMENT } from '../statements/statements.schemas';

/** As much as is read while somebody types, in UTF-16 code units of a field: the answer must not keep others waiting. */
export const READ_WHILE_TYPED = 50_000;

const typed = z.string().max(READ_WHILE_TYPED).nullish();

export const DRAFT_CLAIM = NEW_CLAIM.extend({ title: typed, text: typed }).meta({ id: 'DraftClaim' });
export const DRAFT_STATEMENT = NEW_STATEMENT.extend({ title: typed, text: typed }).meta({
  id: 'DraftStatement',
});

const { textFlags, stance } = STATEMENT.shape;
/** Not stored yet: it has no id. */
const assertions = z.array(ASSERTION.omit({ id: true, editedBy: true }));

export const CLAIM_READING = z.object({ assertions, textFlags }).meta({ id: 'ClaimReading' });
export const STATEMENT_READING = z
  .object({
    assertions,
    textFlags,
    stance: z.object({
      stance: stance.unwrap(),
      quote: z
        .object({ field: z.enum(['title', 'text']), start: z.int(), end: z.int(), text: z.string() })
        .nullable(),
      why: z.string(),
    }),
  })
  .meta({ id: 'StatementReading' });

export const PAGE_ADDRESS = z.object({ url: z.string().min(1).max(8_000) }).meta({ id: 'PageAddress' });
export const PAGE_TEXT = z
  .object({ url: z.string(), title: z.string().nullable(), text: z.string() })
  .meta({ id: 'PageText' });
