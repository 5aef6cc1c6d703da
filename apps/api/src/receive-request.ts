import { BadRequestException } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { NESTING_LIMIT, nestsTooDeep, receiveTexts } from '#connectors';

/** Records are made storable where they are taken in: their hash and their flags are of what was received. */
const RECORDS: readonly (string | undefined)[] = ['/api/v1/claims', '/api/v1/statements'];

/**
 * Stands before every route: no text with a NUL or half a surrogate pair reaches one, and no value so deep that
 * walking it would exhaust the stack. Throws BadRequestException.
 */
export function receiveRequest(request: FastifyRequest): void {
  if (request.url.includes('%00')) throw new BadRequestException('An address holds no NUL.');
  if (nestsTooDeep(request.body))
    throw new BadRequestException(`The body is nested deeper than ${NESTING_LIMIT} levels.`);
  if (request.method !== 'POST' || !RECORDS.includes(request.routeOptions.url))
    request.body = receiveTexts(request.body).value;
}
