import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Principal, type Role } from '#auth';
import { CONFIG, type Config } from '#config';
import { Refusal } from '#database';
import { type AuthenticatedRequest, LOGIN_REQUIRED, PUBLIC, ROLES_REQUIRED } from './access';
import { Callers } from './callers.service';
import { requestOrigin } from './request-origin';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Stands before every route and lets nobody in who has not proved who they are, unless the route is public.
 * A request with an Authorization header stands and falls by it; the session's cookie counts only without one.
 * Throws Refusal `not_authenticated`, `role_required`, `login_required`, or `cross_origin` for changes that another site's page asks for.
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: Callers,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) {
      this.refuseOtherOrigins(request, ['other']);
      return true;
    }
    request.principal = await this.principal(request);
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(ROLES_REQUIRED, targets);
    if (roles && !roles.some((role) => request.principal?.roles.includes(role))) {
      throw new Refusal('role_required', `This needs the role ${roles.join(' or ')}.`, { roles });
    }
    if (
      request.principal.via === 'token' &&
      this.reflector.getAllAndOverride<boolean>(LOGIN_REQUIRED, targets)
    ) {
      throw new Refusal('login_required', 'This is done by a person who logged in, not with a token.');
    }
    return true;
  }

  private async principal(request: AuthenticatedRequest): Promise<Principal> {
    const principal = await this.callers.principal(request);
    const byHeader = request.headers.authorization !== undefined;
    if (!principal)
      throw new Refusal(
        'not_authenticated',
        byHeader
          ? 'This token is not valid: it ended, was revoked, or never was.'
          : 'Log in first, or send an API token.',
      );
    if (!byHeader) this.refuseOtherOrigins(request, ['other', 'unknown']);
    return principal;
  }

  /** A cookie goes along whoever's page asks, so there the browser has to vouch for the page. */
  private refuseOtherOrigins(request: AuthenticatedRequest, refused: ('other' | 'unknown')[]): void {
    if (SAFE_METHODS.includes(request.method)) return;
    if ((refused as string[]).includes(requestOrigin(request, this.config.publicUrl))) {
      throw new Refusal(
        'cross_origin',
        'Changes are accepted from this address only. Programs use an API token.',
      );
    }
  }
}
