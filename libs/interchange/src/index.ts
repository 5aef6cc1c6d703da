export * from './export.query';
export * from './exported-record';
export * from './formats';
