import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Stance, type StanceReading } from '#assertions';

/** What an official source said: who, through which channel, when, about whom, and how it stands to the claims. */
@Entity('statements')
export class Statement {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  @Column({ name: 'content_hash', type: 'bytea', select: false })
  contentHash!: Buffer;

  @Column({ name: 'issuer_name', type: 'text', nullable: true })
  issuerName!: string | null;

  @Column({ name: 'issuer_type', type: 'text', nullable: true })
  issuerType!: string | null;

  @Column({ name: 'issuer_id', type: 'uuid', nullable: true })
  issuerId!: string | null;

  /** Whom it is about. */
  @Column({ name: 'subject_id', type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'text' })
  channel!: string;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ name: 'published_on', type: 'text', nullable: true })
  publishedOn!: string | null;

  @Column({ name: 'subject_name', type: 'text', nullable: true })
  subjectName!: string | null;

  @Column({ name: 'subject_domain', type: 'text', nullable: true })
  subjectDomain!: string | null;

  @Column({ name: 'subject_country', type: 'text', nullable: true })
  subjectCountry!: string | null;

  /** A register's columns as they were given. */
  @Column({ type: 'jsonb' })
  fields!: Record<string, unknown>;

  @Column({ type: 'text', nullable: true })
  url!: string | null;

  @Column({ name: 'text_flags', type: 'text', array: true })
  textFlags!: string[];

  /** Null until it is processed. */
  @Column({ type: 'text', nullable: true })
  stance!: Stance | null;

  @Column({ name: 'stance_reading', type: 'jsonb', nullable: true })
  stanceReading!: StanceReading | null;

  /** The external id of the statement that this one corrects, whether that one has come in or not. */
  @Column({ name: 'corrects_external_id', type: 'text', nullable: true })
  correctsExternalId!: string | null;

  @Column({ name: 'processed_at', type: 'timestamptz', nullable: true })
  processedAt!: Date | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
