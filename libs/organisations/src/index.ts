export * from './domain';
export * from './name';
export { ownersOf } from './name-aliases';
export { COUNTRIES_OF_WORD } from './name-words';
export * from './organisation.entity';
export * from './organisation.registry';
export * from './organisation-list.query';
export * from './organisations.module';
