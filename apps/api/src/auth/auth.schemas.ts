import { z } from 'zod';
import { ROLES } from '#auth';

const email = z.string().min(3).max(254);
const name = z.string().min(1).max(200);
const roles = z.array(z.enum(ROLES)).max(ROLES.length);
/** Longer than any that is allowed: what a good password is, the service says. */
const password = z.string().min(1).max(1000);

export const ID = z.uuid();

/** `after` is the `next` of the page before. */
export const PAGE = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.uuid().optional(),
});

export const SETUP = z
  .strictObject({ token: z.string().min(1).max(200), email, name, password })
  .meta({ id: 'Setup' });
export const LOGIN = z.strictObject({ email, password }).meta({ id: 'Login' });
export const PASSWORD_CHANGE = z.strictObject({ current: password, password }).meta({ id: 'PasswordChange' });
export const NEW_PASSWORD = z.strictObject({ password }).meta({ id: 'NewPassword' });
export const NEW_PERSON = z.strictObject({ email, name, roles, password }).meta({ id: 'NewPerson' });
export const PERSON_CHANGE = z
  .strictObject({ name: name.optional(), roles: roles.optional(), active: z.boolean().optional() })
  .meta({ id: 'PersonChange' });
export const NEW_TOKEN = z
  .strictObject({ name, expiresAt: z.iso.datetime({ offset: true }).nullish() })
  .meta({ id: 'NewToken' });

export const ME = z
  .object({ id: z.uuid(), email: z.string(), name: z.string(), roles, via: z.enum(['session', 'token']) })
  .meta({ id: 'Me' });

export const PERSON = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    roles,
    active: z.boolean(),
    version: z.int(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Person' });
export const PEOPLE = z.object({ items: z.array(PERSON), next: z.uuid().nullable() }).meta({ id: 'People' });

const tokenFields = {
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
};
export const TOKEN = z.object(tokenFields).meta({ id: 'Token' });
export const TOKENS = z.object({ items: z.array(TOKEN), next: z.uuid().nullable() }).meta({ id: 'Tokens' });
/** `secret` is in this answer only. */
export const CREATED_TOKEN = z.object({ ...tokenFields, secret: z.string() }).meta({ id: 'CreatedToken' });
