import { Injectable } from '@nestjs/common';
import {
  ClaimWriter,
  isDecided,
  total,
  urgency,
  type ClaimCommand,
  type ClaimState,
  type UrgencyReason,
} from '#claims';
import { Refusal, type Tx } from '#database';
import { loadClaims, loadStatements } from './match-record.query';
import { type AssertionRelation, type SuggestedVerdict } from './records';
import { suggestVerdict } from './suggest-verdict';

interface ClaimRow {
  id: string;
  state: ClaimState;
  overdue: boolean;
  victimWatched: boolean;
  actorDecided: number;
  actorBorneOut: number;
  /** A suggested match that did not stand there when somebody decided. */
  hasNewMatch: boolean;
  hasOpenMatch: boolean;
  deferred: boolean;
}

const SYSTEM = { kind: 'system' } as const;

/** After the matches of claims changed: what they suggest, how urgent the claims are, and where they go from here. */
@Injectable()
export class SuggestionService {
  constructor(private readonly writer: ClaimWriter) {}

  async refresh(tx: Tx, claimIds: readonly string[]): Promise<void> {
    const rows = await this.read(tx, claimIds);
    const claims = await loadClaims(tx, claimIds);
    const matched = await loadMatched(tx, claimIds);
    const suggestions = rows.flatMap((row) => {
      const claim = claims.get(row.id);
      if (claim === undefined) return [];
      const statements = matched.get(row.id) ?? [];
      const urgencyReasons = urgency({
        ...row,
        assertions: claim.assertions,
        statementsFound: statements.length,
      });
      return [{ id: row.id, ...suggestVerdict(claim, statements), urgencyReasons }];
    });
    await save(tx, suggestions);
    await this.move(tx, rows);
  }

  /**
   * A watched claim with a match goes to review; one that was deferred waits for a match its reviewer has not seen.
   * A decided or dismissed claim is reopened by a new match, never by one that its decision knew.
   */
  private async move(tx: Tx, rows: readonly ClaimRow[]): Promise<void> {
    const commands = rows.flatMap((row): ClaimCommand[] => {
      if (row.state === 'watching' && (row.deferred ? row.hasNewMatch : row.hasOpenMatch))
        return [{ claimId: row.id, action: 'suggest' }];
      if ((isDecided(row.state) || row.state === 'dismissed') && row.hasNewMatch) {
        return [
          { claimId: row.id, action: 'reopen', input: { reason: 'A new official statement matches.' } },
        ];
      }
      return [];
    });
    if (commands.length === 0) return;
    const refused = (await this.writer.applyAll(tx, SYSTEM, commands)).find(
      (outcome) => outcome instanceof Refusal,
    );
    if (refused instanceof Refusal) throw refused;
  }

  /** Locked first, in one order, so that what is read here is still so when it is acted on. */
  private async read(tx: Tx, claimIds: readonly string[]): Promise<ClaimRow[]> {
    await tx.query(`select id from claims where id = any($1) order by id for update`, [claimIds]);
    return tx.query(
      `select c.id, c.state, coalesce(c.due_at <= now(), false) as overdue, coalesce(o.watched, false) as "victimWatched",
         coalesce(a.confirmed + a.partially_confirmed + a.disputed, 0) as "actorDecided",
         coalesce(a.confirmed + a.partially_confirmed, 0) as "actorBorneOut",
         exists (select 1 from matches m where m.claim_id = c.id and m.reviewable and m.status <> 'rejected') as "hasOpenMatch",
         exists (select 1 from matches m where m.claim_id = c.id and m.reviewable and m.status = 'suggested'
           and not m.seen) as "hasNewMatch",
         c.deferred
       from claims c
       left join organisations named on named.id = c.victim_id
       left join organisations o on o.id = coalesce(named.merged_into, named.id)
       left join actors a on a.id = c.actor_id
       where c.id = any($1)`,
      [claimIds],
    );
  }
}

/** The statements that each claim is matched with, rejected ones left out, with the relations as they are stored. */
async function loadMatched(tx: Tx, claimIds: readonly string[]) {
  const rows = await tx.query<{ claimId: string; statementId: string; relations: AssertionRelation[] }[]>(
    `select m.claim_id as "claimId", m.statement_id as "statementId",
       coalesce((select json_agg(json_build_object('assertion', a.ordinal, 'relation', r.relation, 'statementQuote', r.statement_quote,
         'reason', r.reason) order by a.ordinal) from relations r join assertions a on a.id = r.assertion_id where r.match_id = m.id), '[]') as relations
     from matches m where m.claim_id = any($1) and m.reviewable and m.status <> 'rejected'`,
    [claimIds],
  );
  const statements = await loadStatements(tx, [...new Set(rows.map((row) => row.statementId))]);
  const matched = new Map<string, Parameters<typeof suggestVerdict>[1][number][]>();
  for (const row of rows) {
    const statement = statements.get(row.statementId);
    if (statement !== undefined)
      matched.set(row.claimId, [
        ...(matched.get(row.claimId) ?? []),
        { statement, relations: row.relations },
      ]);
  }
  return matched;
}

interface Saved extends SuggestedVerdict {
  id: string;
  urgencyReasons: UrgencyReason[];
}

async function save(tx: Tx, rows: readonly Saved[]): Promise<void> {
  await tx.query(
    `update claims c set suggested_verdict = t.verdict, suggested_reasons = t.reasons, urgency = t.urgency, urgency_reasons = t.urgency_reasons
     from unnest($1::uuid[], $2::text[], $3::jsonb[], $4::int[], $5::jsonb[]) t(id, verdict, reasons, urgency, urgency_reasons)
     where c.id = t.id`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.verdict),
      rows.map((row) => JSON.stringify(row.reasons)),
      rows.map((row) => total(row.urgencyReasons)),
      rows.map((row) => JSON.stringify(row.urgencyReasons)),
    ],
  );
}
