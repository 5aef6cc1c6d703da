import { TestSystem, type TestPerson } from '../harness/system';

/** What the lead sees of the work. */
describe('the flow', () => {
  let system: TestSystem;
  let lead: TestPerson;
  let ada: TestPerson;
  let rui: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start();
    lead = await system.person('Lena', 'lead');
    ada = await system.person('Ada', 'analyst');
    rui = await system.person('Rui', 'reviewer');
    for (const id of ['f-1', 'f-2', 'f-3'])
      await ada.client.POST('/api/v1/claims', {
        body: {
          id,
          actor: 'grey heron',
          text: `We hacked Sundral Optics (${id}).`,
          victim: { name: `Sundral ${id}` },
        },
      });
    await system.drain();
  });
  afterAll(() => system.stop());

  const flow = async (query: { from?: string; to?: string } = {}) =>
    lead.client.GET('/api/v1/flow', { params: { query } });

  async function act(by: TestPerson, id: string, action: 'accept' | 'dispute'): Promise<void> {
    const { data } = await by.client.GET('/api/v1/claims/{id}', { params: { path: { id } } });
    await by.client.PUT('/api/v1/claims/{id}/lease', { params: { path: { id } } });
    const { response } = await by.client.POST('/api/v1/claims/{id}/actions', {
      params: { path: { id }, header: { 'If-Match': `"${data?.version}"` } },
      body:
        action === 'accept'
          ? { action }
          : { action, reason: 'Denied.', citedSource: 'https://sundral.example' },
    });
    expect(response.status).toBe(200);
  }

  it('says what waits, who did what, and what came of it', async () => {
    expect((await flow()).data?.waiting).toMatchObject([
      { state: 'received', claims: 0, median: null, oldest: null, overdue: null },
      { state: 'triage', claims: 3, overdue: 0 },
      { state: 'watching', claims: 0, overdue: null },
      { state: 'in_review', claims: 0, overdue: 0 },
    ]);
    const { data } = await ada.client.GET('/api/v1/claims', {});
    const [first = '', second = ''] = data?.items.map(({ id }) => id) ?? [];
    await act(ada, first, 'accept');
    await act(rui, first, 'dispute');
    await ada.client.PUT('/api/v1/claims/{id}/lease', { params: { path: { id: second } } });
    await system.drain();
    expect((await flow()).data).toMatchObject({
      hands: expect.arrayContaining([
        expect.objectContaining({ name: 'Ada', held: 1, decisions: { accepted: 1 } }),
        expect.objectContaining({ name: 'Rui', decisions: { disputed: 1 } }),
      ]),
      serviceLevels: [{ triageKept: 1, triageLate: 0, reviewKept: 0 }],
      verdicts: {
        agreement: [{ verdict: 'disputed', claims: 1 }],
        actors: [{ name: 'grey heron', disputed: 1, confirmed: 0 }],
        sourceKinds: [{ id: null, disputed: 1 }],
        countries: [],
      },
    });
  });

  it('counts nothing outside its period, and refuses one that is none or too long', async () => {
    const before = await flow({ from: '2020-01-01', to: '2020-02-01' });
    expect(before.data).toMatchObject({
      hands: [{ name: 'Ada', decisions: {} }],
      serviceLevels: [],
      verdicts: { actors: [] },
    });
    expect((await flow({ from: '2020-02-01', to: '2020-01-01' })).response.status).toBe(422);
    expect((await flow({ from: '2000-01-01', to: '2020-01-01' })).response.status).toBe(422);
  });
});
