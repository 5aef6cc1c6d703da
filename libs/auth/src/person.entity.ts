import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { type Role } from './principal';

/** Somebody with an account. Never deleted, so that what they decided keeps its author; only deactivated. */
@Entity('people')
export class Person {
  @PrimaryColumn('uuid')
  id!: string;

  /** Unique without regard to case. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  /** In PHC form, with its parameters. Read only where a password is checked. */
  @Column('text', { name: 'password_hash', select: false })
  passwordHash?: string;

  @Column('text', { array: true })
  roles!: Role[];

  @Column('boolean')
  active!: boolean;

  /** Of the person's event stream. */
  @Column('integer')
  version!: number;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
