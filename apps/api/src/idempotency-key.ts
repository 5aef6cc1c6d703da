import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { v5 } from 'uuid';
import { Refusal } from '#database';

/** In characters; longer ones are refused, not cut: two keys must never become one. */
const LONGEST_KEY = 255;
const RECORD_IDS = '5b0e7a52-6a43-4c1e-9d0c-2f6f0b7f8a11';

/** The request's Idempotency-Key, if it has one. Throws Refusal `idempotency_key_invalid`. */
export function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY)
    throw new Refusal('idempotency_key_invalid', `An Idempotency-Key has 1 to ${LONGEST_KEY} characters.`);
  return key;
}

export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  idempotencyKeyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/**
 * The id of a record that was sent in without one. Under one key of one person always the same: a request that is
 * repeated because nobody knows what became of it finds its record, even where its answer was never kept.
 */
export const recordId = (personId: string, key: string | undefined): string =>
  key === undefined ? randomUUID() : v5(JSON.stringify([personId, key]), RECORD_IDS);
