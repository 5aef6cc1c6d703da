import { Injectable } from '@nestjs/common';
import { EventStore } from '#audit';
import { instantOf, receiveOnce, type Receipt, type ReceivedStatement, type StoredRecord } from '#connectors';
import { newId, type Tx } from '#database';
import { Outbox } from '#jobs';
import { processStatement } from './statement.jobs';

/** Takes official statements in: from the commit on, each is stored and owed its processing. */
@Injectable()
export class StatementIntake {
  constructor(
    private readonly events: EventStore,
    private readonly outbox: Outbox,
  ) {}

  /** Receipts in the order of the lines. Idempotent by id and content. */
  receive(tx: Tx, lines: readonly ReceivedStatement[], by: string): Promise<Receipt[]> {
    return receiveOnce(
      lines,
      (unique) => this.insert(tx, unique),
      (fresh, stored) => this.follow(tx, fresh, stored, by),
    );
  }

  private async insert(tx: Tx, lines: readonly ReceivedStatement[]): Promise<Map<string, StoredRecord>> {
    const ids = lines.map(newId);
    await tx.query(
      `insert into statements (id, external_id, content_hash, issuer_name, issuer_type, channel, title, text, published_at,
         published_on, subject_name, subject_domain, subject_country, fields, url, text_flags,
         corrects_external_id, version)
       select t.id, t.external_id, decode(t.content_hash, 'hex'), t.issuer_name, t.issuer_type, t.channel, t.title, t.text, t.published_at,
         t.published_on, t.subject_name, t.subject_domain, t.subject_country, t.fields, t.url, string_to_array(t.flags, ','),
         t.corrects, 1
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::timestamptz[],
         $10::text[], $11::text[], $12::text[], $13::text[], $14::jsonb[], $15::text[], $16::text[], $17::text[])
         t(id, external_id, content_hash, issuer_name, issuer_type, channel, title, text, published_at, published_on, subject_name,
           subject_domain, subject_country, fields, url, flags, corrects)
       order by t.external_id
       on conflict (external_id) do nothing`,
      [
        ids,
        lines.map((line) => line.id),
        lines.map((line) => line.contentHash.toString('hex')),
        lines.map((line) => line.issuer?.name ?? null),
        lines.map((line) => line.issuer?.type ?? null),
        lines.map((line) => line.channel),
        lines.map((line) => line.title),
        lines.map((line) => line.text),
        lines.map((line) => (line.published_at === null ? null : instantOf(line.published_at))),
        lines.map((line) => line.published_at),
        lines.map((line) => line.subject?.name ?? null),
        lines.map((line) => line.subject?.domain ?? null),
        lines.map((line) => line.subject?.country ?? null),
        lines.map((line) => JSON.stringify(line.fields)),
        lines.map((line) => line.url),
        lines.map((line) => line.textFlags.join(',')),
        lines.map((line) => line.corrects),
      ],
    );
    const rows = await tx.query<{ external_id: string; id: string; hash: Buffer }[]>(
      `select external_id, id, content_hash as hash from statements where external_id = any($1)`,
      [lines.map((line) => line.id)],
    );
    const own = new Set(ids);
    return new Map(
      rows.map((row) => [row.external_id, { id: row.id, hash: row.hash, fresh: own.has(row.id) }]),
    );
  }

  private async follow(
    tx: Tx,
    lines: readonly ReceivedStatement[],
    stored: ReadonlyMap<string, StoredRecord>,
    by: string,
  ): Promise<void> {
    const at = new Date();
    const idOf = (line: ReceivedStatement): string => stored.get(line.id)?.id ?? '';
    await this.events.append(
      tx,
      lines.map((line) => ({
        stream: 'statement' as const,
        streamId: idOf(line),
        version: 1,
        type: 'statement.received',
        actor: by,
        at,
        data: { externalId: line.id, contentHash: line.contentHash.toString('hex') },
      })),
    );
    await this.outbox.enqueue(
      tx,
      processStatement,
      lines.map((line) => ({ statement: idOf(line) })),
    );
  }
}
