import { type DynamicModule, Module } from '@nestjs/common';
import { AssertionStoreModule } from '#assertion-store';
import { AuditModule } from '#audit';
import { ClaimsModule } from '#claims';
import { type Config, ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { JobWorkerModule } from '#jobs';
import { LineageModule } from '#lineage';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { StatementsModule } from '#statements';
import { FoldCountsHandler } from './fold-counts.handler';
import { IndexOrganisationsHandler } from './index-organisations.handler';
import { MatchClaimHandler, MatchStatementHandler, SuggestVerdictHandler } from './match.handlers';
import { ProcessClaimHandler } from './process-claim.handler';
import { ProcessStatementHandler } from './process-statement.handler';
import { RateClaimHandler } from './rate-claim.handler';
import { RelateClaimHandler } from './relate-claim.handler';
import { TakeCheckpointHandler } from './take-checkpoint.handler';
import { EscalateClaimHandler, ExpireClaimHandler, RecheckClaimHandler } from './timer.handlers';

const HANDLERS = [
  ProcessClaimHandler,
  ProcessStatementHandler,
  MatchClaimHandler,
  MatchStatementHandler,
  SuggestVerdictHandler,
  RateClaimHandler,
  RelateClaimHandler,
  ExpireClaimHandler,
  RecheckClaimHandler,
  EscalateClaimHandler,
  IndexOrganisationsHandler,
  FoldCountsHandler,
  TakeCheckpointHandler,
];

/** A process that does the work: relay, queues, handlers. */
@Module({})
export class WorkerModule {
  static forInstallation(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.connect({ url: databaseUrl, poolSize: config.databasePool }),
        JobWorkerModule.run({
          databaseUrl,
          redisUrl: config.redisUrl,
          prefix: config.queuePrefix,
          concurrency: config.workerConcurrency,
          leaseSeconds: config.jobLeaseSeconds,
        }),
        AssertionStoreModule,
        AuditModule,
        ClaimsModule,
        LineageModule,
        MatchingModule,
        OrganisationsModule,
        StatementsModule,
      ],
      providers: HANDLERS,
    };
  }
}
