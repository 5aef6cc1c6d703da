import { DataSource } from 'typeorm';
import { type Tx, dataSourceOptions, newId } from '#database';
import { createTestDatabase } from '../../../test/harness/database';
import { type NewEvent } from './event';
import { EventStore, VersionConflict } from './event.store';

describe('EventStore', () => {
  const store = new EventStore();
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let reader: Tx;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, 4)).initialize();
    reader = dataSource.manager;
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const event = (streamId: string, version: number, data: NewEvent['data'] = {}): NewEvent => ({
    stream: 'claim',
    streamId,
    version,
    type: 'claim.noted',
    actor: 'system',
    at: new Date('2026-03-01T08:00:00.123Z'),
    data,
  });
  const append = (...events: NewEvent[]) => dataSource.transaction((tx) => store.append(tx, events));

  it('gives back what was recorded, in order', async () => {
    const id = newId();
    const hostile = { text: 'a "b" \\ \u0000 \ud800 é 漢 {,}', nested: [null, 1.5, true] };
    await append(event(id, 1, hostile), event(id, 2));
    await append(event(id, 3));
    const history = await store.history(reader, 'claim', id);
    expect(history.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(history[0]).toMatchObject(event(id, 1, hostile));
    expect(new Set(history.map(({ hash }) => hash)).size).toBe(3);
  });

  it('chains across calls and within one', async () => {
    const id = newId();
    await append(event(id, 1), event(id, 2));
    await append(event(id, 3), event(id, 4));
    const rows: { previous: string; hash: string }[] = await reader.query(
      `select encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash from events where stream_id = $1 order by version`,
      [id],
    );
    expect(rows.slice(1).map(({ previous }) => previous)).toEqual(rows.slice(0, -1).map(({ hash }) => hash));
  });

  it('records thousands at once, interleaved streams in the order given', async () => {
    const ids = Array.from({ length: 1500 }, newId);
    await append(...ids.map((id) => event(id, 1)));
    await append(...ids.flatMap((id) => [event(id, 2), event(id, 3)]));
    const [count]: { rows: string; ordered: boolean }[] = await reader.query(
      `select count(*) as rows, bool_and(stream_id = wanted.id) as ordered
       from (select stream_id, row_number() over (order by id) as place from events where stream_id = any($1) and version = 1) e
       join unnest($1::uuid[]) with ordinality as wanted (id, place) using (place)`,
      [ids],
    );
    expect(count).toEqual({ rows: '1500', ordered: true });
    expect(await store.history(reader, 'claim', ids[1499] ?? '')).toHaveLength(3);
  });

  it('lets one of two writers of the same version win', async () => {
    const id = newId();
    const results = await Promise.allSettled([
      append(event(id, 1, { by: 'a' })),
      append(event(id, 1, { by: 'b' })),
    ]);
    const lost = results.filter((result) => result.status === 'rejected');
    expect(lost.map(({ reason }: { reason: unknown }) => reason)).toEqual([expect.any(VersionConflict)]);
    expect(await store.history(reader, 'claim', id)).toHaveLength(1);
  });

  it('refuses gaps and writing outside a transaction', async () => {
    const id = newId();
    await expect(append(event(id, 2))).rejects.toThrow(/no version before it/);
    await expect(append(event(id, 1), event(id, 3))).rejects.toThrow(/cannot follow/);
    await expect(store.append(reader, [event(id, 1)])).rejects.toThrow(/in the transaction/);
    expect(await store.history(reader, 'claim', id)).toEqual([]);
  });

  it('feeds events in commit order and holds back what an open transaction could still precede', async () => {
    const [slow, fast] = [newId(), newId()];
    // Others use the same server: their open transactions hold the feed back too.
    const settled = async () => {
      const done = `select coalesce(max(transaction_id::text::bigint) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint, true) as done from events`;
      for (let rows: { done: boolean }[] = []; !rows[0]?.done; rows = await reader.query(done));
    };
    await settled();
    const start = (await store.after(reader, undefined, 10_000)).at(-1)?.id;
    const since = async () => (await store.after(reader, start, 10)).map(({ streamId }) => streamId);
    const open = dataSource.createQueryRunner();
    await open.startTransaction();
    await store.append(open.manager, [event(slow, 1)]);
    await append(event(fast, 1));
    expect(await since()).toEqual([]);
    await open.commitTransaction();
    await open.release();
    await settled();
    expect(await since()).toEqual([slow, fast]);
    expect(await store.after(reader, start, 1)).toHaveLength(1);
    expect(await store.after(reader, start, 10, 'person')).toEqual([]);
    await expect(store.after(reader, '999999999', 1)).rejects.toMatchObject({ code: 'event_not_found' });
  });

  it('is append-only', async () => {
    await append(event(newId(), 1));
    await expect(reader.query(`update events set actor = 'x'`)).rejects.toThrow(/append-only/);
    await expect(reader.query('delete from events')).rejects.toThrow(/append-only/);
    await expect(reader.query('truncate events')).rejects.toThrow(/append-only/);
  });
});
