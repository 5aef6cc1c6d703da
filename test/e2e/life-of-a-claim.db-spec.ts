import { type Schemas } from '#api-client';
import { Transactions } from '#database';
import { TestSystem, type TestPerson } from '../harness/system';

/** Each way through the workflow, by the people and the timers that take it. */
describe('the life of a claim', () => {
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

  const sql = (text: string, ...values: unknown[]) =>
    system.api.get(Transactions).reader.query<Record<string, unknown>[]>(text, values);
  const victims =
    'Quillon Harbour|Tarvesta Foods|Obrinex Labs|Wendrake Mutual|Solvarra Rail|Pexholm Textiles|Yarrowfen College|Drumlock Energy|Castvelle Optics|Merrowgate Clinic|Hexaquay Ports|Zindelmoor Bank|Brackwater Steel|Ulverstein Pharma|Gostwick Airways|Fennimore Paper|Kestrelby Dairy|Oxtonwick Metals|Larkspurne Hotels|Vendalia Motors|Thorpequist Games|Ashgable Parcel|Ironmere Cement|Juniperholt Tea|Cobbleigh Glass|Nettlecombe Ink'.split(
      '|',
    );

  /** A claim about a victim that no other claim here is about, in triage. */
  async function claim(
    text = '40 GB of customer records taken, 120,000 people.',
  ): Promise<{ id: string; victim: string }> {
    const victim = victims.shift();
    if (victim === undefined) throw new Error('Name more victims.');
    count += 1;
    const { data } = await ines.client.POST('/api/v1/claims', {
      body: {
        id: `life-${count}`,
        posted_at: '2026-03-01',
        actor: 'someone',
        text: `${victim}: ${text}`,
        victim: { name: victim },
      },
    });
    await system.drain();
    return { id: data?.id ?? '', victim };
  }
  async function statement(
    victim: string,
    text = `${victim} confirms that data of about 120,000 people were copied.`,
  ): Promise<string> {
    const { data } = await ines.client.POST('/api/v1/statements', {
      body: {
        id: `said-${++count}`,
        published_at: '2026-03-04',
        channel: 'direct',
        issuer: { name: victim, type: 'victim' },
        subject: { name: victim },
        text,
      },
    });
    await system.drain();
    return data?.id ?? '';
  }
  async function read(id: string, by = rui): Promise<Schemas['Claim']> {
    const { data } = await by.client.GET('/api/v1/claims/{id}', { params: { path: { id } } });
    if (data === undefined) throw new Error('no such claim');
    return data;
  }
  const seen = async (id: string) => ({
    path: { id },
    header: { 'If-Match': `"${(await read(id)).version}"` },
  });
  async function act(by: TestPerson, id: string, body: Schemas['ClaimAction']) {
    const { data, error, response } = await by.client.POST('/api/v1/claims/{id}/actions', {
      params: await seen(id),
      body,
    });
    return {
      status: response.status,
      state: data?.state,
      code: (error as { code?: string } | undefined)?.code,
    };
  }
  async function accept(id: string) {
    await ada.client.PUT('/api/v1/claims/{id}/lease', { params: { path: { id } } });
    return act(ada, id, { action: 'accept' });
  }
  async function judge(id: string, status: 'accepted' | 'rejected') {
    const { matches } = await read(id);
    const { data } = await rui.client.PUT('/api/v1/claims/{id}/matches/{match}', {
      params: { path: { id, match: matches[0]?.id ?? '' }, header: (await seen(id)).header },
      body: { status },
    });
    await system.drain();
    return data;
  }
  async function inReview() {
    const made = await claim();
    await accept(made.id);
    await statement(made.victim);
    expect((await read(made.id)).state).toBe('in_review');
    return made;
  }

  it('is dismissed with a reason, taken back by the same person, and by nobody else', async () => {
    const { id } = await claim();
    expect(await act(ada, id, { action: 'dismiss' })).toMatchObject({ status: 422, code: 'reason_required' });
    expect(await act(ada, id, { action: 'dismiss', reason: 'spam' })).toMatchObject({
      status: 200,
      state: 'dismissed',
    });
    expect(await act(rui, id, { action: 'undo' })).toMatchObject({ status: 409, code: 'not_undoable' });
    expect(await act(ada, id, { action: 'undo' })).toMatchObject({ status: 200, state: 'triage' });
    expect(await act(ada, id, { action: 'undo' })).toMatchObject({ status: 409, code: 'not_undoable' });
  });

  it('is accepted only by who holds it', async () => {
    const { id } = await claim();
    expect(await act(ada, id, { action: 'accept' })).toMatchObject({ status: 409, code: 'lease_required' });
    expect(await accept(id)).toMatchObject({ status: 200, state: 'watching' });
  });

  it('goes straight to review when a statement came first', async () => {
    const { id, victim } = await claim();
    const before = (await read(id)).urgency;
    await statement(victim);
    expect((await read(id)).urgency).toBeGreaterThan(before);
    expect(await accept(id)).toMatchObject({ state: 'in_review' });
  });

  it('is merged into what it repeats, never in a circle, and split again', async () => {
    const [one, two] = [await claim(), await claim()];
    expect(await act(ada, one.id, { action: 'merge', into: one.id })).toMatchObject({
      status: 422,
      code: 'merge_target_invalid',
    });
    expect(await act(ada, one.id, { action: 'merge', into: two.id })).toMatchObject({
      status: 200,
      state: 'duplicate',
    });
    expect(await act(ada, two.id, { action: 'merge', into: one.id })).toMatchObject({
      status: 422,
      code: 'merge_target_invalid',
    });
    expect((await read(two.id)).duplicates).toEqual([one.id]);
    expect(await act(ada, one.id, { action: 'split' })).toMatchObject({ status: 200, state: 'triage' });
    expect((await read(two.id)).duplicates).toEqual([]);
  });

  it('is released once every match is rejected, and the pair is not suggested again', async () => {
    const { id } = await inReview();
    expect(await act(rui, id, { action: 'release' })).toMatchObject({ status: 409, code: 'open_matches' });
    await judge(id, 'rejected');
    expect(await act(rui, id, { action: 'release' })).toMatchObject({ status: 200, state: 'watching' });
    await sql(`update outbox set run_at = now() where job = 'claim.recheck' and identity = $1`, id);
    await system.drain();
    expect(await read(id)).toMatchObject({
      state: 'watching',
      matches: [expect.objectContaining({ status: 'rejected' })],
    });
  });

  it('is deferred, stays so over what its reviewer knows, and comes back with the re-check', async () => {
    const { id } = await inReview();
    await judge(id, 'accepted');
    expect(await act(rui, id, { action: 'defer', reason: 'still investigating' })).toMatchObject({
      state: 'watching',
    });
    await system.drain();
    expect((await read(id)).state).toBe('watching');
    await sql(`update outbox set run_at = now() where job = 'claim.recheck' and identity = $1`, id);
    await system.drain();
    expect((await read(id)).state).toBe('in_review');
  });

  it('is confirmed by a second person, and the verdict is superseded when the claim is reopened', async () => {
    const { id } = await inReview();
    expect(await act(rui, id, { action: 'confirm' })).toMatchObject({
      status: 409,
      code: 'accepted_match_required',
    });
    await judge(id, 'accepted');
    expect(await act(rui, id, { action: 'confirm', reason: 'the figure agrees' })).toMatchObject({
      status: 200,
      state: 'confirmed',
    });
    expect(await act(rui, id, { action: 'reopen', reason: 'a doubt' })).toMatchObject({ state: 'in_review' });
    expect((await read(id)).verdicts).toEqual([
      expect.objectContaining({ verdict: 'confirmed', supersededAt: expect.any(String) }),
    ]);
    // Taking the reopening back gives the claim its verdict again.
    expect(await act(rui, id, { action: 'undo' })).toMatchObject({ state: 'confirmed' });
    expect(await read(id)).toMatchObject({
      verdict: 'confirmed',
      verdicts: [expect.objectContaining({ supersededAt: null })],
    });
  });

  it('is disputed on a cited source while it is watched', async () => {
    const { id } = await claim();
    await accept(id);
    expect(await act(rui, id, { action: 'dispute', reason: 'the regulator says so' })).toMatchObject({
      status: 422,
      code: 'source_required',
    });
    expect(
      await act(rui, id, {
        action: 'dispute',
        reason: 'the regulator says so',
        citedSource: 'Register entry 7',
      }),
    ).toMatchObject({ state: 'disputed' });
  });

  it('expires at the end of its watch window, and a late statement reopens it', async () => {
    const { id, victim } = await claim();
    await accept(id);
    await sql(`update outbox set run_at = now() where job = 'claim.expire' and identity = $1`, id);
    await system.drain();
    // The timer rang early: the window has not ended, so it is set again.
    expect((await read(id)).state).toBe('watching');
    await sql(`update claims set watch_until = now() where id = $1`, id);
    await sql(`update outbox set run_at = now() where job = 'claim.expire' and identity = $1`, id);
    await system.drain();
    expect(await read(id)).toMatchObject({ state: 'unsubstantiated', verdict: 'unsubstantiated' });
    await statement(victim);
    expect(await read(id)).toMatchObject({ state: 'in_review', verdict: null });
  });

  it('rises in urgency when its service level passes', async () => {
    const { id } = await claim();
    await sql(`update claims set due_at = now() where id = $1`, id);
    await sql(`update outbox set run_at = now() where job = 'claim.escalate' and identity = $1`, id);
    await system.drain();
    expect((await read(id)).urgencyReasons).toContainEqual({ reason: 'past its service level', points: 25 });
  });

  it('goes to review with a statement that a person links, whatever the score says', async () => {
    const { id } = await claim();
    await accept(id);
    const unrelated = await statement('Utterly Different Office', 'The office confirms a theft of bicycles.');
    const { data } = await ada.client.POST('/api/v1/claims/{id}/matches', {
      params: await seen(id),
      body: { statement: unrelated },
    });
    expect(data).toMatchObject({ state: 'in_review' });
    expect((await read(id)).matches).toEqual([
      expect.objectContaining({ byHand: true, status: 'suggested' }),
    ]);
  });

  it('is compared anew when a person corrects what was read', async () => {
    const { id, victim } = await inReview();
    const text = (await read(id)).text ?? '';
    const start = text.indexOf('120,000 people');
    const { data, error } = await rui.client.PUT('/api/v1/claims/{id}/assertions', {
      params: await seen(id),
      body: {
        assertions: [
          {
            kind: 'victim',
            field: 'text',
            start: 0,
            end: victim.length,
            value: victim,
            unit: null,
            subject: null,
            comparator: '=',
            negated: false,
          },
          {
            kind: 'record_count',
            field: 'text',
            start,
            end: start + '120,000 people'.length,
            value: 120_000,
            unit: 'count',
            subject: 'people',
            comparator: '~',
            negated: false,
          },
        ],
      },
    });
    expect(error).toBeUndefined();
    expect(data?.version).toBeGreaterThan(0);
    await system.drain();
    const after = await read(id);
    expect(after.assertions.map(({ quote, editedBy }) => [quote, editedBy])).toEqual([
      // What stays as it was read is the rule's still.
      [victim, null],
      ['120,000 people', 'Rui'],
    ]);
    const count = after.assertions[1]?.id;
    expect(after.matches[0]?.relations.find(({ assertion }) => assertion === count)).toMatchObject({
      relation: 'supports',
    });
  });

  it('is not merged into itself, nor into a chain or a circle, whatever is taken back', async () => {
    const [one, two, three] = [await claim(), await claim(), await claim()];
    expect(await act(ada, one.id, { action: 'merge', into: one.id.toUpperCase() })).toMatchObject({
      status: 422,
      code: 'merge_target_invalid',
    });
    expect(await act(ada, one.id, { action: 'merge', into: two.id })).toMatchObject({ state: 'duplicate' });
    // Something repeats the second: it cannot itself become a duplicate.
    expect(await act(ada, two.id, { action: 'merge', into: three.id })).toMatchObject({
      status: 422,
      code: 'merge_target_invalid',
    });
    expect(await act(ada, one.id, { action: 'split' })).toMatchObject({ status: 200 });
    expect(await act(ada, two.id, { action: 'merge', into: one.id })).toMatchObject({ state: 'duplicate' });
    // Taking the split back would close the circle.
    expect(await act(ada, one.id, { action: 'undo' })).toMatchObject({
      status: 422,
      code: 'merge_target_invalid',
    });
  });

  it('takes a link back together with the decision that made it', async () => {
    const { id } = await claim();
    await accept(id);
    const unrelated = await statement('Another Distant Office', 'The office confirms a theft of bicycles.');
    await ada.client.POST('/api/v1/claims/{id}/matches', {
      params: await seen(id),
      body: { statement: unrelated },
    });
    expect(await act(ada, id, { action: 'undo' })).toMatchObject({ state: 'watching' });
    await system.drain();
    expect(await read(id)).toMatchObject({
      state: 'watching',
      matches: [expect.objectContaining({ status: 'rejected' })],
    });
  });

  it('is not decided over a match that nobody judged', async () => {
    const { id, victim } = await inReview();
    await judge(id, 'accepted');
    await statement(victim, `${victim} denies that any data were taken; no customer was affected.`);
    expect(await act(rui, id, { action: 'confirm_partially', reason: 'as far as said' })).toMatchObject({
      status: 409,
      code: 'unjudged_matches',
    });
  });

  it('does not end unsubstantiated while a statement is matched', async () => {
    const { id } = await inReview();
    await judge(id, 'accepted');
    await act(rui, id, { action: 'defer', reason: 'more is announced' });
    await sql(`update claims set watch_until = now() where id = $1`, id);
    await sql(`update outbox set run_at = now() where job = 'claim.expire' and identity = $1`, id);
    await system.drain();
    expect((await read(id)).state).toBe('in_review');
    // Back in watching its window, long over, is a new one.
    await act(rui, id, { action: 'defer', reason: 'more is announced' });
    expect(new Date((await read(id)).watchUntil ?? 0).getTime()).toBeGreaterThan(Date.now());
  });

  it('forgets the old victim, its organisation and its matches, when another one is named', async () => {
    const { id } = await inReview();
    const { data } = await ada.client.PUT('/api/v1/claims/{id}/victim', {
      params: await seen(id),
      body: { name: 'Tungsten Parrot Bank', domain: null },
    });
    expect(data?.state).toBe('in_review');
    await system.drain();
    const [row] = await sql(
      `select o.name from claims c join organisations o on o.id = c.victim_id where c.id = $1`,
      id,
    );
    expect(row?.name).toBe('Tungsten Parrot Bank');
  });

  it('comes back to review, or is reopened, by what a decision has not seen', async () => {
    const { id, victim } = await claim();
    await act(ada, id, { action: 'dismiss', reason: 'out of scope' });
    await statement(victim);
    expect((await read(id)).state).toBe('triage');
  });

  it('is matched with a register’s row whatever its columns hold', async () => {
    const { id, victim } = await claim();
    await ines.client.POST('/api/v1/statements', {
      body: {
        id: `register-${id}`,
        published_at: '2026-03-05',
        channel: 'notice',
        issuer: { name: 'Register of Breaches', type: 'regulator' },
        subject: { name: victim },
        title: `${victim} data breach`,
        fields: { individuals: 'unknown', incident_date: 20260102, breach_type: ['hacking'] },
      },
    });
    await system.drain();
    const { matches } = await read(id);
    expect(matches).toHaveLength(1);
    expect(matches[0]?.relations.filter(({ reason }) => reason.includes('register counts'))).toEqual([]);
  });

  it('answers a bulk action item by item', async () => {
    const [one, two] = [await claim(), await claim()];
    const { data } = await ada.client.POST('/api/v1/claims/actions', {
      body: {
        action: 'dismiss',
        reason: 'out of scope',
        items: [
          { claim: one.id, version: 2 },
          { claim: two.id, version: 99 },
        ],
      },
    });
    expect(data?.items).toEqual([
      { claim: one.id, outcome: { version: 3, state: 'dismissed' }, problem: null },
      { claim: two.id, outcome: null, problem: expect.objectContaining({ code: 'stale_version' }) },
    ]);
  });
});
