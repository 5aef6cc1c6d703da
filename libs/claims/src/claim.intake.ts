import { Injectable } from '@nestjs/common';
import { ActorRegistry } from '#actors';
import { EventStore } from '#audit';
import { instantOf, receiveOnce, type Receipt, type ReceivedClaim, type StoredRecord } from '#connectors';
import { newId, type Tx } from '#database';
import { Outbox } from '#jobs';
import { type ClaimEventData } from './claim.decide';
import { processClaim } from './claim.jobs';

const UNNAMED_SOURCE = { name: 'unknown', kind: 'other' as const };

/** Takes claims in: from the commit of the transaction on, each is in exactly one state and owed its processing. */
@Injectable()
export class ClaimIntake {
  constructor(
    private readonly registry: ActorRegistry,
    private readonly events: EventStore,
    private readonly outbox: Outbox,
  ) {}

  /** Receipts in the order of the lines. Idempotent by id and content; a handful of statements however many lines. */
  receive(tx: Tx, lines: readonly ReceivedClaim[], by: string): Promise<Receipt[]> {
    return receiveOnce(
      lines,
      (unique) => this.insert(tx, unique),
      (fresh, stored) => this.follow(tx, fresh, stored, by),
    );
  }

  private async insert(tx: Tx, lines: readonly ReceivedClaim[]): Promise<Map<string, StoredRecord>> {
    const sources = await this.registry.sources(
      tx,
      lines.map((line) => line.source ?? UNNAMED_SOURCE),
    );
    const actors = await this.registry.actors(
      tx,
      lines.flatMap((line) => (line.actor === null ? [] : [line.actor])),
    );
    const ids = lines.map(newId);
    await tx.query(
      `insert into claims (id, external_id, content_hash, title, text, posted_at, posted_on, source_id, actor_id, victim_name,
         victim_domain, text_flags, state, version)
       select id, external_id, decode(content_hash, 'hex'), title, text, posted_at, posted_on, source_id, actor_id, victim_name,
         victim_domain, string_to_array(flags, ','), 'received', 1
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::uuid[],
         $9::uuid[], $10::text[], $11::text[], $12::text[])
         t(id, external_id, content_hash, title, text, posted_at, posted_on, source_id, actor_id, victim_name, victim_domain, flags)
       order by external_id
       on conflict (external_id) do nothing`,
      [
        ids,
        lines.map((line) => line.id),
        lines.map((line) => line.contentHash.toString('hex')),
        lines.map((line) => line.title),
        lines.map((line) => line.text),
        lines.map((line) => (line.posted_at === null ? null : instantOf(line.posted_at))),
        lines.map((line) => line.posted_at),
        sources,
        lines.map((line) => (line.actor === null ? null : (actors.get(line.actor) ?? null))),
        lines.map((line) => line.victim?.name ?? null),
        lines.map((line) => line.victim?.domain ?? null),
        lines.map((line) => line.textFlags.join(',')),
      ],
    );
    // A statement of its own: it sees what another writer committed while ours waited for it.
    const rows = await tx.query<{ external_id: string; id: string; hash: Buffer }[]>(
      `select external_id, id, content_hash as hash from claims where external_id = any($1)`,
      [lines.map((line) => line.id)],
    );
    const own = new Set(ids);
    return new Map(
      rows.map((row) => [row.external_id, { id: row.id, hash: row.hash, fresh: own.has(row.id) }]),
    );
  }

  private async follow(
    tx: Tx,
    lines: readonly ReceivedClaim[],
    stored: ReadonlyMap<string, { id: string }>,
    by: string,
  ): Promise<void> {
    const at = new Date();
    const idOf = (line: ReceivedClaim): string => stored.get(line.id)?.id ?? '';
    await tx.query(
      `insert into sightings (id, claim_id, source_id, relay, url, posted_at, discovered_at, captured_at, content_hash, attachments)
       select t.id, t.claim_id, c.source_id, t.relay, t.url, c.posted_at, t.discovered_at, $7, c.content_hash, t.attachments
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::jsonb[]) t(id, claim_id, relay, url, discovered_at, attachments)
       join claims c on c.id = t.claim_id`,
      [
        lines.map(newId),
        lines.map(idOf),
        lines.map((line) => line.relay),
        lines.map((line) => line.url),
        lines.map((line) => (line.discovered_at === null ? null : instantOf(line.discovered_at))),
        lines.map((line) => JSON.stringify(line.attachments)),
        at,
      ],
    );
    const data: ClaimEventData = {
      action: 'receive',
      from: null,
      to: 'received',
      acceptedBy: null,
      deferred: false,
      duplicateOf: null,
      verdict: null,
    };
    await this.events.append(
      tx,
      lines.map((line) => ({
        stream: 'claim' as const,
        streamId: idOf(line),
        version: 1,
        type: 'claim.received',
        actor: by,
        at,
        data: { ...data, details: { externalId: line.id, contentHash: line.contentHash.toString('hex') } },
      })),
    );
    await this.outbox.enqueue(
      tx,
      processClaim,
      lines.map((line) => ({ claim: idOf(line) })),
    );
  }
}
