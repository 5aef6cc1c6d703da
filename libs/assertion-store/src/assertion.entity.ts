import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  type AssertionKind,
  type AssertionValue,
  type Comparator,
  type TextField,
  type Unit,
} from '#assertions';

/** An assertion as it is stored: of a claim or of a statement, at its place among the others. */
@Entity('assertions')
export class StoredAssertion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'claim_id', type: 'uuid', nullable: true })
  claimId!: string | null;

  @Column({ name: 'statement_id', type: 'uuid', nullable: true })
  statementId!: string | null;

  @Column({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'text' })
  kind!: AssertionKind;

  @Column({ type: 'text' })
  field!: TextField;

  @Column({ name: 'start_offset', type: 'integer' })
  start!: number;

  @Column({ name: 'end_offset', type: 'integer' })
  end!: number;

  @Column({ type: 'text' })
  quote!: string;

  @Column({ type: 'jsonb', nullable: true })
  value!: AssertionValue;

  @Column({ type: 'text', nullable: true })
  unit!: Unit;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'text' })
  comparator!: Comparator;

  @Column({ type: 'boolean' })
  negated!: boolean;

  @Column({ name: 'produced_by', type: 'text' })
  producedBy!: string;

  /** The person who corrected or added it; null while it is as the machine read it. */
  @Column({ name: 'edited_by', type: 'uuid', nullable: true })
  editedBy!: string | null;
}
