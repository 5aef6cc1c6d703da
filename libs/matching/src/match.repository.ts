import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#database';
import { type Side } from './match-key.store';
import { type MatchStatus } from './match.entity';
import { type AssertionRelation, type MatchScore } from './records';

export interface Pair {
  claimId: string;
  statementId: string;
}

/** A pair with its score. */
export interface ScoredPair extends Pair, MatchScore {
  reviewable: boolean;
  linkedBy: string | null;
}

export interface KeptMatch {
  id: string;
  claimId: string;
  statementId: string;
  status: MatchStatus;
  reviewable: boolean;
}

@Injectable()
export class MatchRepository {
  /** Pairs of these records that scoring suggested, and nobody judged. */
  suggestedPairs(tx: Tx, side: Side, ids: readonly string[]): Promise<Pair[]> {
    return tx.query(
      `select claim_id as "claimId", statement_id as "statementId" from matches
       where ${side}_id = any($1) and status = 'suggested' and linked_by is null`,
      [ids],
    );
  }

  /** Nobody else matches these statements until the transaction ends. Returns those that exist. */
  async holdStatements(tx: Tx, statementIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from statements where id = any($1) order by id for no key update`,
      [statementIds],
    );
    return rows.map((row) => row.id);
  }

  /** The claims that these statements were matched with: a rejected one is no rival of the others. */
  standingPairs(tx: Tx, statementIds: readonly string[]): Promise<Pair[]> {
    return tx.query(
      `select claim_id as "claimId", statement_id as "statementId" from matches
       where statement_id = any($1) and status <> 'rejected'`,
      [statementIds],
    );
  }

  /** The other claims that the statement of this match may be about. */
  async rivalsOf(tx: Tx, matchId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select other.claim_id as id from matches own join matches other using (statement_id)
       where own.id = $1 and other.id <> own.id and other.status = 'suggested'`,
      [matchId],
    );
    return rows.map((row) => row.id);
  }

  /** Nobody decides about these claims or corrects them until the transaction ends. Returns their versions. */
  async holdClaims(tx: Tx, claimIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ id: string; version: number }[]>(
      `select id, version from claims where id = any($1) order by id for share`,
      [claimIds],
    );
    return new Map(rows.map((row) => [row.id, row.version]));
  }

  /** Makes room for a link by hand; what was accepted stays. */
  async forgetJudgement(tx: Tx, { claimId, statementId }: Pair): Promise<void> {
    await tx.query(`delete from matches where claim_id = $1 and statement_id = $2 and status <> 'accepted'`, [
      claimId,
      statementId,
    ]);
  }

  /** New pairs are stored, suggested ones scored afresh; what a person accepted, rejected or linked stays as it is. */
  async keep(tx: Tx, pairs: readonly ScoredPair[]): Promise<KeptMatch[]> {
    const sorted = [...pairs].sort((a, b) =>
      a.claimId + a.statementId < b.claimId + b.statementId ? -1 : 1,
    );
    await tx.query(
      `insert into matches (id, claim_id, statement_id, score, evidence, status, reviewable, linked_by)
       select id, claim_id, statement_id, score, evidence, 'suggested', reviewable, linked_by
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::float8[], $5::jsonb[], $6::boolean[], $7::uuid[])
         t(id, claim_id, statement_id, score, evidence, reviewable, linked_by)
       on conflict (claim_id, statement_id) do update
         set score = excluded.score, evidence = excluded.evidence, reviewable = excluded.reviewable,
           seen = matches.seen and matches.reviewable
         where matches.status = 'suggested' and matches.linked_by is null`,
      [
        sorted.map(newId),
        sorted.map((pair) => pair.claimId),
        sorted.map((pair) => pair.statementId),
        sorted.map((pair) => pair.score),
        sorted.map((pair) => JSON.stringify(pair.evidence)),
        sorted.map((pair) => pair.reviewable),
        sorted.map((pair) => pair.linkedBy),
      ],
    );
    return tx.query<KeptMatch[]>(
      `select m.id, m.claim_id as "claimId", m.statement_id as "statementId", m.status, m.reviewable
       from unnest($1::uuid[], $2::uuid[]) t(claim_id, statement_id)
       join matches m on m.claim_id = t.claim_id and m.statement_id = t.statement_id`,
      [sorted.map((pair) => pair.claimId), sorted.map((pair) => pair.statementId)],
    );
  }

  /** Pairs that were suggested and, scored afresh, no longer reach any threshold. */
  async dropSuggestions(tx: Tx, pairs: readonly Pair[]): Promise<void> {
    await tx.query(
      `delete from matches m using unnest($1::uuid[], $2::uuid[]) t(claim_id, statement_id)
       where m.claim_id = t.claim_id and m.statement_id = t.statement_id and m.status = 'suggested' and m.linked_by is null`,
      [pairs.map((pair) => pair.claimId), pairs.map((pair) => pair.statementId)],
    );
  }

  /** Replaces the relations of each match. The assertion of a relation is its place among the claim's. */
  async replaceRelations(
    tx: Tx,
    all: readonly { match: KeptMatch; relations: readonly AssertionRelation[] }[],
  ): Promise<void> {
    await tx.query(`delete from relations where match_id = any($1)`, [all.map(({ match }) => match.id)]);
    const rows = all.flatMap(({ match, relations }) => relations.map((relation) => ({ match, ...relation })));
    await tx.query(
      `insert into relations (match_id, assertion_id, relation, statement_quote, reason)
       select t.match_id, a.id, t.relation, t.quote, t.reason
       from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::jsonb[], $6::text[]) t(match_id, claim_id, ordinal, relation, quote, reason)
       join assertions a on a.claim_id = t.claim_id and a.ordinal = t.ordinal`,
      [
        rows.map((row) => row.match.id),
        rows.map((row) => row.match.claimId),
        rows.map((row) => row.assertion),
        rows.map((row) => row.relation),
        rows.map((row) => (row.statementQuote === null ? null : JSON.stringify(row.statementQuote))),
        rows.map((row) => row.reason),
      ],
    );
  }
}
