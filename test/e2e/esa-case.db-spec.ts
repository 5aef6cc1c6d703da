import { Client } from 'pg';
import { auditKey, verifyAudit } from '#audit';
import { fold, type ClaimEventData } from '#claims';
import { Transactions } from '#database';
import { type Schemas } from '#api-client';
import { describeQueues } from '../harness/queues';
import { TestSystem, type TestPerson } from '../harness/system';

const claim = {
  id: 'esa-claim',
  posted_at: '2025-12-26',
  source: { name: 'BreachForums', kind: 'forum' as const },
  actor: '888',
  title: 'European Space Agency data breach',
  text:
    'I have been inside some services of the European Space Agency for a week and took over 200 GB of data from JIRA and ' +
    'Bitbucket: source code, tokens, configuration files. Screenshots are attached as proof.',
  victim: { name: 'European Space Agency', domain: 'esa.int' },
};

const statement = {
  id: 'esa-statement',
  published_at: '2025-12-30',
  issuer: { name: 'European Space Agency', type: 'victim' as const },
  channel: 'direct' as const,
  subject: { name: 'European Space Agency', domain: 'esa.int' },
  title: 'Statement on a cybersecurity issue',
  text:
    'ESA is aware of a cybersecurity issue that concerns servers outside its corporate network. Our analysis so far shows ' +
    'that only a very small number of external servers may have been impacted. They support unclassified collaborative ' +
    'engineering activities.',
};

const correction = {
  ...statement,
  id: 'esa-correction',
  corrects: statement.id,
  published_at: '2026-01-14',
  title: 'Correction of our statement of 30 December',
  text:
    'The European Space Agency corrects its earlier statement: the intruder had access to its JIRA and Bitbucket servers for ' +
    'a week, and about 200 GB of data were taken. The data are unclassified.',
};

