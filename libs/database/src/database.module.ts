import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source';
import { Transactions } from './transactions';

/** Connects to a migrated database. Features register their entities with TypeOrmModule.forFeature. */
@Global()
@Module({})
export class DatabaseModule {
  static connect(options: { url: string; poolSize: number }): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(options.url, options.poolSize),
          autoLoadEntities: true,
          retryAttempts: 3,
        }),
      ],
      providers: [Transactions],
      exports: [Transactions],
    };
  }
}
