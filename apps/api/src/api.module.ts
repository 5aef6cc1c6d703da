import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { ActorsModule } from '#actors';
import { AuditModule } from '#audit';
import { ClaimsModule } from '#claims';
import { type Config, ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { JobsModule } from '#jobs';
import { LineageModule } from '#lineage';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { StatementsModule } from '#statements';
import { AuditController } from './admin/audit.controller';
import { PoliciesController } from './admin/policies.controller';
import { AuthApiModule } from './auth/auth-api.module';
import { ClaimDesk } from './claims/claim-desk.service';
import { ClaimsController } from './claims/claims.controller';
import { QueueController } from './claims/queue.controller';
import { SavedViewsController } from './claims/saved-views.controller';
import { EventsController } from './events/events.controller';
import { FlowController } from './flow/flow.controller';
import { HealthController } from './health/health.controller';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { JobsController } from './jobs/jobs.controller';
import { ProblemFilter } from './problem/problem.filter';
import { ActorsController } from './registers/actors.controller';
import { OrganisationDesk } from './registers/organisation-desk.service';
import { OrganisationsController } from './registers/organisations.controller';
import { ReadingsController } from './readings/readings.controller';
import { SourcesController } from './registers/sources.controller';
import { SearchController } from './search/search.controller';
import { StatementsController } from './statements/statements.controller';

@Module({})
export class ApiModule {
  static forInstallation(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.connect({ url: databaseUrl, poolSize: config.databasePool }),
        AuthApiModule,
        ActorsModule,
        AuditModule,
        ClaimsModule,
        JobsModule,
        LineageModule,
        MatchingModule,
        OrganisationsModule,
        StatementsModule,
      ],
      controllers: [
        ClaimsController,
        QueueController,
        SavedViewsController,
        SearchController,
        StatementsController,
        ReadingsController,
        ActorsController,
        SourcesController,
        OrganisationsController,
        FlowController,
        JobsController,
        AuditController,
        PoliciesController,
        EventsController,
        HealthController,
      ],
      providers: [
        ClaimDesk,
        OrganisationDesk,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: StandardSchemaValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    };
  }
}
