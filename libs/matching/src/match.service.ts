import { Injectable } from '@nestjs/common';
import { suggestVerdictForClaim } from '#claims';
import { type Tx } from '#database';
import { Outbox } from '#jobs';
import { claimKeys, statementKeys } from './candidate-keys';
import { compareAssertions } from './compare-assertions';
import { MatchKeyStore, type Candidate, type Side } from './match-key.store';
import { loadClaims, loadStatements } from './match-record.query';
import { MatchRepository, type ScoredPair } from './match.repository';
import { type ClaimRecord, type StatementRecord } from './records';
import { scorePair } from './score-pair';
import { REVIEW_THRESHOLD, SUGGEST_THRESHOLD } from './thresholds';

/** Finds, scores and keeps the pairs that may be about the same incident. */
@Injectable()
export class MatchService {
  constructor(
    private readonly keys: MatchKeyStore,
    private readonly repository: MatchRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Makes these records findable by the other side, from the commit of `tx` on. */
  async index(tx: Tx, side: Side, ids: readonly string[]): Promise<void> {
    const keys =
      side === 'claim'
        ? [...(await loadClaims(tx, ids)).values()].map((record) => [record.id, claimKeys(record)] as const)
        : [...(await loadStatements(tx, ids)).values()].map(
            (record) => [record.id, statementKeys(record)] as const,
          );
    await this.keys.replace(tx, side, new Map(keys));
  }

  /** Matches these records against all of the other side, and owes each claim whose matches may have changed a new suggestion. */
  async match(tx: Tx, side: Side, ids: readonly string[]): Promise<void> {
    const candidates = await this.keys.candidates(tx, side, ids);
    const pairs = candidates.map(({ of, id }: Candidate) =>
      side === 'claim' ? { claimId: of, statementId: id } : { claimId: id, statementId: of },
    );
    const claims = await loadClaims(tx, [...new Set(pairs.map((pair) => pair.claimId))]);
    const statements = await loadStatements(tx, [...new Set(pairs.map((pair) => pair.statementId))]);
    const scored = pairs.flatMap((pair): ScoredPair[] => {
      const claim = claims.get(pair.claimId);
      const statement = statements.get(pair.statementId);
      if (claim === undefined || statement === undefined) return [];
      const result = scorePair(claim, statement);
      return [{ ...pair, ...result, reviewable: result.score >= REVIEW_THRESHOLD, linkedBy: null }];
    });
    const kept = scored.filter((pair) => pair.score >= SUGGEST_THRESHOLD);
    const dropped = scored.filter((pair) => pair.score < SUGGEST_THRESHOLD);
    await this.keep(tx, kept, claims, statements);
    if (dropped.length > 0) await this.repository.dropSuggestions(tx, dropped);
  }

  /** Links a pair by hand: it is scored for the record, and stands whatever its score. Returns the match's id. */
  async link(tx: Tx, claimId: string, statementId: string, personId: string): Promise<string | null> {
    const claims = await loadClaims(tx, [claimId]);
    const statements = await loadStatements(tx, [statementId]);
    const [claim, statement] = [claims.get(claimId), statements.get(statementId)];
    if (claim === undefined || statement === undefined) return null;
    // By hand a pair counts even where it was suggested too low or rejected before.
    await tx.query(`delete from matches where claim_id = $1 and statement_id = $2 and status <> 'accepted'`, [
      claimId,
      statementId,
    ]);
    const [match] = await this.keep(
      tx,
      [{ claimId, statementId, ...scorePair(claim, statement), reviewable: true, linkedBy: personId }],
      claims,
      statements,
    );
    return match?.id ?? null;
  }

  /** Compares the claim's assertions afresh with every statement it is matched with. */
  async compareAgain(tx: Tx, claimId: string): Promise<void> {
    const matches = await tx.query<
      { id: string; claimId: string; statementId: string; status: 'suggested'; reviewable: boolean }[]
    >(
      `select id, claim_id as "claimId", statement_id as "statementId", status, reviewable from matches where claim_id = $1 and reviewable`,
      [claimId],
    );
    const claims = await loadClaims(tx, [claimId]);
    const statements = await loadStatements(
      tx,
      matches.map((match) => match.statementId),
    );
    await this.storeRelations(tx, matches, claims, statements);
    await this.outbox.enqueue(tx, suggestVerdictForClaim, [{ claim: claimId }]);
  }

  private async keep(
    tx: Tx,
    pairs: readonly ScoredPair[],
    claims: ReadonlyMap<string, ClaimRecord>,
    statements: ReadonlyMap<string, StatementRecord>,
  ) {
    if (pairs.length === 0) return [];
    const claimIds = [...new Set(pairs.map((pair) => pair.claimId))];
    const versions = await this.repository.holdClaims(tx, claimIds);
    const kept = await this.repository.keep(tx, pairs, versions);
    const reviewable = kept.filter((match) => match.reviewable && match.status !== 'rejected');
    await this.storeRelations(tx, reviewable, claims, statements);
    await this.outbox.enqueue(
      tx,
      suggestVerdictForClaim,
      [...new Set(reviewable.map((match) => match.claimId))].map((claim) => ({ claim })),
    );
    return kept;
  }

  private async storeRelations(
    tx: Tx,
    matches: Awaited<ReturnType<MatchRepository['keep']>>,
    claims: ReadonlyMap<string, ClaimRecord>,
    statements: ReadonlyMap<string, StatementRecord>,
  ): Promise<void> {
    const compared = matches.flatMap((match) => {
      const claim = claims.get(match.claimId);
      const statement = statements.get(match.statementId);
      return claim === undefined || statement === undefined
        ? []
        : [{ match, relations: compareAssertions(claim, statement) }];
    });
    if (compared.length > 0) await this.repository.replaceRelations(tx, compared);
  }
}
