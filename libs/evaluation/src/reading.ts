import { extractAssertions, readStance, type SourceText } from '#assertions';
import { type ReceivedClaim, type ReceivedStatement } from '#connectors';
import {
  claimKeys,
  scoreTogether,
  statementKeys,
  type ClaimRecord,
  type MatchScore,
  type StatementRecord,
} from '#matching';

/** The claim as the worker would read it. */
export function readClaim(line: ReceivedClaim): ClaimRecord {
  const victim =
    line.victim === null || (line.victim.name ?? line.victim.domain) === null ? null : line.victim;
  const source: SourceText = {
    role: 'claim',
    title: line.title,
    text: line.text,
    date: line.posted_at,
    actor: line.actor,
    victim,
    issuer: null,
  };
  return {
    id: line.id,
    title: line.title,
    text: line.text,
    postedAt: line.posted_at,
    actor: line.actor,
    victim,
    assertions: extractAssertions(source),
  };
}

/** The statement as the worker would read it. */
export function readStatement(line: ReceivedStatement): StatementRecord {
  const { subject, issuer } = line;
  const source: SourceText = {
    role: 'statement',
    title: line.title,
    text: line.text,
    date: line.published_at,
    actor: null,
    victim: subject === null || (subject.name ?? subject.domain) === null ? null : subject,
    issuer: issuer === null || (issuer.name ?? issuer.type) === null ? null : issuer,
  };
  const assertions = extractAssertions(source);
  return {
    id: line.id,
    title: line.title,
    text: line.text,
    publishedAt: line.published_at,
    issuer: issuer ?? { name: null, type: null },
    channel: line.channel,
    subject:
      subject === null || (subject.name ?? subject.domain ?? subject.country) === null ? null : subject,
    fields: line.fields,
    stance: readStance(source).stance,
    assertions,
  };
}

export interface ScoredStatement extends MatchScore {
  statement: StatementRecord;
}

/** The statements that share a key with each claim, scored in view of all of them; best first. */
export function scoreAll(
  claims: readonly ClaimRecord[],
  statements: readonly StatementRecord[],
): ReadonlyMap<ClaimRecord, ScoredStatement[]> {
  const byKey = new Map<bigint, StatementRecord[]>();
  for (const statement of statements) {
    for (const key of statementKeys(statement)) {
      const sharing = byKey.get(key);
      if (sharing === undefined) byKey.set(key, [statement]);
      else sharing.push(statement);
    }
  }
  const pairs = claims.flatMap((claim) => {
    const candidates = new Set(claimKeys(claim).flatMap((key) => byKey.get(key) ?? []));
    return [...candidates].map((statement) => ({ claim, statement }));
  });
  const scored = new Map<ClaimRecord, ScoredStatement[]>(claims.map((claim) => [claim, []]));
  for (const { claim, ...rest } of scoreTogether(pairs)) scored.get(claim)?.push(rest);
  for (const own of scored.values()) own.sort((a, b) => b.score - a.score);
  return scored;
}
