import { Inject, Injectable } from '@nestjs/common';
import '@fastify/cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#config';

const NAME = 'assay_session';

/** The session's secret at the browser: out of reach of scripts, and never sent along by another site's page. */
@Injectable()
export class SessionCookie {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl' | 'sessionHours'>) {}

  read(request: FastifyRequest): string | undefined {
    return request.cookies[NAME];
  }

  write(reply: FastifyReply, secret: string): void {
    void reply.setCookie(NAME, secret, { ...this.attributes, maxAge: this.config.sessionHours * 3600 });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(NAME, this.attributes);
  }

  private get attributes() {
    const secure = this.config.publicUrl?.startsWith('https:') ?? false;
    return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  }
}
