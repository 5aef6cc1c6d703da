import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type AssertionRelation, type FeatureScore, type Relation } from './records';

export const MATCH_STATUSES = ['suggested', 'accepted', 'rejected'] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];

/** A proposed link between a claim and a statement about the same incident. A rejection is remembered. */
@Entity('matches')
export class Match {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'claim_id', type: 'uuid' })
  claimId!: string;

  @Column({ name: 'statement_id', type: 'uuid' })
  statementId!: string;

  @Column({ type: 'double precision' })
  score!: number;

  /** The score's list, as it was when the pair was scored. */
  @Column({ type: 'jsonb' })
  evidence!: FeatureScore[];

  @Column({ type: 'text' })
  status!: MatchStatus;

  /** At or over the review threshold when it was scored, or linked by hand. */
  @Column({ type: 'boolean' })
  reviewable!: boolean;

  /** It stood there when a person decided about the claim: it does not bring the claim back by itself. */
  @Column({ type: 'boolean' })
  seen!: boolean;

  /** The person who linked the pair by hand; null for one that scoring found. */
  @Column({ name: 'linked_by', type: 'uuid', nullable: true })
  linkedBy!: string | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** How the statement of a match bears on one assertion of its claim. */
@Entity('relations')
export class StoredRelation {
  @PrimaryColumn({ name: 'match_id', type: 'uuid' })
  matchId!: string;

  @PrimaryColumn({ name: 'assertion_id', type: 'uuid' })
  assertionId!: string;

  @Column({ type: 'text' })
  relation!: Relation;

  @Column({ name: 'statement_quote', type: 'jsonb', nullable: true })
  statementQuote!: AssertionRelation['statementQuote'];

  @Column({ type: 'text' })
  reason!: string;
}
