import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Principal, PeopleService, SessionsService, SetupService } from '#auth';
import { Refusal } from '#database';
import { type z } from 'zod';
import { type LOGIN, type PASSWORD_CHANGE, type SETUP } from './auth.schemas';
import { SessionCookie } from './session-cookie';

/** Ties sessions to the browser's cookie. Whoever logs in leaves the session that the browser had before. */
@Injectable()
export class LoginService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly people: PeopleService,
    private readonly setup: SetupService,
    private readonly cookie: SessionCookie,
  ) {}

  async login(
    request: FastifyRequest,
    reply: FastifyReply,
    { email, password }: z.output<typeof LOGIN>,
  ): Promise<Principal> {
    return this.enter(request, reply, await this.sessions.login(email, password, request.ip));
  }

  /** Makes the first administrator and logs them in. */
  async completeSetup(
    request: FastifyRequest,
    reply: FastifyReply,
    { token, ...given }: z.output<typeof SETUP>,
  ): Promise<Principal> {
    const { id } = await this.setup.complete(token, given);
    return this.enter(request, reply, await this.sessions.begin(id));
  }

  async logout(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const secret = this.cookie.read(request);
    if (secret) await this.sessions.logout(secret);
    this.cookie.clear(reply);
  }

  /** Ends all sessions of the person; this browser gets a new one. */
  async changePassword(
    request: FastifyRequest,
    reply: FastifyReply,
    principal: Principal,
    { current, password }: z.output<typeof PASSWORD_CHANGE>,
  ): Promise<void> {
    await this.people.changeOwnPassword(principal, current, password, request.ip);
    if (principal.via === 'session')
      await this.enter(request, reply, await this.sessions.begin(principal.personId));
  }

  private async enter(request: FastifyRequest, reply: FastifyReply, secret: string): Promise<Principal> {
    const before = this.cookie.read(request);
    if (before) await this.sessions.logout(before);
    this.cookie.write(reply, secret);
    const principal = await this.sessions.principal(secret);
    if (!principal) throw new Refusal('not_authenticated', 'This account was closed just now.');
    return principal;
  }
}
