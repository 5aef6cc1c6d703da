export * from './actor.entity';
export * from './actor.registry';
export * from './actor-name';
export * from './actors.module';
export * from './source.entity';
export * from './actor-list.query';
export * from './actor-search.query';
export * from './track-record.store';
