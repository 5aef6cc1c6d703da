export { auditKey, type AuditKey } from './audit-key';
export * from './audit.jobs';
export * from './audit.module';
export { type Checkpoint, printCheckpoint, readCheckpoint } from './checkpoint';
export * from './checkpoint.service';
export * from './event';
export * from './event.store';
export * from './event-list.query';
export * from './verify-audit';
