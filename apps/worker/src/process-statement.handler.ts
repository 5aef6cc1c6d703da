import { Injectable } from '@nestjs/common';
import { extractAssertions, readStance, type SourceText } from '#assertions';
import { AssertionStore } from '#assertion-store';
import { EventStore } from '#audit';
import { Transactions, type Tx } from '#database';
import { Handles, Outbox, type JobHandler, type Parcel } from '#jobs';
import { MatchService } from '#matching';
import { OrganisationRegistry } from '#organisations';
import { matchStatement, processStatement } from '#statements';
import { mapInTurns } from './in-turns';

interface StatementRow {
  id: string;
  version: number;
  title: string | null;
  text: string | null;
  date: string | null;
  issuer_name: string | null;
  issuer_type: string | null;
  subject_name: string | null;
  subject_domain: string | null;
}

/** What an official source said and how it stands to the claims is stored, and claims can find it. */
@Injectable()
@Handles(processStatement)
export class ProcessStatementHandler implements JobHandler<{ statement: string }> {
  constructor(
    private readonly assertions: AssertionStore,
    private readonly matches: MatchService,
    private readonly events: EventStore,
    private readonly organisations: OrganisationRegistry,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  async handle(tx: Tx, payloads: readonly { statement: string }[]): Promise<readonly Parcel[]> {
    const rows = await tx.query<StatementRow[]>(
      `select id, version, title, text, published_on as date, issuer_name, issuer_type, subject_name, subject_domain
       from statements where id = any($1) and processed_at is null order by id for update`,
      [payloads.map(({ statement }) => statement)],
    );
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const read = await mapInTurns(rows, (row) => {
      const source = sourceOf(row);
      const assertions = extractAssertions(source);
      return { row, assertions, reading: readStance(source) };
    });
    await this.assertions.replaceAll(
      tx,
      'statement',
      new Map(read.map(({ row, assertions }) => [row.id, assertions])),
    );
    await tx.query(
      `update statements s set stance = t.stance, stance_reading = t.reading, processed_at = now(), version = version + 1
       from unnest($1::uuid[], $2::text[], $3::jsonb[]) t(id, stance, reading) where s.id = t.id`,
      [ids, read.map(({ reading }) => reading.stance), read.map(({ reading }) => JSON.stringify(reading))],
    );
    await this.events.append(
      tx,
      read.map(({ row, reading }) => ({
        stream: 'statement' as const,
        streamId: row.id,
        version: row.version + 1,
        type: 'statement.processed',
        actor: 'system',
        at: new Date(),
        data: { stance: reading.stance },
      })),
    );
    await this.resolveParties(tx, rows);
    await this.matches.indexStatements(tx, ids);
    const next = await this.outbox.handOn(
      tx,
      matchStatement,
      ids.map((statement) => ({ statement })),
    );
    return next === null ? [] : [next];
  }

  /** Who speaks, and about whom: a victim that names no subject speaks of itself. */
  private async resolveParties(tx: Tx, rows: readonly StatementRow[]): Promise<void> {
    const named = rows.flatMap((row) => [
      { name: row.issuer_name, domain: null },
      { name: row.subject_name, domain: row.subject_domain },
    ]);
    const resolved = await this.transactions.run((apart) => this.organisations.resolve(apart, named));
    const parties = rows.map((row, index) => {
      const issuer = resolved[2 * index] ?? null;
      const subject = resolved[2 * index + 1] ?? null;
      return { id: row.id, issuer, subject: subject ?? (row.issuer_type === 'victim' ? issuer : null) };
    });
    await tx.query(
      `update statements s set issuer_id = t.issuer, subject_id = t.subject
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) t(id, issuer, subject) where s.id = t.id`,
      [
        parties.map(({ id }) => id),
        parties.map(({ issuer }) => issuer),
        parties.map(({ subject }) => subject),
      ],
    );
  }
}

function sourceOf(row: StatementRow): SourceText {
  return {
    role: 'statement',
    title: row.title,
    text: row.text,
    date: row.date,
    actor: null,
    victim:
      row.subject_name === null && row.subject_domain === null
        ? null
        : { name: row.subject_name, domain: row.subject_domain },
    issuer:
      row.issuer_name === null && row.issuer_type === null
        ? null
        : { name: row.issuer_name, type: row.issuer_type },
  };
}
