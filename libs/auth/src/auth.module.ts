import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#audit';
import { ApiToken } from './api-token.entity';
import { ApiTokensService } from './api-tokens.service';
import { LoginThrottle } from './login-throttle';
import { PeopleService } from './people.service';
import { Person } from './person.entity';
import { PersonRepository } from './person.repository';
import { SessionsService } from './sessions.service';
import { SetupService } from './setup.service';

/** People and how they prove who they are. Needs DatabaseModule, and the settings under CONFIG. */
@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([Person, ApiToken])],
  providers: [
    PersonRepository,
    LoginThrottle,
    PeopleService,
    SessionsService,
    ApiTokensService,
    SetupService,
  ],
  exports: [PeopleService, SessionsService, ApiTokensService, SetupService],
})
export class AuthModule {}
