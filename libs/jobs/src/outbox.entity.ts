import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const OUTBOX_STATES = ['waiting', 'dispatched', 'quarantined'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/**
 * Work that is owed. It is written in the transaction that owes it and deleted in the transaction
 * that does it; in between, the queue may lose or repeat it without harm.
 */
@Entity('outbox')
export class OutboxJob {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id!: string;

  @Column({ type: 'text' })
  job!: string;

  /** Null for work that is owed together, and for what was handed on. */
  @Column({ type: 'text', nullable: true })
  identity!: string | null;

  /** One payload, or several in an array: pieces that are done in one transaction, or, where that fails, one by one. */
  @Column({ type: 'jsonb' })
  payload!: unknown;

  @Column({ type: 'text' })
  state!: OutboxState;

  @Column({ name: 'run_at', type: 'timestamptz' })
  runAt!: Date;

  /** Starts so far. Counted before the work begins, so that work which kills its process is counted too. */
  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ name: 'dispatched_at', type: 'timestamptz', nullable: true })
  dispatchedAt!: Date | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
