import { DataSource } from 'typeorm';
import { dataSourceOptions, newId } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/database';
import { listClaims, type ClaimListFilter } from './claim-list.query';

const SOURCE = newId();
const [ACTOR, PERSON, WATCHED, MERGED] = [newId(), newId(), newId(), newId()];
/** More than one stretch of the list is looked through for. */
const MANY = 12_000;

describe('the list of claims', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource(dataSourceOptions(database.url, 4)).initialize();
    const run = (sql: string, values: unknown[] = []) => source.query(sql, values);
    await run(`insert into sources (id, name, kind) values ($1, 'Board', 'forum')`, [SOURCE]);
    await run(`insert into actors (id, name) values ($1, 'Kestrel')`, [ACTOR]);
    await run(
      `insert into people (id, email, name, password_hash, roles, version) values ($1, 'a@example.org', 'Ada', 'x', '{analyst}', 1)`,
      [PERSON],
    );
    await run(`insert into organisations (id, name, watched) values ($1, 'Watched', true)`, [WATCHED]);
    await run(`insert into organisations (id, name, merged_into) values ($1, 'Watched too', $2)`, [
      MERGED,
      WATCHED,
    ]);
    await run(
      `insert into claims (id, external_id, content_hash, title, source_id, actor_id, state, version, urgency, posted_at, due_at)
       select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'bulk-' || n, 'x', 'Post of common things', $1, $2,
         case when n % 2 = 0 then 'triage' else 'in_review' end, 1, n % 100,
         timestamptz '2026-01-01Z' + n * interval '1 minute', now() + interval '5 days'
       from generate_series(1, $3) n`,
      [SOURCE, ACTOR, MANY],
    );
    await run(`analyze`);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const ids = async (filter: Partial<ClaimListFilter>) =>
    (await listClaims(source.manager, { order: 'newest', limit: 100, ...filter })).items.map(
      ({ externalId }) => externalId,
    );

  async function add(externalId: string, columns: Record<string, unknown> = {}): Promise<string> {
    const row = {
      id: newId(),
      external_id: externalId,
      content_hash: 'x',
      source_id: SOURCE,
      state: 'triage',
      version: 1,
      ...columns,
    };
    const names = Object.keys(row);
    await source.query(
      `insert into claims (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
    return row.id;
  }

  /** Every page from the first to the last, and how many there were. */
  async function all(filter: Partial<ClaimListFilter>) {
    const found: string[] = [];
    let pages = 0;
    for (let cursor: string | undefined; ;) {
      const page = await listClaims(source.manager, { order: 'newest', limit: 100, ...filter, cursor });
      pages += 1;
      found.push(...page.items.map(({ id }) => id));
      if (page.next === null) return { found, pages };
      cursor = page.next;
    }
  }

  it('finds by words of the title, the victim, the domain and the external id, from their beginnings, without marks and case', async () => {
    await add('quill-7', {
      title: 'Données de Quillfeather',
      victim_name: 'Santé Thornbury',
      victim_domain: 'thorn-bury.example',
    });
    for (const text of [
      'quillfeather',
      'QUILLF',
      'sante thornbury',
      'Santé',
      'thorn-bury.example',
      'example bury',
      'quill-7',
    ])
      expect([text, await ids({ text })]).toEqual([text, ['quill-7']]);
    for (const text of ['feather', 'quillfeather elsewhere', '', '!!!', `';--`, "a' | 'b", 'q:*'])
      expect([text, await ids({ text })]).toEqual([text, []]);
  });

  it('finds a claim by its id', async () => {
    const id = await add('by-id');
    expect(await ids({ text: ` ${id.toUpperCase()} ` })).toEqual(['by-id']);
  });

  it('finds a victim that was named afterwards, and no longer the one before', async () => {
    const id = await add('renamed', { victim_name: 'Alderbrook' });
    await source.query(`update claims set victim_name = 'Brackenmoor' where id = $1`, [id]);
    expect(await ids({ text: 'brackenmoor' })).toEqual(['renamed']);
    expect(await ids({ text: 'alderbrook' })).toEqual([]);
  });

  it('takes a text of any length and of any letters', async () => {
    await add('hostile', { title: `${'\ufdfa'.repeat(9_000)} ${'x'.repeat(70_000)}` });
    expect(await ids({ text: 'hostile' })).toEqual(['hostile']);
  });

  it('knows who holds what', async () => {
    const [mine, ended] = [await add('mine', { urgency: 7 }), await add('ended')];
    await source.query(
      `insert into leases (claim_id, person_id, expires_at) values ($1, $3, now() + interval '1 hour'), ($2, $3, now() - interval '1 hour')`,
      [mine, ended, PERSON],
    );
    expect(await ids({ held: { by: PERSON } })).toEqual(['mine']);
    expect(await ids({ held: { by: newId() } })).toEqual([]);
    expect(await ids({ held: 'anybody', order: 'urgency', states: ['triage', 'in_review'] })).toEqual([
      'mine',
    ]);
    const free = await ids({ held: 'nobody' });
    expect(free).toContain('ended');
    expect(free).not.toContain('mine');
  });

  it('knows what is due, who is watched and what was posted when', async () => {
    await add('overdue', { due_at: new Date(Date.now() - 60_000) });
    await add('soon', { due_at: new Date(Date.now() + 3_600_000) });
    await add('watched', { victim_id: WATCHED });
    await add('watched too', { victim_id: MERGED });
    await add('old', { posted_at: '2020-02-02T23:30:00Z' });
    expect(await ids({ due: 'overdue' })).toEqual(['overdue']);
    expect(await ids({ due: 'soon' })).toEqual(['soon']);
    expect((await ids({ watched: true })).sort()).toEqual(['watched', 'watched too']);
    expect(await ids({ postedTo: '2020-02-02' })).toEqual(['old']);
    expect(await ids({ postedTo: '2020-02-01' })).toEqual([]);
    expect(await ids({ postedFrom: '2020-02-02', postedTo: '2020-02-03' })).toEqual(['old']);
  });

  it.each(['urgency', 'newest'] as const)(
    'goes through many that pass by stretches, each once, %s',
    async (order) => {
      const { found } = await all({ order, text: 'common', states: ['triage'], postedFrom: '2026-01-01' });
      expect(found).toHaveLength(MANY / 2);
      expect(new Set(found).size).toBe(found.length);
    },
  );

  it('ends, page by page, where a part that many pass leaves few', async () => {
    const { found, pages } = await all({
      text: 'post',
      held: 'nobody',
      postedFrom: '2026-01-01',
      postedTo: '2026-01-05',
      due: 'soon',
    });
    expect(found).toEqual([]);
    expect(pages).toBeLessThan(5);
    // Frequent words, none of which the list's last stretch has: looked for to the end, in bounded steps.
    const late = await all({ text: 'post of common', actorId: ACTOR, suggestedVerdict: 'confirmed' });
    expect(late.found).toEqual([]);
  });

  it('lists by urgency over several states as over one', async () => {
    const { items } = await listClaims(source.manager, {
      order: 'urgency',
      limit: 50,
      states: ['triage', 'in_review'],
    });
    expect(items.map(({ urgency }) => urgency)).toEqual(
      items.map(({ urgency }) => urgency).sort((a, b) => b - a),
    );
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['in_review']));
    const everywhere = await listClaims(source.manager, { order: 'urgency', limit: 50 });
    expect(everywhere.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });
});
