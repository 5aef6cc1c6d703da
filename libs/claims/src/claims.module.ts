import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorsModule } from '#actors';
import { AssertionStoreModule } from '#assertion-store';
import { AuditModule } from '#audit';
import { JobsModule } from '#jobs';
import { Claim } from './claim.entity';
import { ClaimIntake } from './claim.intake';
import { ClaimQueue } from './claim-queue.service';
import { ClaimRepository } from './claim.repository';
import { ClaimWriter } from './claim.writer';
import { Lease } from './lease.entity';
import { SavedViews } from './saved-view.store';
import { Sighting } from './sighting.entity';
import { VerdictRecord } from './verdict.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([Claim, Sighting, Lease, VerdictRecord]),
    ActorsModule,
    AssertionStoreModule,
    AuditModule,
    JobsModule,
  ],
  providers: [ClaimIntake, ClaimQueue, ClaimRepository, ClaimWriter, SavedViews],
  exports: [ClaimIntake, ClaimQueue, ClaimWriter, SavedViews],
})
export class ClaimsModule {}
