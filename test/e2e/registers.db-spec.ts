import { type Schemas } from '#api-client';
import { TestSystem, type TestPerson } from '../harness/system';

interface StatementQuery {
  q?: string;
  stance?: 'denies';
  issuerType?: 'court';
  channel?: 'notice';
  from?: string;
  to?: string;
  organisation?: string;
}

/** What the workbench's registers ask for: who claims, where, who said what, and who is who. */
describe('registers', () => {
  let system: TestSystem;
  let lead: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start();
    lead = await system.person('Lena', 'lead', 'analyst');
    const claims = [
      { id: 'r-1', actor: 'Grey Heron', source: { name: 'heron blog', kind: 'leak_site' } },
      { id: 'r-2', actor: 'Grey Heron', source: { name: 'heron blog', kind: 'leak_site' } },
      { id: 'r-3', actor: 'GreyHeronn', source: { name: 'heron mirror', kind: 'leak_site' } },
      { id: 'r-4', actor: 'Night Loom', source: { name: 'old forum', kind: 'forum' } },
    ] as const;
    for (const claim of claims)
      await lead.client.POST('/api/v1/claims', {
        body: {
          ...claim,
          text: `We took 40 GB from Sundral Optics (${claim.id}).`,
          victim: { name: 'Sundral Optics' },
        },
      });
    const statements = [
      {
        id: 's-1',
        published_at: '2024-03-05',
        channel: 'notice',
        text: 'There was no data breach and no cyberattack. No customer data was stolen. Our turbines run.',
      },
      {
        id: 's-2',
        published_at: '2025-06-30',
        channel: 'filing',
        text: 'An intrusion was found in our laboratory.',
      },
      {
        id: 's-3',
        published_at: '2025-07-01',
        channel: 'notice',
        text: 'The laboratory is open again.',
        corrects: 's-2',
      },
    ] as const;
    for (const statement of statements)
      await lead.client.POST('/api/v1/statements', {
        body: { ...statement, issuer: { name: 'Sundral Optics', type: 'victim' } },
      });
    await system.drain();
  });
  afterAll(() => system.stop());

  const list = async (query: StatementQuery): Promise<(string | null)[]> => {
    const { data } = await lead.client.GET('/api/v1/statements', { params: { query } });
    return (data?.items ?? []).map(({ externalId }) => externalId);
  };
  const actors = async (
    query: { q?: string; order?: 'name' | 'claims' | 'reliability'; limit?: number; cursor?: string } = {},
  ) => (await lead.client.GET('/api/v1/actors', { params: { query } })).data ?? { items: [], next: null };
  const actor = async (id: string): Promise<Schemas['Actor']> => {
    const { data } = await lead.client.GET('/api/v1/actors/{id}', { params: { path: { id } } });
    if (data === undefined) throw new Error('no such actor');
    return data;
  };
  const idOf = async (q: string): Promise<string> => (await actors({ q })).items[0]?.id ?? '';
  const merge = (id: string, into: string, version: number) =>
    lead.client.POST('/api/v1/actors/{id}/merge', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { into },
    });
  const split = (id: string, version: number) =>
    lead.client.POST('/api/v1/actors/{id}/split', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
    });

  it('list actors by name, by claims and by reliability, page by page, and find them by a part of a name', async () => {
    for (const order of ['name', 'claims', 'reliability'] as const) {
      const seen: string[] = [];
      for (let cursor: string | undefined; ;) {
        const { items, next } = await actors({
          order,
          limit: 1,
          ...(cursor === undefined ? {} : { cursor }),
        });
        seen.push(...items.map(({ name }) => name));
        if (next === null) break;
        cursor = next;
      }
      expect([order, seen.length, new Set(seen).size]).toEqual([order, 3, 3]);
      if (order === 'claims') expect(seen[0]).toBe('Grey Heron');
    }
    expect((await actors({ q: 'grey-her' })).items.map(({ name }) => name)).toEqual([
      'Grey Heron',
      'GreyHeronn',
    ]);
    expect((await actors({ q: '%' })).items).toEqual([]);
  });

  it('count a merged actor with whom it is, records too, until it is split off again', async () => {
    const [slip, into] = [await idOf('GreyHeronn'), await idOf('Grey Heron')];
    const before = await actor(into);
    const merged = await merge(slip, into, (await actor(slip)).version);
    expect(merged.data).toMatchObject({ mergedInto: { id: into }, version: 2 });
    const whole = await actor(into);
    expect(whole).toMatchObject({
      claims: before.claims + 1,
      aliases: ['Grey Heron', 'GreyHeronn'],
      merged: [{ id: slip, name: 'GreyHeronn' }],
      states: { triage: 3 },
    });
    expect((await actors({ q: 'greyheronn' })).items.map(({ id }) => id)).toEqual([into]);
    const { data } = await lead.client.GET('/api/v1/claims', { params: { query: { actor: into } } });
    expect(data?.items).toHaveLength(3);

    expect((await merge(slip, into, 2)).response.status).toBe(409);
    expect((await merge(into, await idOf('Night Loom'), before.version)).response.status).toBe(422);
    expect((await split(slip, 1)).response.status).toBe(412);
    expect((await split(slip, 2)).data).toMatchObject({ mergedInto: null, claims: 1 });
    expect((await actor(into)).claims).toBe(before.claims);
    const history = await lead.client.GET('/api/v1/actors/{id}/history', { params: { path: { id: slip } } });
    expect(history.data?.items).toMatchObject([
      { type: 'actor.merged', actorName: 'Lena', data: { into } },
      { type: 'actor.split', data: { from: into } },
    ]);
  });

  it('merge sources in the same way', async () => {
    const { data } = await lead.client.GET('/api/v1/sources', { params: { query: { order: 'claims' } } });
    const [blog, mirror] = [data?.items[0], data?.items.find(({ name }) => name === 'heron mirror')];
    expect(blog).toMatchObject({ name: 'heron blog', claims: 2 });
    await lead.client.POST('/api/v1/sources/{id}/merge', {
      params: { path: { id: mirror?.id ?? '' }, header: { 'If-Match': '"1"' } },
      body: { into: blog?.id ?? '' },
    });
    const whole = await lead.client.GET('/api/v1/sources/{id}', { params: { path: { id: blog?.id ?? '' } } });
    expect(whole.data).toMatchObject({ claims: 3, merged: [{ name: 'heron mirror' }] });
  });

  it('list statements, the newest first, by what narrows them', async () => {
    const expected: [StatementQuery, string[]][] = [
      [{}, ['s-3', 's-2', 's-1']],
      [{ channel: 'notice' }, ['s-3', 's-1']],
      [{ from: '2025-06-30', to: '2025-06-30' }, ['s-2']],
      [{ from: '2025-07-01' }, ['s-3']],
      [{ issuerType: 'court' }, []],
      [{ q: 'laboratory -intrusion' }, ['s-3']],
      [{ q: '"open again"' }, ['s-3']],
      [{ q: 'sundral turbines' }, ['s-1']],
      [{ q: "'&|!:*()" }, []],
      [{ stance: 'denies' }, ['s-1']],
    ];
    for (const [filter, ids] of expected) expect([filter, await list(filter)]).toEqual([filter, ids]);

    const pages: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { data } = await lead.client.GET('/api/v1/statements', {
        params: { query: { limit: 1, ...(cursor === undefined ? {} : { cursor }) } },
      });
      pages.push(...(data?.items ?? []).map(({ externalId }) => externalId ?? ''));
      if (data?.next == null) break;
      cursor = data.next;
    }
    expect(pages).toEqual(['s-3', 's-2', 's-1']);
  });

  it('say which statement corrects which, and what of a claim it answers', async () => {
    const { data } = await lead.client.GET('/api/v1/statements', {});
    const [later, earlier] = data?.items ?? [];
    const read = async (id = '') =>
      (await lead.client.GET('/api/v1/statements/{id}', { params: { path: { id } } })).data;
    expect(await read(later?.id)).toMatchObject({ corrects: earlier?.id, correctedBy: [] });
    expect(await read(earlier?.id)).toMatchObject({ corrects: null, correctedBy: [later?.id] });
  });

  it('show an organisation’s claims and statements, and weigh its open claims anew when it is watched', async () => {
    const found = await lead.client.GET('/api/v1/organisations', {
      params: { query: { q: 'Sundral Optics' } },
    });
    const id = found.data?.items[0]?.id ?? '';
    expect(await list({ organisation: id })).toEqual(['s-3', 's-2', 's-1']);
    const claims = async () =>
      (await lead.client.GET('/api/v1/claims', { params: { query: { victim: id } } })).data?.items ?? [];
    expect(await claims()).toHaveLength(4);
    const watch = (watched: boolean, version: number) =>
      lead.client.PUT('/api/v1/organisations/{id}/watched', {
        params: { path: { id }, header: { 'If-Match': `"${version}"` } },
        body: { watched },
      });
    expect((await watch(true, 1)).data).toMatchObject({ watched: true, version: 2 });
    await system.drain();
    expect((await claims())[0]?.urgencyReasons).toEqual(
      expect.arrayContaining([{ reason: 'the victim is watched', points: 30 }]),
    );
    const watched = await lead.client.GET('/api/v1/organisations', {
      params: { query: { watched: 'true' } },
    });
    expect(watched.data?.items.map((one) => one.id)).toEqual([id]);
    expect((await watch(false, 1)).response.status).toBe(412);
    expect((await watch(false, 2)).data).toMatchObject({ watched: false });
  });
});
