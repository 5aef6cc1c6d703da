import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { ApiTokensService, type Principal, SessionsService } from '#auth';
import { SessionCookie } from './session-cookie';

/** Whom a request stands for at this moment: by its Authorization header if it has one, else by the session's cookie. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Undefined for whoever has no access, or has it no more. */
  async principal(request: FastifyRequest): Promise<Principal | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = /^Bearer (\S{1,200})$/i.exec(authorization)?.[1];
      return token === undefined ? undefined : this.tokens.principal(token);
    }
    const secret = this.cookie.read(request);
    return secret === undefined ? undefined : this.sessions.principal(secret);
  }
}
