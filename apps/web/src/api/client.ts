import { createAssayClient, type Schemas } from '#api-client';

export { type Schemas };

export type ClaimAction = Schemas['ClaimAction'];
export type Me = Schemas['Me'];
export type Claim = Schemas['Claim'];
export type ClaimRow = Schemas['ClaimRow'];
export type Assertion = Schemas['Assertion'];
export type Match = Schemas['Match'];
export type ClaimLink = Schemas['ClaimLink'];
export type Relation = Match['relations'][number]['relation'];
export type HistoryItem = Schemas['History']['items'][number];
export type ClaimState = Claim['state'];
export type Verdict = NonNullable<Claim['verdict']>;
export type AllowedAction = Claim['allowedActions'][number];
/** Actions that go through `POST /claims/{id}/actions`; the others have routes of their own. */
export type NamedAction = Schemas['ClaimAction']['action'];

/** The API on the page's own origin; the session's cookie goes along by itself. */
export const api = createAssayClient({ baseUrl: window.location.origin });

/** A refusal or failure, as the API words it (RFC 9457): `message` is for people and says what to do. */
export class Problem extends Error {
  constructor(
    /** The HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly code: string,
    detail: string,
    /** What is wrong with each part of the request, where the API says so. */
    readonly errors: readonly string[] = [],
  ) {
    super(detail);
  }

  static of(error: unknown): Problem {
    return error instanceof Problem
      ? error
      : new Problem(
          0,
          'unreachable',
          'Assay does not answer. Nothing was changed, as far as this page knows; try again.',
        );
  }
}

let sessionEnded: () => void = () => undefined;

/** Calls `listener` when the API no longer knows who asks. One listener: the app. */
export function onSessionEnd(listener: () => void): void {
  sessionEnded = listener;
}

/** The answer's body, or a Problem thrown. */
export async function answered<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  let result;
  try {
    result = await call;
  } catch (error) {
    throw Problem.of(error);
  }
  if (result.response.ok) return result.data as T;
  if (result.response.status === 401) sessionEnded();
  const { detail, code, errors } = (typeof result.error === 'object' ? (result.error ?? {}) : {}) as {
    detail?: string;
    code?: string;
    errors?: unknown;
  };
  throw new Problem(
    result.response.status,
    code ?? 'unknown',
    detail ?? `Assay answered with status ${result.response.status}.`,
    Array.isArray(errors) ? errors.map(String) : [],
  );
}

/** The value of If-Match for a claim as it was seen. */
export const seen = ({ version }: Pick<Claim, 'version'>): { 'If-Match': string } => ({
  'If-Match': `"${version}"`,
});
