export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './launcher';
export { findRunningEmbeddedPostgres } from './connection';
