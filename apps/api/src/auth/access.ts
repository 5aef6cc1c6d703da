import { type ExecutionContext, SetMetadata, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Principal, type Role } from '#auth';

export const PUBLIC = 'access:public';
export const ROLES_REQUIRED = 'access:roles';
export const LOGIN_REQUIRED = 'access:login';

/** The route answers anybody. Every route that does not say so needs somebody who is logged in or has a token. */
export const Public = () => SetMetadata(PUBLIC, true);

/** The route, or every route of the controller, needs one of these roles; what a route says replaces its controller's. */
export const Roles = (...roles: [Role, ...Role[]]) => SetMetadata(ROLES_REQUIRED, roles);

/**
 * The route needs a login, a token will not do. For whatever gives access: what a leaked token opens must end with it.
 */
export const LoginRequired = () => SetMetadata(LOGIN_REQUIRED, true);

/** A request that passed the guard; without a principal only on public routes. */
export type AuthenticatedRequest = FastifyRequest & { principal?: Principal };

/** Who asks. Only for routes that are not public. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!principal) throw new Error('A public route has no principal.');
  return principal;
});
