export * from './assertion.entity';
export * from './assertion.store';
export * from './assertion-store.module';
