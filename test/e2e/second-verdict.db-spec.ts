import { type Schemas } from '#api-client';
import { TestSystem, type TestPerson } from '../harness/system';

/** Claims of high impact are decided twice, and the second reviewer does not see what the first one said. */
describe('a second verdict', () => {
  let system: TestSystem;
  let ines: TestPerson;
  let ada: TestPerson;
  let rui: TestPerson;
  let mia: TestPerson;
  let leo: TestPerson;
  let count = 0;

  beforeAll(async () => {
    // A statement alone gives 40 points: every claim in review needs one.
    system = await TestSystem.start({ settings: { ASSAY_SECOND_VERDICT_URGENCY: '40' } });
    ines = await system.person('Ines', 'integrator');
    ada = await system.person('Ada', 'analyst');
    rui = await system.person('Rui', 'reviewer');
    mia = await system.person('Mia', 'reviewer');
    leo = await system.person('Leo', 'reviewer');
  });
  afterAll(() => system.stop());

  async function read(id: string, by: TestPerson): Promise<Schemas['Claim']> {
    const { data } = await by.client.GET('/api/v1/claims/{id}', { params: { path: { id } } });
    if (data === undefined) throw new Error('no such claim');
    return data;
  }
  const seen = async (id: string) => ({
    path: { id },
    header: { 'If-Match': `"${(await read(id, rui)).version}"` },
  });
  async function act(by: TestPerson, id: string, action: Schemas['ClaimAction']['action'], reason?: string) {
    const { data, error } = await by.client.POST('/api/v1/claims/{id}/actions', {
      params: await seen(id),
      body: { action, ...(reason === undefined ? {} : { reason }) },
    });
    return data?.state ?? (error as { code?: string } | undefined)?.code;
  }

  /** A claim in review, its one match accepted. */
  async function inReview(victim: string): Promise<string> {
    const { data } = await ines.client.POST('/api/v1/claims', {
      body: {
        id: `second-${++count}`,
        posted_at: '2026-03-01',
        actor: 'someone',
        text: `${victim}: 40 GB of customer records taken, 120,000 people.`,
        victim: { name: victim },
      },
    });
    const id = data?.id ?? '';
    await ines.client.POST('/api/v1/statements', {
      body: {
        id: `said-${count}`,
        published_at: '2026-03-04',
        channel: 'direct',
        issuer: { name: victim, type: 'victim' },
        subject: { name: victim },
        text: `${victim} confirms that data of about 120,000 people were copied.`,
      },
    });
    await system.drain();
    await ada.client.PUT('/api/v1/claims/{id}/lease', { params: { path: { id } } });
    await act(ada, id, 'accept');
    const { matches } = await read(id, rui);
    await rui.client.PUT('/api/v1/claims/{id}/matches/{match}', {
      params: { path: { id, match: matches[0]?.id ?? '' }, header: (await seen(id)).header },
      body: { status: 'accepted' },
    });
    await system.drain();
    return id;
  }

  it('is given without sight of the first, and stands where they agree', async () => {
    const id = await inReview('Quillon Harbour');
    expect(await act(rui, id, 'confirm_partially', 'A telling reason.')).toBe('in_review');

    expect((await read(id, rui)).secondVerdict).toMatchObject({ given: 1, mine: 'partially_confirmed' });
    const { data: history } = await mia.client.GET('/api/v1/claims/{id}/history', {
      params: { path: { id } },
    });
    const claim = await read(id, mia);
    expect(claim.secondVerdict).toEqual({ needed: true, given: 1, mine: null, differing: [] });
    expect(JSON.stringify([history, claim.verdicts, claim.secondVerdict])).not.toMatch(
      /confirm_partially|partially_confirmed|telling reason/,
    );

    expect(await act(rui, id, 'dispute', 'Again.')).toBe('verdict_given');
    expect(await act(mia, id, 'confirm_partially')).toBe('partially_confirmed');
    expect((await read(id, mia)).verdicts).toMatchObject([
      { verdict: 'partially_confirmed', decidedBy: 'Mia' },
    ]);
  });

  it('goes to a third who sees both where they differ', async () => {
    const id = await inReview('Tarvesta Foods');
    await act(rui, id, 'confirm_partially');
    expect(await act(mia, id, 'dispute', 'It denies it.')).toBe('in_review');
    expect((await read(id, leo)).secondVerdict.differing).toMatchObject([
      { name: 'Rui', verdict: 'partially_confirmed' },
      { name: 'Mia', verdict: 'disputed', reason: 'It denies it.' },
    ]);
    expect(await act(leo, id, 'dispute', 'She is right.')).toBe('disputed');
  });

  it('is taken back by whoever gave it', async () => {
    const id = await inReview('Obrinex Labs');
    await act(rui, id, 'confirm_partially');
    expect(await act(mia, id, 'undo')).toBe('not_undoable');
    expect(await act(rui, id, 'undo')).toBe('in_review');
    expect((await read(id, mia)).secondVerdict).toMatchObject({ given: 0 });
    expect(await act(rui, id, 'dispute', 'On second thought.')).toBe('in_review');
  });

  it('is not asked of whoever gave the first', async () => {
    const id = await inReview('Wendrake Mutual');
    await act(rui, id, 'confirm_partially');
    const next = async (by: TestPerson) => {
      const { data } = await by.client.POST('/api/v1/queue/next', { body: { line: 'in_review' } });
      return data?.id;
    };
    const offered = [await next(rui), await next(rui)];
    expect(offered).not.toContain(id);
    expect([await next(leo), await next(leo), await next(leo)]).toContain(id);
  });
});