/** Three people and nothing but the API: from the post to a verdict that did not last. */
describeQueues('the European Space Agency case', (queue) => {
  let system: TestSystem;
  /** Sends in what the world says. */
  let ines: TestPerson;
  /** Takes claims from the queue; holds the reviewer role too. */
  let ada: TestPerson;
  /** Reviews. */
  let rui: TestPerson;
  let claimId: string;
  let decidedVersion: number;

  beforeAll(async () => {
    system = await TestSystem.start(queue);
    ines = await system.person('Ines', 'integrator');
    ada = await system.person('Ada', 'analyst', 'reviewer');
    rui = await system.person('Rui', 'reviewer');
  });
  afterAll(() => system.stop());

  async function read(by: TestPerson): Promise<Schemas['Claim']> {
    const { data, response } = await by.client.GET('/api/v1/claims/{id}', {
      params: { path: { id: claimId } },
    });
    if (data === undefined) throw new Error(`The claim was not given: ${response.status}`);
    expect(response.headers.get('etag')).toBe(`"${data.version}"`);
    return data;
  }
  const seen = ({ id, version }: Schemas['Claim']) => ({
    params: { path: { id }, header: { 'If-Match': `"${version}"` } },
  });
  const assertionsOf = (from: Schemas['Claim'], kind: string) =>
    from.assertions.filter((one) => one.kind === kind);

  it('takes the claim in and reads its assertions', async () => {
    const { data, response } = await ines.client.POST('/api/v1/claims', { body: claim });
    expect([response.status, data]).toMatchObject([201, { externalId: 'esa-claim', outcome: 'created' }]);
    claimId = data?.id ?? '';
    await system.drain();

    const taken = await read(ada);
    expect(taken).toMatchObject({ state: 'triage', suggestedVerdict: 'unsubstantiated', verdict: null });
    for (const { field, start, end, quote } of taken.assertions)
      expect((field === 'text' ? claim.text : claim.title).slice(start, end)).toBe(quote);
    const volume = 'over 200 GB';
    expect(assertionsOf(taken, 'data_volume')).toEqual([
      expect.objectContaining({
        value: 200e9,
        unit: 'byte',
        comparator: '>=',
        negated: false,
        field: 'text',
      }),
    ]);
    const [{ start = -1, end = -1 } = {}] = assertionsOf(taken, 'data_volume');
    const at = claim.text.indexOf(volume);
    expect(start >= at && start <= claim.text.indexOf('200 GB') && end === at + volume.length).toBe(true);
    expect(assertionsOf(taken, 'access_duration')).toEqual([
      expect.objectContaining({ value: 7 * 86_400, unit: 'second', quote: 'a week' }),
    ]);
    const systems = assertionsOf(taken, 'system').map(({ quote }) => quote);
    expect(systems).toEqual(['JIRA', 'Bitbucket']);
    expect(assertionsOf(taken, 'evidence')).toEqual([
      expect.objectContaining({ quote: expect.stringMatching(/screenshots/i), negated: false }),
    ]);
  });

  it('hands it to the analyst, who accepts it', async () => {
    const { data: next, response } = await ada.client.POST('/api/v1/queue/next', {
      body: { line: 'triage' },
    });
    expect([response.status, next?.id, next?.lease?.personId]).toEqual([200, claimId, ada.id]);
    expect(next?.urgencyReasons.length).toBeGreaterThan(0);
    expect(next?.allowedActions).toContain('accept');
    const { data: accepted } = await ada.client.POST('/api/v1/claims/{id}/actions', {
      ...seen(await read(ada)),
      body: { action: 'accept' },
    });
    expect(accepted).toMatchObject({ from: 'triage', state: 'watching' });
  });

  it('finds it when the official statement comes, and says why', async () => {
    const { response } = await ines.client.POST('/api/v1/statements', { body: statement });
    expect(response.status).toBe(201);
    await system.drain();

    const matched = await read(rui);
    expect(matched).toMatchObject({ state: 'in_review', suggestedVerdict: 'partially_confirmed' });
    expect(matched.matches).toHaveLength(1);
    const [match] = matched.matches;
    expect(match).toMatchObject({ status: 'suggested', reviewable: true, byHand: false });
    expect(match?.statement).toMatchObject({ externalId: 'esa-statement', stance: 'acknowledges' });
    expect(match?.evidence.some(({ score, weight, why }) => score * weight > 0 && why.length > 10)).toBe(
      true,
    );
    // Each assertion has its relation, and a relation other than silence its quote.
    expect(new Set(match?.relations.map(({ assertion }) => assertion))).toEqual(
      new Set(matched.assertions.map(({ id }) => id)),
    );
    for (const { statementQuote } of match?.relations.filter(
      ({ relation }) => relation !== 'not_addressed',
    ) ?? []) {
      if (statementQuote === null || statementQuote.field === 'fields') continue;
      const said = statementQuote.field === 'title' ? statement.title : statement.text;
      expect(said.slice(statementQuote.start ?? 0, statementQuote.end ?? 0)).toBe(statementQuote.text);
    }
  });

  it('lets nobody decide what they accepted themselves', async () => {
    const before = await read(ada);
    expect(before.allowedActions).not.toContain('confirm');
    const { error, response } = await ada.client.POST('/api/v1/claims/{id}/actions', {
      ...seen(before),
      body: { action: 'confirm' },
    });
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(error).toMatchObject({ code: 'four_eyes', detail: expect.stringContaining('second person') });
    expect((await read(ada)).version).toBe(before.version);
  });

  it('lets the reviewer accept the match and confirm partially', async () => {
    const before = await read(rui);
    const { data: judged } = await rui.client.PUT('/api/v1/claims/{id}/matches/{match}', {
      params: {
        path: { id: claimId, match: before.matches[0]?.id ?? '' },
        header: { 'If-Match': `"${before.version}"` },
      },
      body: { status: 'accepted' },
    });
    expect(judged).toMatchObject({
      state: 'in_review',
      allowedActions: expect.arrayContaining(['confirm_partially']),
    });
    await system.drain();
    const { data: decided } = await rui.client.POST('/api/v1/claims/{id}/actions', {
      ...seen(await read(rui)),
      body: {
        action: 'confirm_partially',
        reason: 'Acknowledged, but fewer systems, and nothing on the volume.',
      },
    });
    expect(decided).toMatchObject({ from: 'in_review', state: 'partially_confirmed' });
    decidedVersion = decided?.version ?? 0;
    const after = await read(ada);
    expect(after).toMatchObject({ verdict: 'partially_confirmed', acceptedBy: 'Ada' });
    expect(after.verdicts).toEqual([
      expect.objectContaining({
        verdict: 'partially_confirmed',
        suggested: 'partially_confirmed',
        decidedBy: 'Rui',
        supersededAt: null,
      }),
    ]);
  });

  it('reopens it when the source corrects itself; the verdict stays as superseded', async () => {
    await ines.client.POST('/api/v1/statements', { body: correction });
    await system.drain();
    const reopened = await read(rui);
    expect(reopened).toMatchObject({ state: 'in_review', verdict: null });
    expect(reopened.version).toBeGreaterThan(decidedVersion);
    expect(reopened.verdicts).toEqual([
      expect.objectContaining({ verdict: 'partially_confirmed', supersededAt: expect.any(String) }),
    ]);
    const corrected = reopened.matches.find(
      ({ statement: { externalId } }) => externalId === 'esa-correction',
    );
    expect(corrected).toMatchObject({ status: 'suggested', reviewable: true });
    const volume = assertionsOf(reopened, 'data_volume')[0]?.id;
    expect(corrected?.relations.find(({ assertion }) => assertion === volume)).toMatchObject({
      relation: 'supports',
    });
  });

  it('tells it all in its history, which folds to the claim as it is', async () => {
    const { data } = await ada.client.GET('/api/v1/claims/{id}/history', {
      params: { path: { id: claimId } },
    });
    expect(data?.items.map(({ type, actor }) => [type, actor])).toEqual([
      ['claim.received', ines.id],
      ['claim.processed', 'system'],
      ['claim.accepted', ada.id],
      ['claim.match_suggested', 'system'],
      ['claim.match_accepted', rui.id],
      ['claim.partially_confirmed', rui.id],
      ['claim.reopened', 'system'],
    ]);
    const folded = fold(
      (data?.items ?? []).map(({ version, data: told }) => ({
        version,
        data: told as unknown as ClaimEventData,
      })),
    );
    const { state, version, verdict } = await read(ada);
    expect(folded).toMatchObject({ state, version, verdict, acceptedBy: ada.id, duplicateOf: null });
  });

  describe('its record', () => {
    let superuser: Client;
    const verify = () =>
      verifyAudit(system.api.get(Transactions).reader, auditKey(system.config.dataDir).publicKey);

    beforeAll(async () => {
      superuser = new Client({ connectionString: system.database.url });
      await superuser.connect();
    });
    afterAll(() => superuser.end());

    it('is append-only for the database itself', async () => {
      for (const change of [
        `update events set actor = 'system'`,
        'delete from events',
        'truncate events',
        'truncate events cascade',
      ]) {
        await expect(superuser.query(change)).rejects.toThrow(/append-only/);
      }
    });

    it('verifies, and names the row in which one byte was changed', async () => {
      expect(await verify()).toMatchObject({ ok: true });
      const { rows } = await superuser.query<{ id: string }>(
        `select id::text from events where stream_id = $1 and type = 'claim.partially_confirmed'`,
        [claimId],
      );
      await superuser.query('set session_replication_role = replica');
      await superuser.query(
        `update events set data = replace(data::text, 'fewer systems', 'fewer Systems')::json where id = $1`,
        [rows[0]?.id],
      );
      expect(await verify()).toMatchObject({
        ok: false,
        row: {
          table: 'events',
          id: rows[0]?.id,
          stream: 'claim',
          streamId: claimId,
          version: decidedVersion,
        },
      });
    });
  });
});
