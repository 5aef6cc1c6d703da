export * from './domain';
export * from './name';
