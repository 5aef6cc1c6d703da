import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HandlerRegistry } from './handler-registry';
import { JOB_WORKER_OPTIONS, JobWorker, type JobWorkerOptions } from './job-worker';
import { Outbox } from './outbox';
import { OutboxJob } from './outbox.entity';
import { Quarantine } from './quarantine';
import { QueueBackend, type QueueOptions } from './queue-backend';
import { Relay } from './relay';
import { Runner } from './runner';

/** What every process needs that owes work. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutboxJob])],
  providers: [Outbox, Quarantine],
  exports: [Outbox, Quarantine],
})
export class JobsModule {}

/** What a process needs that does work. The handlers are providers of the features' worker modules. */
@Module({})
export class JobWorkerModule {
  static run(options: QueueOptions & JobWorkerOptions): DynamicModule {
    return {
      module: JobWorkerModule,
      imports: [JobsModule, DiscoveryModule],
      providers: [
        { provide: JOB_WORKER_OPTIONS, useValue: options },
        {
          provide: QueueBackend,
          useFactory: () => new QueueBackend(options, sayOnce(new Logger('queue'))),
        },
        HandlerRegistry,
        Relay,
        Runner,
        JobWorker,
      ],
      exports: [JobWorker],
    };
  }
}

/** A server that is away makes every connection say so, many times a second: each message is logged once in ten seconds. */
function sayOnce(logger: Logger): (error: Error) => void {
  const said = new Map<string, number>();
  return ({ message }) => {
    const now = Date.now();
    if (now - (said.get(message) ?? 0) < 10_000) return;
    said.set(message, now);
    logger.warn(message);
  };
}
