import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One captured post that carries a claim. Its three times are kept apart: posted, discovered, captured. */
@Entity('sightings')
export class Sighting {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'claim_id', type: 'uuid' })
  claimId!: string;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  /** The tracker that it came through; null when it was seen at the source itself. */
  @Column({ type: 'text', nullable: true })
  relay!: string | null;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ name: 'posted_at', type: 'timestamptz', nullable: true })
  postedAt!: Date | null;

  @Column({ name: 'discovered_at', type: 'timestamptz', nullable: true })
  discoveredAt!: Date | null;

  @Column({ name: 'captured_at', type: 'timestamptz' })
  capturedAt!: Date;

  /** SHA-256 of the line as it was received. */
  @Column({ name: 'content_hash', type: 'bytea' })
  contentHash!: Buffer;

  @Column({ type: 'jsonb' })
  attachments!: unknown[];
}
