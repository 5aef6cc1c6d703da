import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssertionStoreModule } from '#assertion-store';
import { AuditModule } from '#audit';
import { JobsModule } from '#jobs';
import { Statement } from './statement.entity';
import { StatementIntake } from './statement.intake';

@Module({
  imports: [TypeOrmModule.forFeature([Statement]), AssertionStoreModule, AuditModule, JobsModule],
  providers: [StatementIntake],
  exports: [StatementIntake],
})
export class StatementsModule {}
