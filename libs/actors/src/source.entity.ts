import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SOURCE_KINDS = ['forum', 'leak_site', 'telegram', 'x', 'paste', 'tracker', 'other'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where posts are seen: a forum, a leak site, a channel, or the tracker that relays them. */
@Entity('sources')
export class Source {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: SourceKind;

  /** Its claims by the verdict that stands, counted anew whenever one changes. */
  @Column({ type: 'integer' })
  confirmed!: number;

  @Column({ name: 'partially_confirmed', type: 'integer' })
  partiallyConfirmed!: number;

  @Column({ type: 'integer' })
  disputed!: number;

  @Column({ type: 'integer' })
  unsubstantiated!: number;

  /** The source that it is, as a person said. */
  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto!: string | null;

  /** One more than the events about it. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
