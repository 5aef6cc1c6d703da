import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { prepared, Refusal, type Tx } from '#database';

/** Which line a person stands at. */
export type QueueLine = 'triage' | 'in_review';

export interface HeldClaim {
  claimId: string;
  expiresAt: Date;
}

/** The analysts' and reviewers' queue: hands out claims, one person each, and takes them back. */
@Injectable()
export class ClaimQueue {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Leases the most urgent claim of the line that nobody else holds; null when there is none. Two who ask at once
   * get two claims: the row is locked while it is taken, and who comes second steps over it. Review is never offered
   * to the person who accepted the claim.
   */
  async next(tx: Tx, personId: string, line: QueueLine): Promise<HeldClaim | null> {
    for (;;) {
      const [row] = await tx.query<{ picked: string; claimId: string | null; expiresAt: Date }[]>(
        NEXT[line],
        [personId, this.config.claimLeaseMinutes],
      );
      if (row === undefined) return null;
      // Picked but not held: somebody's lease on it was committed while we looked. Look again.
      if (row.claimId !== null) return { claimId: row.claimId, expiresAt: row.expiresAt };
    }
  }

  /** Takes this claim, or renews the lease on it. Refused while another person holds it. */
  async take(tx: Tx, personId: string, claimId: string): Promise<HeldClaim> {
    const [row] = await tx.query<HeldClaim[]>(
      `insert into leases (claim_id, person_id, expires_at)
       select id, $1, now() + make_interval(mins => $3) from claims where id = $2 and state in ('triage','watching','in_review')
       on conflict (claim_id) do update set person_id = excluded.person_id, expires_at = excluded.expires_at
         where leases.expires_at <= now() or leases.person_id = excluded.person_id
       returning claim_id as "claimId", expires_at as "expiresAt"`,
      [personId, claimId, this.config.claimLeaseMinutes],
    );
    if (row !== undefined) return row;
    const [holder] = await tx.query<{ name: string }[]>(
      `select p.name from leases l join people p on p.id = l.person_id where l.claim_id = $1 and l.expires_at > now()`,
      [claimId],
    );
    if (holder !== undefined)
      throw new Refusal('leased', `${holder.name} holds this claim.`, { holder: holder.name });
    throw new Refusal(
      'not_found',
      'There is no such claim that could be held: it does not exist, or has ended.',
    );
  }

  /** Gives a claim back. Nothing happens if this person does not hold it. */
  async release(tx: Tx, personId: string, claimId: string): Promise<void> {
    await tx.query(`delete from leases where claim_id = $1 and person_id = $2`, [claimId, personId]);
  }
}

/** A statement each line: its plan is the head of that line's index. */
const nextOf = (line: QueueLine, condition: string): string =>
  prepared(
    `with pick as (
           select c.id from claims c
           where c.state = '${line}' ${condition}
             and not exists (select 1 from leases l where l.claim_id = c.id and l.expires_at > now())
           order by c.urgency desc, c.id limit 1
           for update of c skip locked
         ), held as (
           insert into leases (claim_id, person_id, expires_at)
           select id, $1, now() + make_interval(mins => $2) from pick
           on conflict (claim_id) do update set person_id = excluded.person_id, expires_at = excluded.expires_at
             where leases.expires_at <= now()
           returning claim_id, expires_at
         )
         select pick.id as picked, claim_id as "claimId", expires_at as "expiresAt" from pick left join held on true`,
  );

const NEXT: Readonly<Record<QueueLine, string>> = {
  triage: nextOf('triage', ''),
  in_review: nextOf(
    'in_review',
    `and c.accepted_by is distinct from $1
             and not exists (select 1 from blind_verdicts b where b.claim_id = c.id and b.person_id = $1 and b.ended_at is null)`,
  ),
};
