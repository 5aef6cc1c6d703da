import { type DynamicModule, Module } from '@nestjs/common';
import { ClaimsModule } from '#claims';
import { type Config, ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { StatementsModule } from '#statements';

/** What a command needs that takes claims and statements in, without doing the work that follows. */
@Module({})
export class IntakeModule {
  static forInstallation(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: IntakeModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.connect({ url: databaseUrl, poolSize: config.databasePool }),
        ClaimsModule,
        StatementsModule,
      ],
    };
  }
}
