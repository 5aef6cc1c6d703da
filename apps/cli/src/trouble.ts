import { ConfigError } from '#config';
import { EmbeddedPostgresError, isTransient, Refusal } from '#database';
import { CommandFailure } from './command-failure';

/**
 * What the person at the terminal is told of an error: a line that says what to do where it is ordinary trouble, the
 * stack where it is a fault of ours.
 */
export function describeTrouble(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ([CommandFailure, ConfigError, EmbeddedPostgresError, Refusal].some((kind) => error instanceof kind))
    return error.message;
  if (isTransient(error))
    return 'The database stopped answering. What was reported as done is kept; run the command again.';
  // A system call about a file: Node names the call and the path.
  if ('code' in error && 'path' in error) return `${error.message}.`;
  return error.stack ?? error.message;
}

const UNREACHABLE = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/;

/**
 * Why the server of DATABASE_URL cannot be worked on, in words that name the setting and none of its parts: a driver's
 * own message may quote the user or the password. Null for trouble of another kind.
 */
export function describeServerTrouble(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (UNREACHABLE.test(code))
    return `The server of DATABASE_URL does not answer (${code}). Start it, or correct DATABASE_URL.`;
  if (code.startsWith('28'))
    return 'The server of DATABASE_URL refuses the user or the password in it. Correct DATABASE_URL.';
  if (code === '3D000')
    return 'The server of DATABASE_URL has no database of that name. Make it (createdb), or correct DATABASE_URL.';
  if (code === '42501')
    return 'The user in DATABASE_URL may not change the schema. Make it the owner of the database.';
  return null;
}
