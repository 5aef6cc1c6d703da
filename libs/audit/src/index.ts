export * from './audit.module';
export * from './event';
export * from './event.store';
