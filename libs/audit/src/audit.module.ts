import { Global, Module } from '@nestjs/common';
import { CheckpointService } from './checkpoint.service';
import { EventStore } from './event.store';

/** Everybody who changes something records it. Needs the settings under CONFIG. */
@Global()
@Module({ providers: [EventStore, CheckpointService], exports: [EventStore, CheckpointService] })
export class AuditModule {}
