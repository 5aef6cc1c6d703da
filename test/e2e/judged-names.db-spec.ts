import { type Schemas } from '#api-client';
import { TestSystem, type TestPerson } from '../harness/system';

/** A judgement on a match teaches by which names one party goes on either side, and can be taken back. */
describe('names learned from judgements', () => {
  let system: TestSystem;
  let ines: TestPerson;
  let rui: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start();
    ines = await system.person('Ines', 'integrator');
    rui = await system.person('Rui', 'analyst', 'reviewer');
  });
  afterAll(() => system.stop());

  async function claim(id: string, victim: string): Promise<string> {
    const { data } = await ines.client.POST('/api/v1/claims', {
      body: {
        id,
        posted_at: '2026-03-01',
        text: `${victim} was hacked by us, 40 GB.`,
        victim: { name: victim },
      },
    });
    await system.drain();
    return data?.id ?? '';
  }
  async function statement(id: string, issuer: string): Promise<string> {
    const { data } = await ines.client.POST('/api/v1/statements', {
      body: {
        id,
        published_at: '2026-03-03',
        channel: 'direct',
        issuer: { name: issuer, type: 'victim' },
        text: 'An unauthorised party accessed our network.',
      },
    });
    await system.drain();
    return data?.id ?? '';
  }
  async function read(id: string): Promise<Schemas['Claim']> {
    const { data } = await rui.client.GET('/api/v1/claims/{id}', { params: { path: { id } } });
    if (data === undefined) throw new Error('no such claim');
    return data;
  }
  const seen = async (id: string) => ({ 'If-Match': `"${(await read(id)).version}"` });
  const matched = async (id: string) => (await read(id)).matches.map((match) => match.statement.externalId);

  async function judge(id: string, statementId: string, status: 'accepted' | 'rejected') {
    const match = (await read(id)).matches.find((one) => one.statement.id === statementId)?.id ?? '';
    const { response } = await rui.client.PUT('/api/v1/claims/{id}/matches/{match}', {
      params: { path: { id, match }, header: await seen(id) },
      body: { status },
    });
    expect(response.status).toBe(200);
    await system.drain();
  }

  it('finds what names alone did not, once a person accepted such a pair', async () => {
    const first = await claim('c1', 'Quaker Ivy');
    const second = await claim('c2', 'Quaker Ivy');
    const said = await statement('s1', 'Brackwater State University');
    expect(await matched(first)).toEqual([]);

    await rui.client.PUT('/api/v1/claims/{id}/lease', { params: { path: { id: first } } });
    await rui.client.POST('/api/v1/claims/{id}/actions', {
      params: { path: { id: first }, header: await seen(first) },
      body: { action: 'accept' },
    });
    const { response } = await rui.client.POST('/api/v1/claims/{id}/matches', {
      params: { path: { id: first }, header: await seen(first) },
      body: { statement: said },
    });
    expect(response.status).toBe(200);
    await judge(first, said, 'accepted');

    expect(await matched(second)).toEqual(['s1']);
    const later = await claim('c3', 'Quaker Ivy');
    expect(await matched(later)).toEqual(['s1']);
    await statement('s2', 'Brackwater State University');
    expect((await matched(later)).sort()).toEqual(['s1', 's2']);
  });

  it('stops to suggest whom people told apart twice, and no sooner', async () => {
    const claims = [await claim('c4', 'Hexaquay'), await claim('c5', 'Hexaquay')];
    const said = await statement('s3', 'Hexaquay Ports');
    for (const id of claims) {
      expect(await matched(id)).toEqual(['s3']);
      await judge(id, said, 'rejected');
    }
    expect(await matched(await claim('c6', 'Hexaquay'))).toEqual([]);
  });
});
