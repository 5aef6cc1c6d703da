export * from './data-source';
export * from './database.module';
export * from './errors';
export * from './ids';
export * from './transactions';
export * from './refusal';
export * from './embedded';
export * from './cursor';
