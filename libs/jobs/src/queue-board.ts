import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { type Queue } from 'bullmq';
import { QUEUES } from './job';
import { QueueBackend, type QueueOptions } from './queue-backend';

/**
 * The queues as bull-board shows them, to look at and not to touch: what they hold is made from the outbox, so a job
 * that was removed here would come back, and one that was tried again would run twice.
 */
export class QueueBoard {
  private readonly adapter = new FastifyAdapter();
  private readonly backend: QueueBackend;

  constructor(options: QueueOptions, basePath: string, tell: (error: Error) => void) {
    this.backend = new QueueBackend(options, tell);
    this.adapter.setBasePath(basePath);
    createBullBoard({
      // Both backends' queues are BullMQ's own; the rest of the house sees the part of them that it uses.
      queues: QUEUES.map(
        (name) => new BullMQAdapter(this.backend.queue(name) as unknown as Queue, { readOnlyMode: true }),
      ),
      serverAdapter: this.adapter,
      options: { uiConfig: { boardTitle: 'Assay: queues' } },
    });
  }

  /** The Fastify plugin; whoever registers it guards it. */
  plugin() {
    return this.adapter.registerPlugin();
  }

  close(): Promise<void> {
    return this.backend.close();
  }
}
