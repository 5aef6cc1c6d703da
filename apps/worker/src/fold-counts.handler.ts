import { Injectable } from '@nestjs/common';
import { foldClaimCounts, foldCounts } from '#claims';
import { type Tx } from '#database';
import { Handles, type JobHandler } from '#jobs';

@Injectable()
@Handles(foldCounts)
export class FoldCountsHandler implements JobHandler<Record<string, never>> {
  handle(tx: Tx): Promise<void> {
    return foldClaimCounts(tx);
  }
}
