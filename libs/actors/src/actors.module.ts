import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#audit';
import { Actor, ActorAlias } from './actor.entity';
import { ActorRegistry } from './actor.registry';
import { MergerCuration } from './merger.curation';
import { Source } from './source.entity';

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([Actor, ActorAlias, Source])],
  providers: [ActorRegistry, MergerCuration],
  exports: [ActorRegistry, MergerCuration],
})
export class ActorsModule {}
