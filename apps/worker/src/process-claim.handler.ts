import { Injectable } from '@nestjs/common';
import { extractAssertions, type Assertion } from '#assertions';
import { AssertionStore } from '#assertion-store';
import { ClaimWriter, matchClaim, processClaim, total, urgency } from '#claims';
import { Refusal, Transactions, type Tx } from '#database';
import { Handles, Outbox, type JobHandler } from '#jobs';
import { LineageService } from '#lineage';
import { loadClaims, MatchService } from '#matching';
import { OrganisationRegistry } from '#organisations';
import { mapInTurns } from './in-turns';

interface ReceivedRow {
  id: string;
  title: string | null;
  text: string | null;
  date: string | null;
  actor: string | null;
  victim_name: string | null;
  victim_domain: string | null;
}

/** received → triage: what the post asserts is stored, and the claim can be found by statements. */
@Injectable()
@Handles(processClaim)
export class ProcessClaimHandler implements JobHandler<{ claim: string }> {
  constructor(
    private readonly assertions: AssertionStore,
    private readonly matches: MatchService,
    private readonly writer: ClaimWriter,
    private readonly organisations: OrganisationRegistry,
    private readonly lineage: LineageService,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  async handle(tx: Tx, payloads: readonly { claim: string }[]): Promise<void> {
    const rows = await tx.query<ReceivedRow[]>(
      `select c.id, c.title, c.text, c.posted_on as date, a.name as actor, c.victim_name, c.victim_domain
       from claims c left join actors a on a.id = c.actor_id
       where c.id = any($1) and c.state = 'received' order by c.id for update of c`,
      [payloads.map(({ claim }) => claim)],
    );
    if (rows.length === 0) return;
    const ids = rows.map((row) => row.id);
    const read = new Map(await mapInTurns(rows, (row) => [row.id, readClaim(row)] as const));
    await this.assertions.replaceAll(tx, 'claim', read);
    await describe(tx, read, await this.resolveVictims(rows, read));
    // Loaded once for both indexes: what they read of a record is made once an object.
    const claims = await loadClaims(tx, ids);
    await this.matches.indexClaims(tx, claims);
    await this.lineage.admit(tx, claims);
    const refused = (
      await this.writer.applyAll(
        tx,
        { kind: 'system' },
        ids.map((claimId) => ({ claimId, action: 'process' })),
      )
    ).find((outcome) => outcome instanceof Refusal);
    if (refused instanceof Refusal) throw refused;
    await this.outbox.enqueue(
      tx,
      matchClaim,
      ids.map((claim) => ({ claim })),
    );
  }

  /**
   * The claimed victim as the relay named it, else as the post itself does first. Registered in a transaction of its own:
   * in ours, whoever else meets a new name would wait until our reading is done.
   */
  private async resolveVictims(
    rows: readonly ReceivedRow[],
    read: ReadonlyMap<string, readonly Assertion[]>,
  ): Promise<Map<string, string | null>> {
    const named = rows.map((row) => {
      if (row.victim_name !== null || row.victim_domain !== null)
        return { name: row.victim_name, domain: row.victim_domain };
      const first = read.get(row.id)?.find((assertion) => assertion.kind === 'victim' && !assertion.negated);
      return { name: typeof first?.value === 'string' ? first.value : null, domain: null };
    });
    const ids = await this.transactions.run((apart) => this.organisations.resolve(apart, named));
    return new Map(rows.map((row, index) => [row.id, ids[index] ?? null]));
  }
}

function readClaim(row: ReceivedRow): Assertion[] {
  const victim =
    row.victim_name === null && row.victim_domain === null
      ? null
      : { name: row.victim_name, domain: row.victim_domain };
  return extractAssertions({
    role: 'claim',
    title: row.title,
    text: row.text,
    date: row.date,
    actor: row.actor,
    victim,
    issuer: null,
  });
}

/**
 * Whom it is about, and, until its first match, that it is as urgent as its text and that nothing was found about it so far.
 * One update: each writes the claim's row and all its indexes anew.
 */
async function describe(
  tx: Tx,
  read: ReadonlyMap<string, readonly Assertion[]>,
  victims: ReadonlyMap<string, string | null>,
): Promise<void> {
  const unknown = {
    victimWatched: false,
    statementsFound: 0,
    actorDecided: 0,
    actorBorneOut: 0,
    overdue: false,
  };
  const reasons = [...read].map(([id, assertions]) => ({ id, reasons: urgency({ assertions, ...unknown }) }));
  await tx.query(
    `update claims c set victim_id = t.victim, urgency = t.urgency, urgency_reasons = t.reasons, suggested_verdict = 'unsubstantiated',
       suggested_reasons = '["No official statement is matched with this claim so far."]'
     from unnest($1::uuid[], $2::uuid[], $3::int[], $4::jsonb[]) t(id, victim, urgency, reasons) where c.id = t.id`,
    [
      reasons.map((row) => row.id),
      reasons.map((row) => victims.get(row.id) ?? null),
      reasons.map((row) => total(row.reasons)),
      reasons.map((row) => JSON.stringify(row.reasons)),
    ],
  );
}
