import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId, type Tx } from '#database';
import { Claim, type UrgencyReason } from './claim.entity';
import { type ClaimSnapshot } from './claim.requirements';
import { type BlindVerdict } from './second-verdict';
import { total } from './urgency';

export interface ProjectionUpdate extends ClaimSnapshot {
  claimId: string;
  version: number;
  /** Set with the state that they belong to; null clears. */
  watchUntil: Date | null;
  dueAt: Date | null;
  /** With it, in the one update that writes the row and its indexes anew. */
  reading: ClaimReading | undefined;
}

/** What reading a claim found, as its row keeps it until its first match. */
export interface ClaimReading {
  victimId: string | null;
  urgencyReasons: readonly UrgencyReason[];
  suggestedVerdict: string;
  suggestedReasons: readonly string[];
}

export interface NewVerdict {
  claimId: string;
  verdict: string;
  suggested: string | null;
  reason: string | null;
  citedSource: string | null;
  decidedBy: string | null;
}

/** The writes behind a decision. Only the writer calls them. */
@Injectable()
export class ClaimRepository {
  /**
   * Locks the claims until the end of the transaction, in one order for everybody, so that no two wait for each other.
   * `alongside` are locked too: claims that a decision rests on, such as the one to merge into.
   */
  lockForDecision(tx: Tx, ids: readonly string[], alongside: readonly string[]): Promise<Claim[]> {
    return tx.find(Claim, {
      where: { id: In([...new Set([...ids, ...alongside])]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async saveProjections(tx: Tx, rows: readonly ProjectionUpdate[]): Promise<void> {
    await tx.query(
      `update claims c set state = t.state, version = t.version, accepted_by = t.accepted_by, duplicate_of = t.duplicate_of,
         verdict = t.verdict, watch_until = t.watch_until, due_at = t.due_at, deferred = t.deferred, updated_at = now(),
         victim_id = coalesce(t.victim_id, c.victim_id), urgency = coalesce(t.urgency, c.urgency),
         urgency_reasons = coalesce(t.urgency_reasons, c.urgency_reasons),
         suggested_verdict = coalesce(t.suggested_verdict, c.suggested_verdict),
         suggested_reasons = coalesce(t.suggested_reasons, c.suggested_reasons)
       from unnest($1::uuid[], $2::text[], $3::int[], $4::uuid[], $5::uuid[], $6::text[], $7::timestamptz[], $8::timestamptz[],
         $9::boolean[], $10::uuid[], $11::int[], $12::jsonb[], $13::text[], $14::jsonb[])
         t(id, state, version, accepted_by, duplicate_of, verdict, watch_until, due_at, deferred, victim_id, urgency,
           urgency_reasons, suggested_verdict, suggested_reasons)
       where c.id = t.id`,
      [
        rows.map((row) => row.claimId),
        rows.map((row) => row.state),
        rows.map((row) => row.version),
        rows.map((row) => row.acceptedBy),
        rows.map((row) => row.duplicateOf),
        rows.map((row) => row.verdict),
        rows.map((row) => row.watchUntil),
        rows.map((row) => row.dueAt),
        rows.map((row) => row.deferred),
        rows.map(({ reading }) => reading?.victimId ?? null),
        rows.map(({ reading }) => (reading === undefined ? null : total(reading.urgencyReasons))),
        rows.map(({ reading }) => (reading === undefined ? null : JSON.stringify(reading.urgencyReasons))),
        rows.map(({ reading }) => reading?.suggestedVerdict ?? null),
        rows.map(({ reading }) => (reading === undefined ? null : JSON.stringify(reading.suggestedReasons))),
      ],
    );
  }

  /** The verdicts that these claims had are history from now on. */
  async supersedeVerdicts(tx: Tx, claimIds: readonly string[]): Promise<void> {
    await tx.query(
      `update verdicts set superseded_at = now() where claim_id = any($1) and superseded_at is null`,
      [claimIds],
    );
  }

  /** Takes back what `supersedeVerdicts` did last: an undone reopening gives the claim its verdict again. */
  async restoreVerdicts(tx: Tx, claimIds: readonly string[]): Promise<void> {
    await tx.query(
      `update verdicts set superseded_at = null where id in
         (select distinct on (claim_id) id from verdicts where claim_id = any($1) order by claim_id, decided_at desc)`,
      [claimIds],
    );
  }

  async insertVerdicts(tx: Tx, verdicts: readonly NewVerdict[]): Promise<void> {
    await tx.query(
      `insert into verdicts (id, claim_id, verdict, suggested, reason, cited_source, decided_by)
       select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[])`,
      [
        verdicts.map(newId),
        verdicts.map((v) => v.claimId),
        verdicts.map((v) => v.verdict),
        verdicts.map((v) => v.suggested),
        verdicts.map((v) => v.reason),
        verdicts.map((v) => v.citedSource),
        verdicts.map((v) => v.decidedBy),
      ],
    );
  }

  async keepBlindVerdicts(
    tx: Tx,
    given: readonly (Omit<BlindVerdict, 'name'> & { claimId: string })[],
  ): Promise<void> {
    await tx.query(
      `insert into blind_verdicts (id, claim_id, person_id, verdict, reason, cited_source)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[])`,
      [
        given.map(newId),
        given.map((one) => one.claimId),
        given.map((one) => one.by),
        given.map((one) => one.verdict),
        given.map((one) => one.reason),
        given.map((one) => one.citedSource),
      ],
    );
  }

  /** Those of one person, or of all. */
  async endBlindVerdicts(tx: Tx, claimIds: readonly string[], personId: string | null): Promise<void> {
    await tx.query(
      `update blind_verdicts set ended_at = now()
       where claim_id = any($1) and ended_at is null and ($2::uuid is null or person_id = $2)`,
      [claimIds, personId],
    );
  }

  /** A claim that left the state it was taken in is nobody's. */
  async endLeases(tx: Tx, claimIds: readonly string[]): Promise<void> {
    await tx.query(`delete from leases where claim_id = any($1)`, [claimIds]);
  }

  /** The claims of these that others are merged into. */
  async repeatedOnes(tx: Tx, claimIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct duplicate_of as id from claims where duplicate_of = any($1)`,
      [claimIds],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** What stood before a person who decided has been seen: by itself it does not bring the claim back. */
  async markSeen(tx: Tx, claimIds: readonly string[]): Promise<void> {
    await tx.query(`update matches set seen = true where claim_id = any($1) and reviewable and not seen`, [
      claimIds,
    ]);
  }

  /** Taking back a link by hand takes the link away. */
  async unlink(tx: Tx, matchIds: readonly string[], personId: string | null): Promise<void> {
    await tx.query(
      `update matches set status = 'rejected', decided_by = $2, decided_at = now(), reason = 'The link was taken back.'
       where id = any($1) and status = 'suggested'`,
      [matchIds, personId],
    );
  }
}
