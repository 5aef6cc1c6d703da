import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Refusal } from '#database';

/**
 * The version that the caller has seen, from `If-Match: "7"`. Throws Refusal `precondition_required` without the
 * header (RFC 6585) and `precondition_unreadable` for anything but one version.
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

export function versionOf(header: string | undefined): number {
  if (header === undefined) {
    throw new Refusal('precondition_required', 'Send If-Match with the ETag of what you have seen.');
  }
  const version = /^"([1-9]\d{0,8})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new Refusal('precondition_unreadable', 'If-Match holds one ETag, as it was received.');
  return Number(version);
}

/** Sends the version as ETag along with the answer, and gives the answer back. */
export function tagged<T extends { version: number }>(reply: FastifyReply, answer: T): T {
  void reply.header('etag', `"${answer.version}"`);
  return answer;
}
