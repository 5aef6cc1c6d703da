import { Refusal } from './refusal';

/** Where a page ended, for the next one. Opaque to the caller: it may be given back, not made. */
export const encodeCursor = (position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What stands in a cursor, as PostgreSQL takes it: `int` is its integer, `digits` its bigint, and its text has no NUL. */
const PARTS = {
  uuid: (part: unknown) => typeof part === 'string' && UUID.test(part),
  int: (part: unknown) => Number.isInteger(part) && Math.abs(part as number) < 2 ** 31,
  digits: (part: unknown) => typeof part === 'string' && /^\d{1,18}$/.test(part),
  text: (part: unknown) => typeof part === 'string' && !part.includes('\0'),
} as const;

/** Throws the refusal `bad_cursor` for anything that is not a cursor of this list. */
export function decodeCursor(cursor: string, shape: readonly (keyof typeof PARTS)[]): (string | number)[] {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(position) &&
      position.length === shape.length &&
      shape.every((kind, index) => PARTS[kind](position[index]))
    ) {
      return position as (string | number)[];
    }
  } catch {
    // Falls through: whatever it is, it is not ours.
  }
  throw new Refusal('bad_cursor', 'The cursor is not one that this list gave. Start from the first page.');
}

/** One page of a list, and where the next one starts; null at the end. */
export interface Page<Row> {
  items: Row[];
  next: string | null;
}

/** Cuts `rows` (fetched one beyond `limit`) to a page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => readonly (string | number)[],
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null };
}
