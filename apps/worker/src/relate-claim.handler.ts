import { Injectable } from '@nestjs/common';
import { type Tx } from '#database';
import { Handles, type JobHandler } from '#jobs';
import { LineageService, relateClaim } from '#lineage';

@Injectable()
@Handles(relateClaim)
export class RelateClaimHandler implements JobHandler<{ claim: string }> {
  constructor(private readonly lineage: LineageService) {}

  handle(tx: Tx, payloads: readonly { claim: string }[]): Promise<void> {
    return this.lineage.relate(
      tx,
      payloads.map(({ claim }) => claim),
    );
  }
}
