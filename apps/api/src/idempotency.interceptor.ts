import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  Logger,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Refusal, Transactions, type Tx } from '#database';
import { type AuthenticatedRequest, LOGIN_REQUIRED } from './auth/access';
import { idempotencyKeyOf } from './idempotency-key';

interface Stored {
  request_hash: Buffer;
  status: number | null;
  response: unknown;
  etag: string | null;
}

/** A request that began this long ago and never answered died on the way; its key may be used again. */
const ABANDONED_SECONDS = 60;
/** How long an answer is kept for whoever repeats the request. */
const KEPT = `interval '24 hours'`;
/** Ended keys that one new key clears away: more than come, so that the table does not grow. */
const CLEARED_AT_ONCE = 20;

/**
 * One answer for one Idempotency-Key of one person. The same request again gets the first one's answer; another
 * request under the key is refused; one that comes while the first is still at work is told to wait. Only a request
 * that failed leaves its key free: one whose answer could not be kept has still been done.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger('idempotency');

  constructor(
    private readonly transactions: Transactions,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    // What a login alone may do deals in passwords and tokens: neither is kept, not even as a hash.
    const secret =
      this.reflector.getAllAndOverride<boolean | undefined>(LOGIN_REQUIRED, [
        context.getHandler(),
        context.getClass(),
      ]) === true;
    if (request.method !== 'POST' || request.principal === undefined || secret) return next.handle();
    const key = idempotencyKeyOf(request);
    if (key === undefined) return next.handle();
    return from(
      this.once(
        request.principal.personId,
        key,
        request,
        context.switchToHttp().getResponse<FastifyReply>(),
        next,
      ),
    );
  }

  private async once(
    person: string,
    key: string,
    request: AuthenticatedRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const hash = createHash('sha256')
      .update(JSON.stringify([request.url, request.headers['if-match'] ?? null, request.body ?? null]))
      .digest();
    const stored = await this.take(person, key, hash);
    if (stored !== null) {
      if (!stored.request_hash.equals(hash))
        throw new Refusal('idempotency_mismatch', 'This Idempotency-Key was used for another request.');
      if (stored.status === null)
        throw new Refusal(
          'request_in_progress',
          'The same request is still at work. Ask again in a moment.',
          { retryAfterSeconds: 1 },
        );
      void reply.status(stored.status).header('idempotency-replayed', 'true');
      if (stored.etag !== null) void reply.header('etag', stored.etag);
      return stored.response;
    }
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined }).catch(
      async (error: unknown) => {
        // Nothing was changed: the key is free for the corrected request.
        await this.note(`delete from idempotency_keys where person_id = $1 and key = $2`, [person, key]);
        throw error;
      },
    );
    await this.note(
      `update idempotency_keys set status = $3, response = $4, etag = $5 where person_id = $1 and key = $2`,
      [
        person,
        key,
        reply.statusCode,
        answer === undefined ? null : JSON.stringify(answer),
        reply.getHeader('etag') ?? null,
      ],
    );
    return answer;
  }

  /** What became of the request does not depend on whether it could be written down. */
  private async note(statement: string, values: unknown[]): Promise<void> {
    try {
      await this.transactions.reader.query(statement, values);
    } catch (error) {
      this.logger.error(error instanceof Error ? error.stack : String(error));
    }
  }

  /** Null: the key is ours now. Otherwise what is known under it. */
  private async take(person: string, key: string, hash: Buffer): Promise<Stored | null> {
    return this.transactions.run(async (tx) => {
      await clearEnded(tx);
      const taken = await tx.query<unknown[]>(
        `insert into idempotency_keys (person_id, key, request_hash) values ($1, $2, $3)
         on conflict (person_id, key) do update set request_hash = excluded.request_hash, created_at = now(),
             status = null, response = null, etag = null
           where idempotency_keys.created_at < now() - ${KEPT}
             or (idempotency_keys.status is null and idempotency_keys.created_at < now() - make_interval(secs => ${ABANDONED_SECONDS}))
         returning 1`,
        [person, key, hash],
      );
      if (taken.length > 0) return null;
      const [stored] = await tx.query<Stored[]>(
        `select request_hash, status, response, etag from idempotency_keys where person_id = $1 and key = $2`,
        [person, key],
      );
      return stored ?? null;
    });
  }
}

async function clearEnded(tx: Tx): Promise<void> {
  await tx.query(
    `delete from idempotency_keys where (person_id, key) in (
       select person_id, key from idempotency_keys where created_at < now() - ${KEPT}
       order by created_at limit ${CLEARED_AT_ONCE} for update skip locked)`,
  );
}
