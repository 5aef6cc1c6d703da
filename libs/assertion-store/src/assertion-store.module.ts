import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StoredAssertion } from './assertion.entity';
import { AssertionStore } from './assertion.store';

@Module({
  imports: [TypeOrmModule.forFeature([StoredAssertion])],
  providers: [AssertionStore],
  exports: [AssertionStore],
})
export class AssertionStoreModule {}
