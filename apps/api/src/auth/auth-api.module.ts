import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthModule } from '#auth';
import { AuthGuard } from './auth.guard';
import { Callers } from './callers.service';
import { LoginService } from './login.service';
import { MeController } from './me.controller';
import { PeopleController } from './people.controller';
import { SessionController } from './session.controller';
import { SessionCookie } from './session-cookie';
import { TokensController } from './tokens.controller';

/** Guards every route of the application that imports it. Needs @fastify/cookie, and the settings under CONFIG. */
@Module({
  imports: [AuthModule],
  controllers: [SessionController, MeController, PeopleController, TokensController],
  providers: [Callers, LoginService, SessionCookie, { provide: APP_GUARD, useClass: AuthGuard }],
  exports: [Callers],
})
export class AuthApiModule {}
