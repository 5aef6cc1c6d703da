import { type Schemas } from '#api-client';
import { Transactions } from '#database';
import { exportRecords } from '#interchange';
import { Outbox } from '#jobs';
import { relateClaim } from '#lineage';
import { TestSystem, type TestPerson } from '../harness/system';

type Claim = Schemas['Claim'];
type NewClaim = Schemas['NewClaim'];

const TEXT =
  'The harbour moves grain and steel. We read its mail for two weeks and hold 340 GB: manifests, contracts with carriers, payroll and ' +
  'passports of the crews. Its lawyers offered silence for silence, so everything goes out this week.';

/** One post through two trackers is one claim; what stands to an earlier claim is linked, judged, and taken back. */
describe('duplicates and lineage', () => {
  let system: TestSystem;
  let ines: TestPerson;
  let ada: TestPerson;
  let rui: TestPerson;
  let count = 0;

  beforeAll(async () => {
    system = await TestSystem.start();
    ines = await system.person('Ines', 'integrator');
    ada = await system.person('Ada', 'analyst');
    rui = await system.person('Rui', 'reviewer');
  });
  afterAll(() => system.stop());

  async function take(...posts: Partial<NewClaim>[]): Promise<string[]> {
    const ids = await send(...posts);
    await system.drain();
    return ids;
  }
  async function send(...posts: Partial<NewClaim>[]): Promise<string[]> {
    const ids: string[] = [];
    for (const post of posts) {
      const { data } = await ines.client.POST('/api/v1/claims', {
        body: { id: `seen-${++count}`, posted_at: '2026-03-01', actor: 'nightcrew', ...post },
      });
      ids.push(data?.id ?? '');
    }
    return ids;
  }
  async function read(id: string, by = rui): Promise<Claim> {
    const { data } = await by.client.GET('/api/v1/claims/{id}', { params: { path: { id } } });
    if (data === undefined) throw new Error('no such claim');
    return data;
  }
  const seen = async (id: string) => ({ 'If-Match': `"${(await read(id)).version}"` });
  async function act(by: TestPerson, id: string, body: Schemas['ClaimAction']) {
    const params = { path: { id }, header: await seen(id) };
    const { data, error } = await by.client.POST('/api/v1/claims/{id}/actions', { params, body });
    return data?.state ?? (error as { code?: string } | undefined)?.code;
  }
  async function judge(
    by: TestPerson,
    id: string,
    verb: 'accept' | 'reject',
    header?: { 'If-Match': string },
  ) {
    const link = (await read(id)).links[0]?.id ?? '';
    const params = { path: { id, link }, header: header ?? (await seen(id)) };
    const body = { reason: `${verb}ed by hand` };
    const answer =
      verb === 'accept'
        ? await by.client.POST('/api/v1/claims/{id}/links/{link}/accept', { params, body })
        : await by.client.POST('/api/v1/claims/{id}/links/{link}/reject', { params, body });
    return answer.data?.state ?? (answer.error as { code?: string } | undefined)?.code;
  }
  const links = async (id: string) =>
    (await read(id)).links.map(({ kind, status, other }) => ({ kind, status, other: other.id }));
  async function relateAgain(...ids: string[]) {
    const payloads = ids.map((claim) => ({ claim }));
    await system.api.get(Transactions).run((tx) => system.api.get(Outbox).enqueue(tx, relateClaim, payloads));
    await system.drain();
  }
  async function historyOf(id: string) {
    const { data } = await rui.client.GET('/api/v1/claims/{id}/history', { params: { path: { id } } });
    return data?.items.map(({ type }) => type);
  }

  it('makes one claim of one post through two trackers, with both sightings, and takes that back for good', async () => {
    const post = { title: 'Quillon Harbour', text: TEXT, victim: { name: 'Quillon Harbour' } };
    const [first = '', second = ''] = await take(
      {
        ...post,
        relay: 'tracker one',
        url: 'http://one.example/quillon',
        source: { name: 'nightcrew', kind: 'leak_site' },
      },
      {
        ...post,
        relay: 'tracker two',
        posted_at: '2026-03-02',
        text: TEXT.replaceAll('  ', ' ').toUpperCase(),
      },
    );
    expect(await read(second)).toMatchObject({
      state: 'duplicate',
      duplicateOf: first,
      externalId: `seen-${count}`,
    });
    expect((await read(second)).assertions.length).toBeGreaterThan(3);
    const head = await read(first);
    expect(head).toMatchObject({ state: 'triage', duplicates: [second], links: [] });
    expect(head.sightings.map(({ claim, relay, url }) => ({ claim, relay, url }))).toEqual([
      { claim: first, relay: 'tracker one', url: 'http://one.example/quillon' },
      { claim: second, relay: 'tracker two', url: null },
    ]);
    expect(await historyOf(second)).toEqual(['claim.received', 'claim.processed', 'claim.same_post_merged']);

    expect(await act(ada, second, { action: 'split' })).toBe('triage');
    expect((await read(first)).sightings).toHaveLength(1);
    expect(await links(first)).toEqual([{ kind: 'same_post', status: 'rejected', other: second }]);
    await relateAgain(first, second);
    expect([(await read(first)).state, (await read(second)).state]).toEqual(['triage', 'triage']);
    expect(await act(ada, second, { action: 'undo' })).toBe('duplicate');
    expect((await read(first)).sightings).toHaveLength(2);
  });

  it('gives every id that came in back, with its assertions, and the sightings with the claim that stands', async () => {
    const exported = new Map<string, { assertions: number; sightings: number; duplicateOf: string | null }>();
    for await (const record of exportRecords(system.api.get(Transactions).reader))
      if (record.type === 'claim')
        exported.set(record.id, {
          assertions: record.assertions.length,
          sightings: record.sightings.length,
          duplicateOf: record.duplicateOf,
        });
    const [first, second] = [exported.get('seen-1'), exported.get('seen-2')];
    expect([first?.sightings, second?.sightings, second?.duplicateOf]).toEqual([2, 1, 'seen-1']);
    expect(second?.assertions).toBe(first?.assertions);
  });

  it('makes one claim of a flood of one post, and of each two at once', async () => {
    const post = { title: 'Merrowgate Clinic', text: TEXT, victim: { name: 'Merrowgate Clinic' } };
    const ids = (await Promise.all(Array.from({ length: 60 }, () => send(post)))).flat();
    await system.drain();
    const claims = await Promise.all(ids.map((id) => read(id)));
    const [head, ...more] = claims.filter(({ state }) => state === 'triage');
    expect(more.map(({ id }) => id)).toEqual([]);
    expect(head?.duplicates).toHaveLength(59);
    expect(head?.sightings).toHaveLength(60);
    expect(new Set(claims.map(({ duplicateOf }) => duplicateOf))).toEqual(new Set([null, head?.id]));
  });

  it('leaves what a person holds or has begun where it is', async () => {
    const post = { title: 'Tarvesta Foods', text: TEXT, victim: { name: 'Tarvesta Foods' } };
    const [first = ''] = await take(post);
    await ada.client.PUT('/api/v1/claims/{id}/lease', { params: { path: { id: first } } });
    expect(await act(ada, first, { action: 'accept' })).toBe('watching');
    const [second = ''] = await take(post);
    expect(await read(second)).toMatchObject({ state: 'duplicate', duplicateOf: first });
    expect(await act(ada, first, { action: 'dismiss', reason: 'spam' })).toBe('dismissed');
    const [third = ''] = await take(post);
    expect(await read(third)).toMatchObject({ state: 'triage' });
  });

  it('suggests what is likely the same post, and one answer merges it', async () => {
    const victim = { name: 'Obrinex Labs', domain: 'obrinex.com' };
    const [rich = '', bare = ''] = await take(
      { title: 'Obrinex Labs', text: TEXT, victim },
      { title: 'obrinex.com', victim, relay: 'names only' },
    );
    expect(await links(bare)).toEqual([{ kind: 'same_post', status: 'suggested', other: rich }]);
    expect(await judge(rui, bare, 'accept')).toBe('role_required');
    expect(await judge(ada, bare, 'accept', { 'If-Match': '"1"' })).toBe('stale_version');
    expect(await judge(ada, bare, 'accept')).toBe('duplicate');
    expect(await read(rich)).toMatchObject({ duplicates: [bare], links: [] });
    expect((await read(rich)).sightings).toHaveLength(2);
    expect(await act(ada, bare, { action: 'undo' })).toBe('triage');
    expect(await links(bare)).toEqual([{ kind: 'same_post', status: 'rejected', other: rich }]);
  });

  it('links what follows an earlier claim, each way of it listed', async () => {
    const of = (name: string) => ({ title: name, victim: { name } });
    const [mine = ''] = await take({ ...of('Wendrake Mutual'), text: TEXT });
    const [again = '', part = '', other = '', resold = ''] = await take(
      { ...of('Wendrake Mutual'), text: TEXT, posted_at: '2026-05-20' },
      { ...of('Wendrake Mutual'), title: 'Wendrake Mutual part 2', posted_at: '2026-03-12' },
      { ...of('Wendrake Mutual'), text: 'Encrypted by us.', actor: 'pale horse', posted_at: '2026-03-22' },
      {
        ...of('Wendrake Mutual'),
        text: 'Buy 340 GB of this insurer, best price!',
        actor: 'datamart',
        posted_at: '2027-01-10',
      },
    );
    const found = new Map((await links(mine)).map(({ kind, other: id }) => [id, kind]));
    expect(found).toEqual(
      new Map([
        [again, 'repost'],
        [part, 'continuation'],
        [other, 'co_claim'],
        [resold, 'recycled'],
      ]),
    );
    for (const [follows, id] of [
      ['repost', again],
      ['co_claim', other],
    ] as const) {
      const { data } = await rui.client.GET('/api/v1/claims', { params: { query: { follows } } });
      expect(data?.items.map((row) => row.id)).toContain(id);
      expect(data?.items.map((row) => row.id)).not.toContain(mine);
    }
  });

  it('keeps what a person said of a link, both ways, and suggests a rejected pair no more', async () => {
    const victim = { name: 'Solvarra Rail' };
    const [one = '', two = ''] = await take(
      { title: victim.name, victim },
      { title: victim.name, victim, actor: 'pale horse', posted_at: '2026-03-15' },
    );
    expect(await judge(rui, two, 'accept')).toBe('triage');
    expect(await links(one)).toEqual([{ kind: 'co_claim', status: 'accepted', other: two }]);
    expect(await judge(ada, one, 'reject')).toBe('triage');
    await relateAgain(one, two);
    expect((await read(two)).links).toMatchObject([
      {
        kind: 'co_claim',
        status: 'rejected',
        decidedBy: 'Ada',
        reason: 'rejected by hand',
        otherIsEarlier: true,
        other: { id: one, actor: 'nightcrew' },
      },
    ]);
    expect([await historyOf(one), await historyOf(two)]).toEqual([
      expect.arrayContaining(['claim.link_rejected']),
      expect.arrayContaining(['claim.link_accepted']),
    ]);
    const link = (await read(two)).links[0]?.id ?? '';
    const [stranger = ''] = await take({ title: 'Pexholm Textiles', victim: { name: 'Pexholm Textiles' } });
    const { response } = await ada.client.POST('/api/v1/claims/{id}/links/{link}/accept', {
      params: { path: { id: stranger, link }, header: await seen(stranger) },
      body: {},
    });
    expect(response.status).toBe(404);
  });

  it('compares a claim anew when its victim is named', async () => {
    const [one = '', two = ''] = await take(
      { title: 'Yarrowfen College', victim: { name: 'Yarrowfen College' } },
      { title: 'A college, name soon', actor: 'pale horse' },
    );
    expect(await links(two)).toEqual([]);
    const params = { path: { id: two }, header: await seen(two) };
    await ada.client.PUT('/api/v1/claims/{id}/victim', {
      params,
      body: { name: 'Yarrowfen College', domain: null },
    });
    await system.drain();
    expect(await links(two)).toEqual([{ kind: 'co_claim', status: 'suggested', other: one }]);
  });

  it('finds the same links in whatever order claims come', async () => {
    const story = (name: string): Partial<NewClaim>[] => [
      { title: name, text: `${name}. ${TEXT}`, victim: { name } },
      { title: name, text: `${name}. ${TEXT}`, victim: { name }, posted_at: '2026-03-03', relay: 'two' },
      { title: `${name} part 2`, victim: { name }, posted_at: '2026-03-09' },
      { title: name, victim: { name }, actor: 'pale horse', posted_at: '2026-03-20' },
    ];
    // By the place in the story: the first two are one claim, whichever of them stands.
    const tell = async (ids: readonly string[]) => {
      const place = new Map(ids.map((id, index) => [id, Math.max(1, index)]));
      const told = await Promise.all(
        ids.map(async (id) => {
          const { state, links: found } = await read(id);
          if (state === 'duplicate') return [];
          return found.map(({ kind, score, otherIsEarlier, other }) =>
            [place.get(id), kind, score, otherIsEarlier, place.get(other.id)].join(),
          );
        }),
      );
      return told.flat().sort();
    };
    const forth = await take(...story('Gostwick Airways'));
    const back: string[] = [];
    for (const post of story('Hexaquay Airways').reverse()) back.unshift(...(await take(post)));
    const told = await tell(forth);
    expect(told).toHaveLength(6);
    expect(await tell(back)).toEqual(told);
    for (const ids of [forth, back]) {
      const states = await Promise.all(ids.map(async (id) => (await read(id)).state));
      expect(states.slice(0, 2).sort()).toEqual(['duplicate', 'triage']);
      expect(states.slice(2)).toEqual(['triage', 'triage']);
    }
  });
});
