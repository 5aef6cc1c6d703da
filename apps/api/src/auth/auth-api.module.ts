import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthModule } from '#auth';
import { AuthGuard } from './auth.guard';
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
  providers: [LoginService, SessionCookie, { provide: APP_GUARD, useClass: AuthGuard }],
})
export class AuthApiModule {}
