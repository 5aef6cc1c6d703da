import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { HANDLES, type JobHandler } from './handlers';
import { definedJobs } from './job';

/** Knows who does which work. The start fails if a job has no handler, or two. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, JobHandler<unknown>>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!metatype) continue;
      const name = Reflect.getMetadata(HANDLES, metatype) as string | undefined;
      if (name === undefined) continue;
      if (this.handlers.has(name)) throw new Error(`Job ${name} has two handlers.`);
      this.handlers.set(name, instance as JobHandler<unknown>);
    }
    const orphans = [...definedJobs().keys()].filter((name) => !this.handlers.has(name));
    if (orphans.length > 0) throw new Error(`No handler for ${orphans.join(', ')}.`);
  }

  of(job: string): JobHandler<unknown> {
    const handler = this.handlers.get(job);
    if (handler === undefined) throw new Error(`No handler for ${job}.`);
    return handler;
  }
}
