import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A claim held by one person for a while. It ends by itself. */
@Entity('leases')
export class Lease {
  @PrimaryColumn({ name: 'claim_id', type: 'uuid' })
  claimId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
