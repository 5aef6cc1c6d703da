import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions, newId } from '#database';
import { createTestDatabase } from '../../../test/harness/database';
import { auditKey } from './audit-key';
import { eventsByStream } from './audit.query';
import { type Checkpoint, printCheckpoint, readCheckpoint } from './checkpoint';
import { CheckpointService } from './checkpoint.service';
import { type NewEvent, type Stream } from './event';
import { hashEvent } from './event-hash';
import { EventStore } from './event.store';
import { type AuditReport, verifyAudit } from './verify-audit';

/** Two claims of three events and a person of two, a checkpoint after the first five events and one at the end. */
describe('verifyAudit', () => {
  const store = new EventStore();
  const dataDir = mkdtempSync(join(tmpdir(), 'assay-audit-'));
  const checkpoints = new CheckpointService({ dataDir });
  const [claimA, claimB, person] = [newId(), newId(), newId()];
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let latest: Checkpoint;

  const event = (stream: Stream, streamId: string, version: number): NewEvent => ({
    stream,
    streamId,
    version,
    type: `${stream}.noted`,
    actor: 'system',
    at: new Date('2026-03-01T08:00:00.123Z'),
    data:
      stream === 'claim'
        ? {
            to: version < 3 ? 'triage' : 'watching',
            acceptedBy: null,
            verdict: null,
            details: 'Ähnlich "wie" zuvor',
          }
        : { name: 'Ada' },
  });
  const append = (...events: NewEvent[]) => dataSource.transaction((tx) => store.append(tx, events));
  /** Others use the same server: their open transactions hold checkpoints back. */
  async function settled(): Promise<void> {
    const done = `select coalesce(max(transaction_id::text::bigint) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint, true) as done from events`;
    for (let rows: { done: boolean }[] = []; !rows[0]?.done; rows = await dataSource.query(done));
  }
  const take = () => dataSource.transaction((tx) => checkpoints.take(tx));
  const verify = (outside?: Checkpoint) =>
    verifyAudit(dataSource.manager, auditKey(dataDir).publicKey, outside);

  /** Runs what somebody with the superuser's password could, verifies, and takes it back. */
  async function afterTampering(statements: string[], outside?: Checkpoint): Promise<AuditReport> {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('set local session_replication_role = replica');
      for (const statement of statements) await runner.query(statement);
      await runner.commitTransaction();
      return await verify(outside);
    } finally {
      await runner.release();
      await restore();
    }
  }

  const COPIED = ['events', 'checkpoints', 'claims'];
  async function restore(): Promise<void> {
    await dataSource.transaction(async (tx) => {
      await tx.query('set local session_replication_role = replica');
      for (const table of COPIED) {
        await tx.query(`delete from ${table}`);
        await tx.query(
          `insert into ${table} ${table === 'events' ? 'overriding system value' : ''} select * from kept_${table}`,
        );
      }
    });
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, 4)).initialize();
    const source = newId();
    await dataSource.query(`insert into sources (id, name, kind) values ($1, 'A forum', 'forum')`, [source]);
    await dataSource.query(
      `insert into claims (id, content_hash, source_id, state, version)
       select id, '\\x00', $2, 'watching', 3 from unnest($1::uuid[]) as id`,
      [[claimA, claimB], source],
    );
    await append(event('claim', claimA, 1), event('claim', claimB, 1), event('claim', claimA, 2));
    await append(event('person', person, 1), event('person', person, 2));
    await settled();
    await take();
    await append(event('claim', claimA, 3), event('claim', claimB, 2));
    await append(event('claim', claimB, 3));
    await settled();
    const taken = await take();
    if (!taken) throw new Error('No checkpoint was taken.');
    latest = taken;
    for (const table of COPIED) await dataSource.query(`create table kept_${table} as table ${table}`);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    rmSync(dataDir, { recursive: true });
  });

  it('finds an untouched record sound', async () => {
    expect(await verify()).toEqual({ ok: true, events: 8, checkpoints: 2 });
    expect(await verify(readCheckpoint(printCheckpoint(latest)))).toEqual({
      ok: true,
      events: 8,
      checkpoints: 2,
    });
    expect(latest).toMatchObject({ id: '2', events: '8' });
  });

  const second = `stream_id = '${claimA}' and version = 2`;
  const secondRow = { table: 'events', stream: 'claim', streamId: claimA, version: 2 };

  it.each([
    ['transaction_id', `transaction_id = (transaction_id::text::bigint - 1)::text::xid8`],
    ['type', `type = 'claim.Noted'`],
    ['actor', `actor = 'systen'`],
    ['at, by a microsecond', `at = at + interval '1 microsecond'`],
    ['at, for ever', `at = 'infinity'`],
    ['data', `data = replace(data::text, 'zuvor', 'zuvos')::json`],
    ['data, in its spelling only', `data = (data::text || ' ')::json`],
    ['previous_hash', 'previous_hash = set_byte(previous_hash, 31, get_byte(previous_hash, 31) # 1)'],
    ['hash', 'hash = set_byte(hash, 0, get_byte(hash, 0) # 128)'],
  ])('names the event whose %s was changed', async (_, change) => {
    expect(await afterTampering([`update events set ${change} where ${second}`])).toMatchObject({
      ok: false,
      row: secondRow,
    });
  });

  it('names the event whose id was changed', async () => {
    const change = [
      'alter table events alter id set generated by default',
      `update events set id = id + 1000 where ${second}`,
      'alter table events alter id set generated always',
    ];
    expect(await afterTampering(change)).toMatchObject({ ok: false, row: secondRow });
  });

  it.each([
    ['version', `version = 7`],
    ['stream', `stream = 'statement'`],
    ['stream_id', `stream_id = '${newId()}'`],
  ])('names an event next to the gap when %s was changed', async (_, change) => {
    const report = await afterTampering([`update events set ${change} where ${second}`]);
    expect(report).toMatchObject({
      ok: false,
      row: { table: 'events' },
      reason: expect.stringContaining('missing before it'),
    });
  });

  it('finds any one bit flipped in any stored event', async () => {
    for (const column of ['previous_hash', 'hash']) {
      for (const at of [0, 100, 255]) {
        const report = await afterTampering([
          `update events set ${column} = set_bit(${column}, ${at}, 1 - get_bit(${column}, ${at}))
          where id = (select id from events order by id offset ${at % 8} limit 1)`,
        ]);
        expect(report.ok).toBe(false);
      }
    }
  });

  it('names the event after a deleted one', async () => {
    expect(await afterTampering([`delete from events where ${second}`])).toMatchObject({
      row: { table: 'events', streamId: claimA, version: 3 },
      reason: 'version 2 of its stream is missing before it',
    });
  });

  it('names a swapped event', async () => {
    const swap = `update events e set data = o.data, type = o.type, hash = o.hash from events o
      where e.stream_id = '${claimA}' and o.stream_id = '${claimA}' and (e.version, o.version) in ((1, 2), (2, 1))`;
    expect(await afterTampering([swap])).toMatchObject({
      row: { table: 'events', streamId: claimA, version: 1 },
    });
  });

  it('names an event that was slipped in', async () => {
    const insert = `insert into events (transaction_id, stream, stream_id, version, type, actor, at, data, previous_hash, hash)
      select transaction_id, stream, stream_id, 4, type, actor, at, data, hash, hash from events where stream_id = '${claimA}' and version = 3`;
    expect(await afterTampering([insert])).toMatchObject({ row: { ...secondRow, version: 4 } });
  });

  it('names the claim that has moved without an event, or lost its last event', async () => {
    const row = { table: 'claims', id: claimA, stream: 'claim', streamId: claimA };
    expect(await afterTampering([`update claims set version = 4 where id = '${claimA}'`])).toMatchObject({
      row,
    });
    expect(
      await afterTampering([`update claims set state = 'confirmed' where id = '${claimA}'`]),
    ).toMatchObject({ row });
    expect(await afterTampering([`delete from claims where id = '${claimA}'`])).toMatchObject({ row });
    expect(
      await afterTampering([`delete from events where stream_id = '${claimA}' and version = 3`]),
    ).toMatchObject({ row });
    expect(await afterTampering([`delete from events where stream_id = '${claimA}'`])).toMatchObject({ row });
  });

  it('names the checkpoint that covered an event which is gone, or was rewritten with a hash that fits', async () => {
    const both = `stream_id = '${person}' and version = 2`;
    expect(await afterTampering([`delete from events where ${both}`])).toMatchObject({
      row: { table: 'checkpoints', id: '1' },
      reason: 'it covers 5 events, 4 are there',
    });

    let forged = '';
    for await (const rows of eventsByStream(dataSource.manager)) {
      const row = rows.find(({ streamId, version }) => streamId === person && version === 2);
      if (row) forged = hashEvent(row.previousHash, { ...row, actor: 'nobody' });
    }
    const rewrite = `update events set actor = 'nobody', hash = decode('${forged}', 'hex') where ${both}`;
    expect(await afterTampering([rewrite])).toMatchObject({
      row: { table: 'checkpoints', id: '1' },
      reason: 'the events it covers are not those that are there',
    });
  });

  it.each([
    ['id', `id = 3`],
    ['up_to_event', 'up_to_event = up_to_event + 1'],
    ['up_to_transaction', `up_to_transaction = '99999999'`],
    ['events', 'events = events - 1'],
    ['digest', 'digest = set_bit(digest, 9, 1 - get_bit(digest, 9))'],
    ['signature', 'signature = set_bit(signature, 500, 1 - get_bit(signature, 500))'],
    ['created_at', `created_at = created_at - interval '1 microsecond'`],
  ])('names the checkpoint whose %s was changed', async (_, change) => {
    expect(await afterTampering([`update checkpoints set ${change} where id = 2`])).toMatchObject({
      row: { table: 'checkpoints' },
    });
  });

  it('names the checkpoint before which one was deleted, and refuses another key', async () => {
    expect(await afterTampering(['delete from checkpoints where id = 1'])).toMatchObject({
      row: { table: 'checkpoints', id: '2' },
    });
    const stranger = generateKeyPairSync('ed25519').publicKey;
    expect(await verifyAudit(dataSource.manager, stranger)).toMatchObject({
      row: { table: 'checkpoints', id: '1' },
    });
  });

  it('finds a tail that was cut without a trace only by the checkpoint kept outside', async () => {
    const cut = [
      'delete from checkpoints where id = 2',
      `delete from events where id > (select up_to_event from checkpoints where id = 1)`,
      `update claims set version = case id when '${claimA}'::uuid then 2 else 1 end, state = 'triage'`,
    ];
    expect(await afterTampering(cut)).toEqual({ ok: true, events: 5, checkpoints: 1 });
    expect(await afterTampering(cut, latest)).toMatchObject({
      row: { table: 'checkpoints', id: '2' },
      reason: expect.stringContaining('the tail was cut'),
    });
  });

  it('finds a tail that was cut and grown again by the checkpoint kept outside', async () => {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('set local session_replication_role = replica');
    await runner.query('delete from checkpoints where id = 2');
    await runner.query(`delete from events where stream_id = '${claimB}' and version = 3`);
    await runner.query(`update claims set version = 2, state = 'triage' where id = '${claimB}'`);
    await runner.commitTransaction();
    await runner.release();
    try {
      await settled();
      expect(await take()).toMatchObject({ id: '2', events: '7' });
      expect(await verify()).toMatchObject({ ok: true });
      expect(await verify(latest)).toMatchObject({
        row: { table: 'checkpoints', id: '2' },
        reason: 'it is not the checkpoint that was kept outside',
      });
    } finally {
      await restore();
    }
  });

  it('takes a checkpoint of finished transactions only, once', async () => {
    const open = dataSource.createQueryRunner();
    await open.startTransaction();
    await store.append(open.manager, [event('system', person, 1)]);
    await append(event('person', newId(), 1));
    try {
      expect(await take()).toEqual(latest);
      await open.commitTransaction();
      await settled();
      const [a, b] = await Promise.all([take(), take()]);
      expect(a).toEqual(b);
      expect(a).toMatchObject({ id: '3', events: '10' });
      expect(await verify(a)).toEqual({ ok: true, events: 10, checkpoints: 3 });
      expect(await verify(latest)).toMatchObject({ ok: true });
    } finally {
      await open.release();
      await restore();
    }
  });

  it('verifies more than one batch', async () => {
    const streams = Array.from({ length: 1700 }, newId);
    await append(
      ...streams.flatMap((id) => [
        event('statement', id, 1),
        event('statement', id, 2),
        event('statement', id, 3),
      ]),
    );
    await settled();
    await take();
    expect(await verify()).toEqual({ ok: true, events: 5108, checkpoints: 3 });
    const last = streams.at(-1);
    expect(
      await afterTampering([`update events set actor = 'x' where stream_id = '${last}' and version = 2`]),
    ).toMatchObject({
      row: { table: 'events', stream: 'statement', streamId: last, version: 2 },
    });
  });
});
