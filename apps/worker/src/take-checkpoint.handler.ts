import { Injectable } from '@nestjs/common';
import { CheckpointService, takeCheckpoint } from '#audit';
import { type Tx } from '#database';
import { Handles, type JobHandler } from '#jobs';

/** Writes nothing where nothing was recorded since the last checkpoint. */
@Injectable()
@Handles(takeCheckpoint)
export class TakeCheckpointHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly checkpoints: CheckpointService) {}

  async handle(tx: Tx): Promise<void> {
    await this.checkpoints.take(tx);
  }
}
