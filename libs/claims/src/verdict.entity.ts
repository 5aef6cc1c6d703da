import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A verdict that was given. One is current; the earlier ones are superseded and stay. */
@Entity('verdicts')
export class VerdictRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'claim_id', type: 'uuid' })
  claimId!: string;

  @Column({ type: 'text' })
  verdict!: string;

  /** What the rules suggested at that moment: where the two differ, the rules are calibrated by it. */
  @Column({ type: 'text', nullable: true })
  suggested!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'cited_source', type: 'text', nullable: true })
  citedSource!: string | null;

  /** Null where the system found nothing in the watch window. */
  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
