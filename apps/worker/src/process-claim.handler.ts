import { Injectable } from '@nestjs/common';
import { extractAssertions, type Assertion } from '#assertions';
import { AssertionStore } from '#assertion-store';
import { ClaimWriter, matchClaim, processClaim, urgency, type ClaimReading } from '#claims';
import { Refusal, Transactions, type Tx } from '#database';
import { Handles, Outbox, type JobHandler, type Parcel } from '#jobs';
import { LineageService } from '#lineage';
import { loadJudged, MatchService, type ClaimRecord } from '#matching';
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

/** received → triage: what the post asserts is stored, and the claim can be found by statements and by other claims. */
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

  async handle(tx: Tx, payloads: readonly { claim: string }[]): Promise<readonly Parcel[]> {
    const rows = await tx.query<ReceivedRow[]>(
      `select c.id, c.title, c.text, c.posted_on as date, a.name as actor, c.victim_name, c.victim_domain
       from claims c left join actors a on a.id = c.actor_id
       where c.id = any($1) and c.state = 'received' order by c.id for update of c`,
      [payloads.map(({ claim }) => claim)],
    );
    if (rows.length === 0) return [];
    const read = new Map(await mapInTurns(rows, (row) => [row.id, readClaim(row)] as const));
    await this.assertions.replaceAll(tx, 'claim', read);
    const victims = await this.resolveVictims(rows, read);
    // One object a claim for both indexes: what they read of it is made once an object.
    const claims = await this.asStored(tx, rows, read, victims);
    await this.matches.indexClaims(tx, claims);
    const related = await this.lineage.admitNew(tx, claims);
    const refused = (
      await this.writer.applyAll(
        tx,
        { kind: 'system' },
        rows.map(({ id }) => ({
          claimId: id,
          action: 'process',
          reading: readingOf(read.get(id) ?? [], victims.get(id) ?? null),
        })),
      )
    ).find((outcome) => outcome instanceof Refusal);
    if (refused instanceof Refusal) throw refused;
    // Begun after the commit: two new records that could not see each other's keys would miss each other.
    const matched = await this.outbox.handOn(
      tx,
      matchClaim,
      rows.map(({ id }) => ({ claim: id })),
    );
    return [matched, related].filter((parcel) => parcel !== null);
  }

  /** The claims as the transaction will leave them. */
  private async asStored(
    tx: Tx,
    rows: readonly ReceivedRow[],
    read: ReadonlyMap<string, readonly Assertion[]>,
    victims: ReadonlyMap<string, string | null>,
  ): Promise<Map<string, ClaimRecord>> {
    const judged = await loadJudged(tx, [...new Set([...victims.values()].flatMap((id) => id ?? []))]);
    return new Map(
      rows.map((row) => {
        const assertions = read.get(row.id) ?? [];
        const claim: ClaimRecord = {
          id: row.id,
          title: row.title,
          text: row.text,
          postedAt: row.date,
          actor: row.actor,
          victim: victimOf(row),
          assertions,
          judged: judged.get(victims.get(row.id) ?? '') ?? { same: [], other: [] },
        };
        return [row.id, claim];
      }),
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

const victimOf = ({ victim_name: name, victim_domain: domain }: ReceivedRow): ClaimRecord['victim'] =>
  name === null && domain === null ? null : { name, domain };

function readClaim(row: ReceivedRow): Assertion[] {
  return extractAssertions({
    role: 'claim',
    title: row.title,
    text: row.text,
    date: row.date,
    actor: row.actor,
    victim: victimOf(row),
    issuer: null,
  });
}

/** Whom it is about, and, until its first match, that it is as urgent as its text and that nothing was found about it so far. */
function readingOf(assertions: readonly Assertion[], victimId: string | null): ClaimReading {
  return {
    victimId,
    urgencyReasons: urgency({
      assertions,
      victimWatched: false,
      statementsFound: 0,
      actorDecided: 0,
      actorBorneOut: 0,
      overdue: false,
    }),
    suggestedVerdict: 'unsubstantiated',
    suggestedReasons: ['No official statement is matched with this claim so far.'],
  };
}
