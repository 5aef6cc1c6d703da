import { type z } from 'zod';
import { type ApiToken, type Person, type Principal } from '#auth';
import { type CREATED_TOKEN, type ME, type PERSON, type TOKEN } from './auth.schemas';

/** What the API shows, field by field: a column that is added later stays inside until it is named here. */

export const meView = ({ personId, email, name, roles, via }: Principal): z.output<typeof ME> => ({
  id: personId,
  email,
  name,
  roles: [...roles],
  via,
});

export const personView = ({
  id,
  email,
  name,
  roles,
  active,
  version,
  createdAt,
}: Person): z.output<typeof PERSON> => ({
  id,
  email,
  name,
  roles,
  active,
  version,
  createdAt: createdAt.toISOString(),
});

export const tokenView = ({
  id,
  personId,
  name,
  createdAt,
  expiresAt,
  revokedAt,
}: ApiToken): z.output<typeof TOKEN> => ({
  id,
  personId,
  name,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
});

export const createdTokenView = (token: ApiToken & { secret: string }): z.output<typeof CREATED_TOKEN> => ({
  ...tokenView(token),
  secret: token.secret,
});

/** A page of at most `limit` of `rows`, which were asked for with one more to see whether there is a next page. */
export function page<T extends { id: string }, V>(rows: readonly T[], limit: number, view: (row: T) => V) {
  const items = rows.slice(0, limit);
  return { items: items.map(view), next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
