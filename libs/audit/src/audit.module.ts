import { Global, Module } from '@nestjs/common';
import { EventStore } from './event.store';

/** Everybody who changes something records it. */
@Global()
@Module({ providers: [EventStore], exports: [EventStore] })
export class AuditModule {}
