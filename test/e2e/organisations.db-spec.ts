import { TestSystem, type TestPerson } from '../harness/system';

interface Answer {
  status: number;
  etag: string | null;
  body: Record<string, unknown>;
}

describe('organisations', () => {
  let system: TestSystem;
  let reviewer: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start();
    reviewer = await system.person('Rita', 'reviewer', 'analyst');
    const victims = [
      { name: 'Quarrytown Metals GmbH', domain: 'quarrytown-metals.de' },
      { name: 'Harrowgate Orchards', domain: 'harrowgate-orchards.com' },
      { name: 'Quarytown Metals' },
    ];
    for (const [index, victim] of victims.entries())
      await ask('POST', '/claims', { id: `org-${index}`, text: 'We took 40 GB.', victim });
    await system.drain();
  });
  afterAll(() => system.stop());

  async function ask(method: string, path: string, body?: object, etag?: string | null): Promise<Answer> {
    const response = await fetch(`${system.url}/api/v1${path}`, {
      method,
      headers: {
        ...reviewer.headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(typeof etag === 'string' ? { 'if-match': etag } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      body: (await response.json()) as Record<string, unknown>,
    };
  }

  const search = async (q: string) => {
    const { body } = await ask('GET', `/organisations?q=${encodeURIComponent(q)}`);
    return body as {
      resolution: string;
      items: { id: string; name: string; claims: number; match: { score: number; why: string } }[];
    };
  };
  const idOf = async (q: string): Promise<string> => (await search(q)).items[0]?.id ?? '';

  it('are found by the title of a listing, with the reason', async () => {
    const { resolution, items } = await search('[UPDATED] harrowgate-orchards.com part 2 - 40GB');
    expect(resolution).toBe('linked');
    expect(items[0]).toMatchObject({
      name: 'Harrowgate Orchards',
      claims: 1,
      match: { score: 1, why: 'its domain' },
    });
    expect(await search('Quillfeather Brothers')).toEqual({ resolution: 'none', items: [], next: null });
  });

  it('are suggested for a claim that names one almost', async () => {
    const { body } = await ask('GET', '/claims?limit=100');
    const claims = body.items as { id: string; externalId: string }[];
    const claim = claims.find(({ externalId }) => externalId === 'org-2');
    const suggested = (await ask('GET', `/claims/${claim?.id}/organisations`)).body as {
      items: { name: string }[];
      resolution: string;
    };
    expect(suggested.resolution).toBe('linked');
    expect(suggested.items.map(({ name }) => name)).toEqual(['Quarrytown Metals GmbH']);
    const nobody = await ask('GET', `/claims/00000000-0000-7000-8000-000000000000/organisations`);
    expect([nobody.status, nobody.body.code]).toEqual([404, 'not_found']);
  });

  it('are merged and split again, with names and claims, and every step is an event', async () => {
    const [slip, into] = [await idOf('Quarytown Metals'), await idOf('quarrytown-metals.de')];
    const { etag } = await ask('GET', `/organisations/${slip}`);
    const merged = await ask('POST', `/organisations/${slip}/merge`, { into }, etag);
    expect(merged).toMatchObject({ status: 200, body: { mergedInto: { id: into } } });
    expect((await ask('GET', `/organisations/${into}`)).body).toMatchObject({
      claims: 2,
      merged: [{ id: slip }],
      names: expect.arrayContaining([{ kind: 'name', name: 'Quarytown Metals' }]),
    });
    const listed = (await ask('GET', '/organisations')).body.items as { id: string }[];
    expect(listed.map(({ id }) => id)).not.toContain(slip);
    expect(await idOf('Quarytown Metals')).toBe(into);

    expect(await ask('POST', `/organisations/${slip}/split`, undefined, etag)).toMatchObject({
      status: 412,
      body: { code: 'stale_version' },
    });
    const again = await ask('POST', `/organisations/${slip}/merge`, { into }, merged.etag);
    expect([again.status, again.body.code]).toEqual([409, 'merged']);
    const chain = await ask(
      'POST',
      `/organisations/${into}/merge`,
      { into: await idOf('Harrowgate Orchards') },
      '"1"',
    );
    expect([chain.status, chain.body.code]).toEqual([422, 'merge_target_invalid']);

    const split = await ask('POST', `/organisations/${slip}/split`, undefined, merged.etag);
    expect(split).toMatchObject({ status: 200, body: { mergedInto: null, claims: 1 } });
    expect(await idOf('Quarytown Metals')).toBe(slip);
    const twice = await ask('POST', `/organisations/${slip}/split`, undefined, split.etag);
    expect([twice.status, twice.body.code]).toEqual([409, 'not_undoable']);

    expect((await ask('GET', `/organisations/${slip}/history`)).body.items).toMatchObject([
      { type: 'organisation.merged', actorName: 'Rita', data: { into } },
      { type: 'organisation.split', data: { from: into } },
    ]);
  });

  it('have a parent, and never below themselves', async () => {
    const [child, parent] = [await idOf('Harrowgate Orchards'), await idOf('quarrytown-metals.de')];
    const set = await ask('PUT', `/organisations/${child}/parent`, { parent }, '"1"');
    expect(set).toMatchObject({ status: 200, etag: '"2"', body: { parent: { id: parent } } });
    expect((await ask('GET', `/organisations/${parent}`)).body.subsidiaries).toMatchObject([{ id: child }]);
    for (const below of [child, parent]) {
      const circle = await ask('PUT', `/organisations/${parent}/parent`, { parent: below }, '"1"');
      expect([circle.status, circle.body.code]).toEqual([422, 'parent_invalid']);
    }
    expect(
      (await ask('PUT', `/organisations/${child}/parent`, { parent: null }, set.etag)).body.parent,
    ).toBeNull();
  });
});
