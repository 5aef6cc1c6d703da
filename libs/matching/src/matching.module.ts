import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssertionStoreModule } from '#assertion-store';
import { ClaimsModule } from '#claims';
import { JobsModule } from '#jobs';
import { OrganisationsModule } from '#organisations';
import { ClaimRevision } from './claim-revision.service';
import { Match, StoredRelation } from './match.entity';
import { MatchKeyStore } from './match-key.store';
import { MatchRepository } from './match.repository';
import { MatchReview } from './match-review.service';
import { MatchService } from './match.service';
import { SuggestionService } from './suggestion.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([Match, StoredRelation]),
    AssertionStoreModule,
    ClaimsModule,
    JobsModule,
    OrganisationsModule,
  ],
  providers: [ClaimRevision, MatchKeyStore, MatchRepository, MatchReview, MatchService, SuggestionService],
  exports: [ClaimRevision, MatchReview, MatchService, SuggestionService],
})
export class MatchingModule {}
