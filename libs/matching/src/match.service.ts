import { Injectable } from '@nestjs/common';
import { matchClaim, suggestVerdictForClaim } from '#claims';
import { type Tx } from '#database';
import { Outbox } from '#jobs';
import { claimKeys, statementKeys } from './candidate-keys';
import { compareAssertions } from './compare-assertions';
import { isAnswer } from './features/days';
import { MatchKeyStore, type Side } from './match-key.store';
import { loadClaims, loadStatements, type StoredClaim } from './match-record.query';
import { MatchRepository, type Pair, type ScoredPair } from './match.repository';
import { type ClaimRecord, type StatementRecord } from './records';
import { scoreTogether } from './score-pair';
import { REVIEW_THRESHOLD, SUGGEST_THRESHOLD } from './thresholds';

/** Finds, scores and keeps the pairs that may be about the same incident. */
@Injectable()
export class MatchService {
  constructor(
    private readonly keys: MatchKeyStore,
    private readonly repository: MatchRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Makes these claims, as they were loaded, findable by statements, from the commit of `tx` on. */
  async indexClaims(tx: Tx, claims: ReadonlyMap<string, ClaimRecord>): Promise<void> {
    await this.keys.replace(tx, 'claim', new Map([...claims].map(([id, claim]) => [id, claimKeys(claim)])));
  }

  /** Makes these statements findable by claims, from the commit of `tx` on. */
  async indexStatements(tx: Tx, ids: readonly string[]): Promise<void> {
    const statements = await loadStatements(tx, ids);
    await this.keys.replace(
      tx,
      'statement',
      new Map([...statements].map(([id, statement]) => [id, statementKeys(statement)])),
    );
  }

  /**
   * Matches these records against all of the other side, and scores afresh what was suggested before; with them, the
   * claims that a statement was matched with already, which compete for it. What is kept depends on the records alone,
   * not on the order in which they came. Owes each claim whose matches may have changed a new suggestion.
   */
  async match(tx: Tx, side: Side, ids: readonly string[]): Promise<void> {
    const suggested = await this.repository.suggestedPairs(tx, side, ids);
    const found = (await this.keys.candidates(tx, side, ids)).map(({ of, id }) =>
      side === 'claim' ? { claimId: of, statementId: id } : { claimId: id, statementId: of },
    );
    const before = new Set(suggested.map(key));
    const pairs = distinct([...suggested, ...found]);
    const statements = await loadStatements(tx, unique(pairs.map((pair) => pair.statementId)));
    const claims = await loadClaims(tx, unique(pairs.map((pair) => pair.claimId)));
    const candidates = scoreAll(pairs, claims, statements).filter(
      (pair) => pair.alone >= SUGGEST_THRESHOLD || before.has(key(pair)),
    );
    // Whoever matches one of these answers now waits, and then sees what is kept here. Nothing else is competed for.
    const answers = candidates.flatMap(({ statementId }) => {
      const statement = statements.get(statementId);
      return statement !== undefined && isAnswer({ statement }) ? [statementId] : [];
    });
    const held = await this.repository.holdStatements(tx, unique(answers));
    const together = distinct([...candidates, ...(await this.repository.standingPairs(tx, held))]);
    await this.holdAsLoaded(tx, together, claims);
    const scored = scoreAll(together, claims, statements);
    const dropped = scored.filter((pair) => pair.alone < SUGGEST_THRESHOLD);
    if (dropped.length > 0) await this.repository.dropSuggestions(tx, dropped);
    await this.keep(
      tx,
      scored.filter((pair) => pair.alone >= SUGGEST_THRESHOLD),
      claims,
      statements,
    );
    await this.owe(
      tx,
      together.filter((pair) => before.has(key(pair))).map((pair) => pair.claimId),
    );
  }

  /**
   * Links a pair by hand: it is scored for the record, and stands whatever its score. The caller holds the claim.
   * Returns the match's id; null for a claim or statement that is not there.
   */
  async link(tx: Tx, claimId: string, statementId: string, personId: string): Promise<string | null> {
    const claims = await loadClaims(tx, [claimId]);
    const statements = await loadStatements(tx, [statementId]);
    const [pair] = scoreAll([{ claimId, statementId }], claims, statements);
    if (pair === undefined) return null;
    // By hand a pair counts even where it was suggested too low or rejected before.
    await this.repository.forgetJudgement(tx, pair);
    const linked = { ...pair, reviewable: true, linkedBy: personId };
    const [match] = await this.keep(tx, [linked], claims, statements);
    return match?.id ?? null;
  }

  /** Makes these claims findable by what is known now, and owes each a new search for statements. */
  async rematch(tx: Tx, claimIds: readonly string[]): Promise<void> {
    if (claimIds.length === 0) return;
    await this.indexClaims(tx, await loadClaims(tx, claimIds));
    await this.outbox.enqueue(
      tx,
      matchClaim,
      claimIds.map((claim) => ({ claim })),
    );
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
    await this.owe(tx, [claimId]);
  }

  /**
   * Holds the claims against decisions and corrections until the matches are committed: a match is either seen by a
   * decision or comes after it. What was corrected since it was loaded is loaded again.
   */
  private async holdAsLoaded(
    tx: Tx,
    pairs: readonly Pair[],
    claims: Map<string, StoredClaim>,
  ): Promise<void> {
    const held = await this.repository.holdClaims(tx, unique(pairs.map((pair) => pair.claimId)));
    const changed = [...held]
      .filter(([id, version]) => claims.get(id)?.version !== version)
      .map(([id]) => id);
    for (const [id, claim] of await loadClaims(tx, changed)) claims.set(id, claim);
  }

  private async keep(
    tx: Tx,
    pairs: readonly ScoredPair[],
    claims: ReadonlyMap<string, ClaimRecord>,
    statements: ReadonlyMap<string, StatementRecord>,
  ) {
    if (pairs.length === 0) return [];
    const kept = await this.repository.keep(tx, pairs);
    const reviewable = kept.filter((match) => match.reviewable && match.status !== 'rejected');
    await this.storeRelations(tx, reviewable, claims, statements);
    await this.owe(
      tx,
      reviewable.map((match) => match.claimId),
    );
    return kept;
  }

  private owe(tx: Tx, claimIds: readonly string[]): Promise<void> {
    const payloads = unique(claimIds).map((claim) => ({ claim }));
    return this.outbox.enqueue(tx, suggestVerdictForClaim, payloads);
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

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const key = ({ claimId, statementId }: Pair): string => `${claimId} ${statementId}`;
const distinct = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [key(pair), pair])).values(),
];

/** Scores the pairs in view of each other; those of which a side is not there, or not read yet, are left out. */
function scoreAll(
  pairs: readonly Pair[],
  claims: ReadonlyMap<string, ClaimRecord>,
  statements: ReadonlyMap<string, StatementRecord>,
): (ScoredPair & { alone: number })[] {
  const loaded = pairs.flatMap(({ claimId, statementId }) => {
    const claim = claims.get(claimId);
    const statement = statements.get(statementId);
    return claim === undefined || statement === undefined ? [] : [{ claim, statement }];
  });
  return scoreTogether(loaded).map(({ claim, statement, ...result }) => ({
    claimId: claim.id,
    statementId: statement.id,
    ...result,
    reviewable: result.score >= REVIEW_THRESHOLD,
    linkedBy: null,
  }));
}
