import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { AuthModule } from '#auth';
import { ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { type Place } from './application';

/** What a command needs that administers an installation: its accounts and its record. */
@Module({})
export class AdministrationModule {
  static forInstallation({ config, databaseUrl }: Place): DynamicModule {
    return {
      module: AdministrationModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.connect({ url: databaseUrl, poolSize: config.databasePool }),
        AuditModule,
        AuthModule,
      ],
    };
  }
}
