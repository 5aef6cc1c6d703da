import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who claims: a person or group behind one or more handles. */
@Entity('actors')
export class Actor {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Its claims by the verdict that stands, counted anew whenever one changes. */
  @Column({ type: 'integer' })
  confirmed!: number;

  @Column({ name: 'partially_confirmed', type: 'integer' })
  partiallyConfirmed!: number;

  @Column({ type: 'integer' })
  disputed!: number;

  @Column({ type: 'integer' })
  unsubstantiated!: number;

  /** The actor that it is, as a person said. */
  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto!: string | null;

  /** One more than the events about it. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

/** One of an actor's names; in its normalised form it belongs to one actor only. */
@Entity('actor_aliases')
export class ActorAlias {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'actor_id', type: 'uuid' })
  actorId!: string;

  @Column({ type: 'text' })
  alias!: string;

  @Column({ type: 'text' })
  normalised!: string;
}
