export * from './api-token.entity';
export * from './api-tokens.service';
export * from './auth.module';
export * from './people.service';
export * from './person.entity';
export { type PersonDetails } from './person-details';
export * from './principal';
export * from './sessions.service';
export * from './setup.service';
