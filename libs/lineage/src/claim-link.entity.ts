import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LinkKind } from './relate-claims';

export const LINK_STATUSES = ['suggested', 'accepted', 'rejected'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

/** How a claim stands to an earlier one. One link a pair; a rejection is remembered. */
@Entity('claim_links')
export class ClaimLink {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'earlier_id', type: 'uuid' })
  earlierId!: string;

  @Column({ name: 'later_id', type: 'uuid' })
  laterId!: string;

  @Column({ type: 'text' })
  kind!: LinkKind;

  @Column({ type: 'double precision' })
  score!: number;

  /** As they were when the pair was compared last; what weighs most first. */
  @Column({ type: 'jsonb' })
  reasons!: string[];

  @Column({ type: 'text' })
  status!: LinkStatus;

  /** Null while suggested, and where the system merged the two. */
  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
