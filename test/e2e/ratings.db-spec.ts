import { type Schemas } from '#api-client';
import { TestSystem, type TestPerson } from '../harness/system';

/** Ratings follow from the verdicts that stand, by themselves and soon after. */
describe('ratings', () => {
  let system: TestSystem;
  let ines: TestPerson;
  let ada: TestPerson;
  let rui: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start();
    ines = await system.person('Ines', 'integrator');
    ada = await system.person('Ada', 'analyst');
    rui = await system.person('Rui', 'reviewer');
  });
  afterAll(() => system.stop());

  async function watched(victim: string): Promise<string> {
    const { data } = await ines.client.POST('/api/v1/claims', {
      body: { id: victim, actor: 'paper wasp', text: `We hacked ${victim}.`, victim: { name: victim } },
    });
    const id = data?.id ?? '';
    await system.drain();
    await ada.client.PUT('/api/v1/claims/{id}/lease', { params: { path: { id } } });
    await act(ada, id, { action: 'accept' });
    return id;
  }
  async function read(id: string): Promise<Schemas['Claim']> {
    const { data } = await rui.client.GET('/api/v1/claims/{id}', { params: { path: { id } } });
    if (data === undefined) throw new Error('no such claim');
    return data;
  }
  async function act(by: TestPerson, id: string, body: Schemas['ClaimAction']): Promise<void> {
    const { response } = await by.client.POST('/api/v1/claims/{id}/actions', {
      params: { path: { id }, header: { 'If-Match': `"${(await read(id)).version}"` } },
      body,
    });
    expect(response.status).toBe(200);
    await system.drain();
  }
  const dispute = (id: string) =>
    act(rui, id, {
      action: 'dispute',
      reason: 'The port authority said so.',
      citedSource: 'https://port.example/notice',
    });
  const actors = async () => (await rui.client.GET('/api/v1/actors', {})).data?.items ?? [];

  it('cannot judge an actor, a source or a claim that nothing was decided about', async () => {
    const { ratings } = await read(await watched('Quillon Harbour'));
    expect(ratings).toMatchObject({
      source: { code: 'F' },
      actor: { code: 'F', words: 'reliability cannot be judged', record: { disputed: 0 } },
      credibility: { code: 6 },
      likelihood: null,
    });
  });

  it('counts verdicts as they are given and as they are taken back', async () => {
    const ids = [
      await watched('Tarvesta Foods'),
      await watched('Obrinex Labs'),
      await watched('Wendrake Mutual'),
    ];
    for (const id of ids) await dispute(id);
    const last = ids[2] ?? '';
    expect((await read(last)).ratings).toMatchObject({
      source: { code: 'E', record: { disputed: 3 } },
      actor: { code: 'E', record: { disputed: 3, confirmed: 0 } },
      credibility: { code: 5, words: 'improbable' },
      likelihood: { words: 'very unlikely', confidence: 'low', borneOut: 0, settled: 3 },
    });
    expect(await actors()).toMatchObject([{ name: 'paper wasp', claims: 4, reliability: 'E' }]);

    await act(rui, last, { action: 'undo' });
    expect((await read(last)).ratings).toMatchObject({
      actor: { code: 'F', record: { disputed: 2 } },
      credibility: { code: 6 },
    });
  });
});
