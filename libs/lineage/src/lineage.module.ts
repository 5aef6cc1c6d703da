import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimsModule } from '#claims';
import { ClaimLink } from './claim-link.entity';
import { ClaimFaceStore } from './claim-face.store';
import { ClaimLinkRepository } from './claim-link.repository';
import { LineageKeyStore } from './lineage-key.store';
import { LineageService } from './lineage.service';
import { LinkReview } from './link-review.service';

@Module({
  imports: [TypeOrmModule.forFeature([ClaimLink]), ClaimsModule],
  providers: [ClaimFaceStore, ClaimLinkRepository, LineageKeyStore, LineageService, LinkReview],
  exports: [LineageService, LinkReview],
})
export class LineageModule {}
