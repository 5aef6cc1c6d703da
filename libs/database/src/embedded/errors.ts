/**
 * Why the embedded database could not be started. Each code asks something else of the operator, and the
 * message says what.
 *
 * | code | what happened |
 * |---|---|
 * | `ALREADY_RUNNING` | another process holds the folder |
 * | `PORT_TAKEN` | the port asked for is in use |
 * | `DATA_DIR_NOT_WRITABLE` | the data folder cannot be made or written |
 * | `DATA_DIR_UNREACHABLE` | we run as root, and the account that runs the server cannot enter the data folder |
 * | `WRONG_VERSION` | the data were written by another major version of PostgreSQL |
 * | `PASSWORD_MISSING` | the data are there, and the file with their password is not |
 * | `BINARIES_MISSING` | no PostgreSQL for this platform is installed, or it does not run here |
 * | `START_FAILED` | initdb or the server gave up; the message ends with its last lines |
 */
export type EmbeddedPostgresErrorCode =
  | 'ALREADY_RUNNING'
  | 'PORT_TAKEN'
  | 'DATA_DIR_NOT_WRITABLE'
  | 'DATA_DIR_UNREACHABLE'
  | 'WRONG_VERSION'
  | 'PASSWORD_MISSING'
  | 'BINARIES_MISSING'
  | 'START_FAILED';

/** Meant for the operator: the message names what is wrong and what to do, and never holds the password. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An error of Node; `path` is there when a system call about a file failed. */
interface CodedError {
  code: string;
  path?: unknown;
}

/** Asks for the shape: under Jest, Node's own errors are not instances of the `Error` that our code sees. */
function isCodedError(error: unknown): error is CodedError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** The code that Node gave the error (`ENOENT`), or null for one without. */
export function errorCode(error: unknown): string | null {
  return isCodedError(error) ? error.code : null;
}

/** The code of a call about a file, or null for any other error. */
export function fileErrorCode(error: unknown): string | null {
  return isCodedError(error) && typeof error.path === 'string' ? error.code : null;
}
