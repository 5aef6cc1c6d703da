import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Actor, ActorAlias } from './actor.entity';
import { ActorRegistry } from './actor.registry';
import { Source } from './source.entity';

@Module({
  imports: [TypeOrmModule.forFeature([Actor, ActorAlias, Source])],
  providers: [ActorRegistry],
  exports: [ActorRegistry],
})
export class ActorsModule {}
