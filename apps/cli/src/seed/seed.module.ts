import { type DynamicModule, Module } from '@nestjs/common';
import { AuthModule } from '#auth';
import { ClaimsModule } from '#claims';
import { ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { MatchingModule } from '#matching';
import { StatementsModule } from '#statements';
import { type Place } from '../application';
import { SeedDecisions } from './seed-decisions';
import { WatchWindows } from './watch-windows';

/** What the demo people act through. The jobs that follow are not done here. */
@Module({})
export class SeedModule {
  static forInstallation({ config, databaseUrl }: Place): DynamicModule {
    return {
      module: SeedModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.connect({ url: databaseUrl, poolSize: config.databasePool }),
        AuthModule,
        ClaimsModule,
        MatchingModule,
        StatementsModule,
      ],
      providers: [SeedDecisions, WatchWindows],
    };
  }
}
