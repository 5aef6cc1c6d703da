export * from './statement.entity';
export * from './statement.intake';
export * from './statement.jobs';
export * from './statements.module';
export * from './statement-list.query';
export * from './statement-search.query';
