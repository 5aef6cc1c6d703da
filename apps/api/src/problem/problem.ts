import { HttpException } from '@nestjs/common';
import { isTransient, Refusal } from '#database';
import { AUTH_STATUSES } from '../auth/auth.statuses';

/** RFC 9457. `code` is the stable part for programs; `detail` is for people and says what to do. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  [extension: string]: unknown;
}

/** The status of each refusal. A code that is missing here is a fault of ours and answered as one. */
const STATUSES: Readonly<Record<string, number>> = {
  ...AUTH_STATUSES,
  not_found: 404,
  bad_cursor: 400,
  invalid_record: 422,
  page_not_read: 422,
  id_taken: 409,
  name_taken: 409,
  too_many_views: 409,
  leased: 409,
  illegal_transition: 409,
  stale_version: 412,
  four_eyes: 403,
  verdict_given: 409,
  assertions_missing: 409,
  victim_required: 422,
  lease_required: 409,
  reason_required: 422,
  merge_target_required: 422,
  merge_target_invalid: 422,
  merged: 409,
  parent_invalid: 422,
  period_backwards: 422,
  period_too_long: 422,
  match_required: 409,
  open_matches: 409,
  unjudged_matches: 409,
  accepted_match_required: 409,
  source_required: 422,
  not_supported: 409,
  still_watching: 409,
  not_undoable: 409,
  span_outside_text: 422,
  idempotency_key_invalid: 400,
  idempotency_mismatch: 422,
  request_in_progress: 409,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable as it is',
  428: 'Precondition required',
  429: 'Too many requests',
  503: 'Not available for the moment',
};

const problem = (
  status: number,
  code: string,
  detail: string,
  extensions: Readonly<Record<string, unknown>> = {},
): Problem => ({
  ...extensions,
  type: `urn:assay:problem:${code}`,
  title: TITLES[status] ?? 'Internal error',
  status,
  detail,
  code,
});

/** What the caller is told of an error. Of a fault of ours, nothing but that it is one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) {
    const status = STATUSES[error.code];
    if (status !== undefined) return problem(status, error.code, error.message, error.details);
  }
  if (error instanceof HttpException) return ofHttp(error);
  if (isFastifyError(error)) return problem(error.statusCode, error.code.toLowerCase(), error.message);
  if (isTransient(error) || isFull(error))
    return problem(
      503,
      'unavailable',
      'The database cannot be reached, or takes no writes. Nothing was changed; try again.',
    );
  return problem(
    500,
    'internal',
    'Something failed inside Assay. Nothing was changed. The log has the details.',
  );
}

function ofHttp(error: HttpException): Problem {
  const body = error.getResponse();
  const message: unknown = typeof body === 'object' && 'message' in body ? body.message : body;
  if (Array.isArray(message))
    return problem(
      error.getStatus(),
      'invalid_request',
      'The request is not of the form that this route takes.',
      { errors: message },
    );
  return problem(
    error.getStatus(),
    error.getStatus() === 404 ? 'not_found' : 'invalid_request',
    String(message),
  );
}

const isFastifyError = (error: unknown): error is { statusCode: number; code: string; message: string } =>
  error instanceof Error &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode < 500 &&
  'code' in error &&
  typeof error.code === 'string';

/** disk_full, and its kin (class 53). */
const isFull = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('53');
