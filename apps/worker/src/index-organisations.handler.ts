import { Injectable } from '@nestjs/common';
import { type Tx } from '#database';
import { Handles, Outbox, type JobHandler } from '#jobs';
import { indexOldNames, indexOrganisations } from '#organisations';

@Injectable()
@Handles(indexOrganisations)
export class IndexOrganisationsHandler implements JobHandler<object> {
  constructor(private readonly outbox: Outbox) {}

  /** A batch at a time, so that no transaction grows with the register. */
  async handle(tx: Tx): Promise<void> {
    if (await indexOldNames(tx)) await this.outbox.enqueue(tx, indexOrganisations, [{}]);
  }
}
