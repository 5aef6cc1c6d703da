import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ClaimState } from './claim.machine';

/** One reason of the urgency, with its points: the queue says why a claim is next. */
export interface UrgencyReason {
  reason: string;
  points: number;
}

/**
 * What one actor asserts about one victim. `state`, `version`, `acceptedBy`, `deferred`, `duplicateOf` and `verdict` are the
 * fold of its events; the writer alone changes them. Until an official source speaks, its victim is *claimed*.
 */
@Entity('claims')
export class Claim {
  @PrimaryColumn('uuid')
  id!: string;

  /** The id that it came with; null for a claim typed in. */
  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  @Column({ name: 'content_hash', type: 'bytea', select: false })
  contentHash!: Buffer;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ name: 'posted_at', type: 'timestamptz', nullable: true })
  postedAt!: Date | null;

  @Column({ name: 'posted_on', type: 'text', nullable: true })
  postedOn!: string | null;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'victim_name', type: 'text', nullable: true })
  victimName!: string | null;

  @Column({ name: 'victim_domain', type: 'text', nullable: true })
  victimDomain!: string | null;

  @Column({ name: 'victim_id', type: 'uuid', nullable: true })
  victimId!: string | null;

  @Column({ name: 'text_flags', type: 'text', array: true })
  textFlags!: string[];

  @Column({ type: 'text' })
  state!: ClaimState;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'accepted_by', type: 'uuid', nullable: true })
  acceptedBy!: string | null;

  /** A reviewer put it back to watching: only what is new, or the re-check, brings it back. */
  @Column({ type: 'boolean' })
  deferred!: boolean;

  @Column({ name: 'duplicate_of', type: 'uuid', nullable: true })
  duplicateOf!: string | null;

  @Column({ type: 'text', nullable: true })
  verdict!: string | null;

  @Column({ name: 'suggested_verdict', type: 'text', nullable: true })
  suggestedVerdict!: string | null;

  @Column({ name: 'suggested_reasons', type: 'jsonb' })
  suggestedReasons!: string[];

  @Column({ type: 'integer' })
  urgency!: number;

  @Column({ name: 'urgency_reasons', type: 'jsonb' })
  urgencyReasons!: UrgencyReason[];

  /** When watching ends. */
  @Column({ name: 'watch_until', type: 'timestamptz', nullable: true })
  watchUntil!: Date | null;

  /** When its present state should have been left, by the service levels. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
