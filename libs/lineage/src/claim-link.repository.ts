import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#database';
import { type LinkStatus } from './claim-link.entity';
import { type ClaimPair } from './lineage-key.store';
import { type ClaimRelation, type LinkKind } from './relate-claims';

/** A link as one of its claims sees it. */
export interface LinkOfClaim {
  kind: LinkKind;
  status: LinkStatus;
  /** The claim at the other end, or the one that it was merged into. */
  other: string;
  /** The two were merged. */
  merged: boolean;
}

/** The claim that this one stands for: the one it was merged into, or itself. */
const standsFor = (claim: string): string => `coalesce(${claim}.duplicate_of, ${claim}.id)`;

@Injectable()
export class ClaimLinkRepository {
  /** Pairs of these claims that were suggested, and nobody judged. */
  suggestedPairs(tx: Tx, ids: readonly string[]): Promise<ClaimPair[]> {
    return tx.query(
      `select earlier_id as of, later_id as id from claim_links where earlier_id = any($1) and status = 'suggested'
       union select earlier_id, later_id from claim_links where later_id = any($1) and status = 'suggested'`,
      [ids],
    );
  }

  /** New pairs are stored, suggested ones told afresh; what was decided stays as it is. */
  async keep(tx: Tx, relations: readonly ClaimRelation[]): Promise<void> {
    // One order for everybody, so that no two wait for each other.
    const sorted = [...relations].sort((a, b) => (a.earlier + a.later < b.earlier + b.later ? -1 : 1));
    await tx.query(
      `insert into claim_links (id, earlier_id, later_id, kind, score, reasons, status)
       select id, earlier, later, kind, score, reasons, 'suggested'
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::float8[], $6::jsonb[]) t(id, earlier, later, kind, score, reasons)
       on conflict (earlier_id, later_id) do update set kind = excluded.kind, score = excluded.score, reasons = excluded.reasons
         where claim_links.status = 'suggested'
           and (claim_links.kind, claim_links.score, claim_links.reasons) is distinct from (excluded.kind, excluded.score, excluded.reasons)`,
      [
        sorted.map(newId),
        sorted.map((relation) => relation.earlier),
        sorted.map((relation) => relation.later),
        sorted.map((relation) => relation.kind),
        sorted.map((relation) => relation.score),
        sorted.map((relation) => JSON.stringify(relation.reasons)),
      ],
    );
  }

  /** Those of these relations whose link nobody decided about. */
  async openOnes(tx: Tx, relations: readonly ClaimRelation[]): Promise<ClaimRelation[]> {
    const rows = await tx.query<{ pair: string }[]>(
      `select l.earlier_id || ' ' || l.later_id as pair from unnest($1::uuid[], $2::uuid[]) t(earlier, later)
       join claim_links l on l.earlier_id = t.earlier and l.later_id = t.later where l.status = 'suggested'`,
      [relations.map(({ earlier }) => earlier), relations.map(({ later }) => later)],
    );
    const open = new Set(rows.map(({ pair }) => pair));
    return relations.filter(({ earlier, later }) => open.has(`${earlier} ${later}`));
  }

  /** Pairs that were suggested and, compared afresh, are not related. Whichever end is given first. */
  async dropSuggestions(tx: Tx, pairs: readonly ClaimPair[]): Promise<void> {
    await tx.query(
      `delete from claim_links l using unnest($1::uuid[], $2::uuid[]) t(a, b)
       where (l.earlier_id, l.later_id) in ((t.a, t.b), (t.b, t.a)) and l.status = 'suggested'`,
      [pairs.map((pair) => pair.of), pairs.map((pair) => pair.id)],
    );
  }

  /** What was suggested of these claims, whichever the other end. */
  async dropSuggestionsOf(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `delete from claim_links where status = 'suggested' and id in
         (select id from claim_links where earlier_id = any($1) union select id from claim_links where later_id = any($1))`,
      [ids],
    );
  }

  /**
   * What was done to claims says what their same-post links are: accepted where the two are merged now, by whomever,
   * rejected where they were merged and are no longer.
   */
  async followMerges(tx: Tx, claimIds: readonly string[], personId: string | null): Promise<void> {
    await tx.query(
      `update claim_links l
       set status = case when ${standsFor('e')} = ${standsFor('t')} then 'accepted' else 'rejected' end,
         decided_by = $2, decided_at = now(), reason = null
       from claims e, claims t
       where l.id in (select id from claim_links where earlier_id = any($1) union select id from claim_links where later_id = any($1))
         and l.kind = 'same_post' and e.id = l.earlier_id and t.id = l.later_id
         and (${standsFor('e')} = ${standsFor('t')}) <> (l.status = 'accepted')
         and (l.status <> 'suggested' or ${standsFor('e')} = ${standsFor('t')})`,
      [claimIds, personId],
    );
  }

  /** The link as the claim, or one merged into it, has it; held until the end of the transaction. Null for another claim's. */
  async lockOfClaim(tx: Tx, claimId: string, linkId: string): Promise<LinkOfClaim | null> {
    const [row] = await tx.query<LinkOfClaim[]>(
      `select l.kind, l.status, case when ${standsFor('e')} = mine.id then ${standsFor('t')} else ${standsFor('e')} end as other,
         ${standsFor('e')} = ${standsFor('t')} as merged
       from claim_links l join claims e on e.id = l.earlier_id join claims t on t.id = l.later_id
       cross join lateral (select ${standsFor('c')} as id from claims c where c.id = $1) mine
       where l.id = $2 and mine.id in (${standsFor('e')}, ${standsFor('t')}) for update of l`,
      [claimId, linkId],
    );
    return row ?? null;
  }

  async judge(
    tx: Tx,
    linkId: string,
    status: Exclude<LinkStatus, 'suggested'>,
    personId: string,
    reason: string | null,
  ): Promise<void> {
    await tx.query(
      `update claim_links set status = $2, decided_by = $3, decided_at = now(), reason = $4 where id = $1`,
      [linkId, status, personId, reason],
    );
  }
}
