import { Injectable } from '@nestjs/common';
import { countTrackRecords } from '#actors';
import { rateClaim } from '#claims';
import { type Tx } from '#database';
import { Handles, type JobHandler } from '#jobs';

/** A verdict was given, superseded or taken back: the track records of who claimed it and where count anew. */
@Injectable()
@Handles(rateClaim)
export class RateClaimHandler implements JobHandler<{ claim: string }> {
  handle(tx: Tx, payloads: readonly { claim: string }[]): Promise<void> {
    return countTrackRecords(
      tx,
      payloads.map(({ claim }) => claim),
    );
  }
}
