import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A victim or issuer. */
@Entity('organisations')
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** ISO 3166 alpha-2, where it is known. */
  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: string | null;

  /** Stands for it in keys. */
  @Column({ type: 'integer', insert: false, update: false })
  number!: number;

  /** The organisation that it is, as a person said. */
  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto!: string | null;

  /** One more than the events about it. */
  @Column({ type: 'integer' })
  version!: number;

  /** Claims about it are urgent. */
  @Column({ type: 'boolean' })
  watched!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

export const NAME_KINDS = ['name', 'alias', 'acronym', 'domain'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One way to call an organisation. In its normalised form, a name of one kind belongs to one organisation only. */
@Entity('organisation_names')
export class OrganisationNameRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  kind!: NameKind;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  normalised!: string;

  /** Its words as they are compared; null until its keys were made. */
  @Column({ type: 'text', nullable: true })
  words!: string | null;
}
