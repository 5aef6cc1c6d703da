import { Readable } from 'node:stream';
import { importLines } from '../../apps/cli/src/import-lines';
import { Transactions } from '#database';
import { TestSystem, type TestPerson } from '../harness/system';

const MIB = 1024 * 1024;

/** Whatever comes in is answered clearly, and what was good is not lost with what was bad. */
describe('bad input', () => {
  let system: TestSystem;
  let ada: TestPerson;
  let bo: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start();
    ada = await system.person('Ada', 'analyst', 'reviewer');
    bo = await system.person('Bo', 'analyst');
  });
  afterAll(() => system.stop());

  const query = <T>(sql: string, ...values: unknown[]): Promise<T[]> =>
    system.api.get(Transactions).reader.query(sql, values);
  const stored = (externalId: string) =>
    query<{ title: string | null; text: string | null; state: string; text_flags: string[] }>(
      'select title, text, state, text_flags from claims where external_id = $1',
      externalId,
    );

  describe('to an import', () => {
    async function importing(stream: Iterable<string | Uint8Array>) {
      const bad: [number, string][] = [];
      const bytes = Readable.from(stream, { objectMode: true }).map((chunk: string | Uint8Array) =>
        Buffer.from(chunk),
      );
      const report = await importLines(system.api, bytes as AsyncIterable<Uint8Array>, {
        onBadLine: (number, problem) => bad.push([number, problem]),
        onProgress: () => undefined,
      });
      await system.drain();
      return { report, bad };
    }
    const line = (id: string, text = `Claim ${id}: 40 GB taken.`) =>
      `${JSON.stringify({ type: 'claim', id, posted_at: '2026-02-03', text })}\n`;
    const states = (prefix: string) =>
      query<{ id: string; state: string }>(
        'select external_id as id, state from claims where starts_with(external_id, $1) order by external_id',
        prefix,
      );

    it('takes four of five lines in, and names the third, which is not JSON', async () => {
      const { report, bad } = await importing([
        line('five-1'),
        line('five-2'),
        '{"type":"claim","id":"five-3",\n',
        line('five-4'),
        line('five-5'),
      ]);
      expect(report).toEqual({ created: 4, unchanged: 0, bad: 1 });
      expect(bad).toEqual([[3, expect.stringContaining('not valid JSON')]]);
      expect(await states('five-')).toEqual(
        ['five-1', 'five-2', 'five-4', 'five-5'].map((id) => ({ id, state: 'triage' })),
      );
    });

    it('passes over a line of 50 MB without holding it', async () => {
      const chunk = Buffer.alloc(MIB, 'x');
      function* stream() {
        yield line('long-1');
        yield '{"type":"claim","id":"long-2","text":"';
        for (let sent = 0; sent < 50; sent++) yield chunk;
        yield '"}\n';
        yield line('long-3');
      }
      const before = process.memoryUsage.rss();
      const { report, bad } = await importing(stream());
      expect(report).toEqual({ created: 2, unchanged: 0, bad: 1 });
      expect(bad).toEqual([[2, expect.stringContaining('longer than')]]);
      expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MIB);
      expect(await states('long-')).toEqual([
        { id: 'long-1', state: 'triage' },
        { id: 'long-3', state: 'triage' },
      ]);
    });

    it('stores NUL and lone surrogates as U+FFFD, at the same offsets, with a flag', async () => {
      const { report } = await importing([line('hostile', 'Acme\0 lost \ud83d files: 40 GB')]);
      expect(report.created).toBe(1);
      expect(await stored('hostile')).toEqual([
        expect.objectContaining({
          text: 'Acme\ufffd lost \ufffd files: 40 GB',
          text_flags: ['lone_surrogate', 'nul'],
          state: 'triage',
        }),
      ]);
      const [volume] = await query<{ start_offset: number; end_offset: number; quote: string }>(
        `select start_offset, end_offset, quote from assertions a join claims c on c.id = a.claim_id where c.external_id = 'hostile' and kind = 'data_volume'`,
      );
      expect('Acme\0 lost \ud83d files: 40 GB'.slice(volume?.start_offset, volume?.end_offset)).toBe(
        volume?.quote,
      );
    });

    it('names lines of an unknown type, source kind and issuer type, without text, with bytes that are not UTF-8, and with an impossible date', async () => {
      const { report, bad } = await importing([
        '{"type":"rumour","id":"kind-1","text":"x"}\n',
        '{"type":"claim","id":"kind-2","text":"x","source":{"name":"x","kind":"newspaper"}}\n',
        '{"type":"statement","id":"kind-3","text":"x","issuer":{"name":"x","type":"neighbour"}}\n',
        '{"type":"claim","id":"kind-4","text":"  "}\n',
        Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
        '{"type":"claim","id":"kind-6","text":"x","posted_at":"2026-02-30"}\n',
        '[]\n',
        'null\n',
        '"claim"\n',
        line('kind-good'),
      ]);
      expect(report).toEqual({ created: 1, unchanged: 0, bad: 9 });
      expect(bad.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(bad.map(([, problem]) => problem)).toEqual([
        expect.stringContaining('"type"'),
        expect.stringContaining('source.kind'),
        expect.stringContaining('issuer.type'),
        expect.stringContaining('"text"'),
        expect.stringContaining('UTF-8'),
        expect.stringContaining('posted_at'),
        ...Array<unknown>(3).fill(expect.stringContaining('"type"')),
      ]);
      expect(await states('kind-')).toEqual([{ id: 'kind-good', state: 'triage' }]);
    });

    it('takes the same record once, and refuses its id to another content', async () => {
      expect((await importing([line('twice'), line('twice')])).report).toEqual({
        created: 1,
        unchanged: 1,
        bad: 0,
      });
      const { report, bad } = await importing([line('twice'), line('twice', 'Something else: 41 GB.')]);
      expect(report).toEqual({ created: 0, unchanged: 1, bad: 1 });
      expect(bad).toEqual([[2, expect.stringContaining('another content')]]);
      expect(await stored('twice')).toEqual([expect.objectContaining({ text: 'Claim twice: 40 GB taken.' })]);
    });
  });

  describe('to the API', () => {
    interface Sent {
      method?: string;
      headers?: Record<string, string>;
      body?: string | Buffer;
      by?: TestPerson;
    }
    const send = (path: string, { method = 'POST', headers = {}, body, by = ada }: Sent = {}) =>
      fetch(`${system.url}/api/v1${path}`, {
        method,
        body: body instanceof Buffer ? new Uint8Array(body) : body,
        headers: {
          ...by.headers,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      });
    const post = (path: string, body: unknown, headers: Record<string, string> = {}, by = ada) =>
      send(path, { body: JSON.stringify(body), headers, by });

    async function refusal(response: Response) {
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      const problem = (await response.json()) as Record<string, unknown>;
      expect(problem).toMatchObject({
        type: expect.stringMatching(/^urn:assay:problem:/),
        title: expect.any(String),
        status: response.status,
        code: expect.stringMatching(/^[a-z_]+$/),
        detail: expect.stringMatching(/\S/),
      });
      return { ...problem, status: response.status };
    }

    /** A claim in triage, as it is now. */
    async function claimInTriage(id: string) {
      const received = await ada.client.POST('/api/v1/claims', {
        body: { id, text: `Claim ${id}: we took 10 GB of Acme Tools.`, victim: { name: 'Acme Tools' } },
      });
      await system.drain();
      return { id: received.data?.id ?? '', etag: '"2"' };
    }

    it.each<[string, Sent & { path?: string }, number, string]>([
      ['a body that is not JSON', { body: '{"text":' }, 400, ''],
      ['an empty body', { body: '' }, 400, ''],
      ['plain text', { body: 'x', headers: { 'content-type': 'text/plain' } }, 415, ''],
      [
        'a form',
        { body: 'text=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        415,
        '',
      ],
      ['a body of more than 2 MiB', { body: JSON.stringify({ text: 'x'.repeat(2 * MIB) }) }, 413, ''],
      ['a body in which bytes are not UTF-8', { body: Buffer.from([0x7b, 0xff, 0x7d]) }, 400, ''],
      ['a list', { body: '[]' }, 400, 'invalid_request'],
      ['nothing at all', { body: '{}' }, 422, 'invalid_record'],
      ['blanks', { body: '{"title":" ","text":"\\n"}' }, 422, 'invalid_record'],
      [
        'an unknown source kind',
        { body: '{"text":"x","source":{"name":"x","kind":"newspaper"}}' },
        400,
        'invalid_request',
      ],
      ['an impossible date', { body: '{"text":"x","posted_at":"yesterday"}' }, 400, 'invalid_request'],
      ['a prototype', { body: '{"text":"x","__proto__":{"state":"confirmed"}}' }, 400, ''],
      ['a number for a text', { body: '{"text":1}' }, 400, 'invalid_request'],
      ['a claim id that is none', { method: 'GET', path: "/claims/1'--" }, 400, 'invalid_request'],
      [
        'a claim that is not there',
        { method: 'GET', path: '/claims/00000000-0000-7000-8000-000000000000' },
        404,
        'not_found',
      ],
      ['a route that is not there', { method: 'GET', path: '/nowhere' }, 404, 'not_found'],
      ['a page of a thousand', { method: 'GET', path: '/claims?limit=1000' }, 400, 'invalid_request'],
      ['a cursor that somebody made up', { method: 'GET', path: '/claims?cursor=AAAA' }, 400, 'bad_cursor'],
      [
        'a cursor of another order',
        {
          method: 'GET',
          path: `/claims?state=triage&order=urgency&cursor=${Buffer.from('["x"]').toString('base64url')}`,
        },
        400,
        'bad_cursor',
      ],
      [
        'a state that is none',
        { method: 'GET', path: '/claims?state=triage,asleep' },
        400,
        'invalid_request',
      ],
      ['a line that is none', { path: '/queue/next', body: '{"line":"express"}' }, 400, 'invalid_request'],
    ])('answers %s', async (_, { path = '/claims', ...sent }, status, code) => {
      const problem = await refusal(await send(path, sent));
      expect(problem).toMatchObject({ status, ...(code === '' ? {} : { code }) });
    });

    it('refuses every cursor that no list gave', async () => {
      const id = '00000000-0000-7000-8000-000000000000';
      const cursors = {
        '/claims': [['x'], ['a\0'], [1]],
        '/claims?state=triage&order=urgency': [
          [1, 'x'],
          [1.5, id],
          [1e300, id],
          [3_000_000_000, id],
        ],
        '/statements': [['x'], ['a\0']],
        '/actors': [
          ['a', 'x'],
          ['a\0', id],
        ],
        '/sources': [
          ['a', 'x'],
          ['a\0', id],
        ],
        '/organisations': [
          ['a', 'x'],
          ['a\0', id],
        ],
      };
      for (const [list, positions] of Object.entries(cursors)) {
        for (const position of positions) {
          const cursor = Buffer.from(JSON.stringify(position)).toString('base64url');
          const path = `${list}${list.includes('?') ? '&' : '?'}cursor=${cursor}`;
          expect([path, await refusal(await send(path, { method: 'GET' }))]).toEqual([
            path,
            expect.objectContaining({ status: 400, code: 'bad_cursor' }),
          ]);
        }
      }
    });

    it('pages over names of 500 characters', async () => {
      for (const letter of ['a', 'b'])
        await post('/claims', { text: 'x', source: { name: `${letter}${'"水'.repeat(249)}` } });
      await post('/claims', { text: 'x', actor: '\ufdfa'.repeat(500) });
      const page = (await (await send('/sources?limit=1', { method: 'GET' })).json()) as { next: string };
      expect(page.next.length).toBeGreaterThan(1_000);
      expect((await send(`/sources?limit=1&cursor=${page.next}`, { method: 'GET' })).status).toBe(200);
    });

    it('stores NUL and lone surrogates as U+FFFD, with a flag', async () => {
      const response = await send('/claims', {
        body: '{"id":"api-hostile","text":"40 GB\\u0000 \\ud83d of Acme","victim":{"name":"Ac\\u0000me"}}',
      });
      expect(response.status).toBe(201);
      await system.drain();
      expect(await stored('api-hostile')).toEqual([
        expect.objectContaining({
          text: '40 GB\ufffd \ufffd of Acme',
          text_flags: ['lone_surrogate', 'nul'],
          state: 'triage',
        }),
      ]);
    });

    it('stores NUL and lone surrogates as U+FFFD in whatever people write, so that it can be read again', async () => {
      const { id } = await claimInTriage('api-nul');
      const decide = async (method: string, path: string, body: unknown) => {
        const version = (await query<{ version: number }>('select version from claims where id = $1', id))[0];
        const sent = {
          method,
          body: JSON.stringify(body),
          headers: { 'if-match': `"${version?.version ?? 0}"` },
        };
        const { status } = await send(`/claims/${id}${path}`, sent);
        await system.drain();
        return status;
      };
      const assertion = {
        kind: 'data_volume',
        field: 'text',
        start: 0,
        end: 5,
        subject: 'a\0',
        value: 'v\ud800',
      };
      expect(await decide('PUT', '/victim', { name: 'Ac\0me \ud800', domain: 'a\0.example' })).toBe(200);
      expect(await decide('PUT', '/assertions', { assertions: [assertion] })).toBe(200);
      expect(await decide('POST', '/actions', { action: 'dismiss', reason: 'no\0 claim \ud800' })).toBe(200);
      expect(
        await query(
          `select victim_name as victim, a.subject, a.value, e.data ->> 'reason' as reason from claims c
           join assertions a on a.claim_id = c.id join events e on e.stream_id = c.id and e.type = 'claim.dismissed' where c.id = $1`,
          id,
        ),
      ).toEqual([
        {
          victim: 'Ac\ufffdme \ufffd',
          subject: 'a\ufffd',
          value: 'v\ufffd',
          reason: 'no\ufffd claim \ufffd',
        },
      ]);
      expect((await send(`/claims/${id}/history`, { method: 'GET' })).status).toBe(200);
    });

    it('answers NUL and lone surrogates in records and addresses', async () => {
      const statement = { id: 'api\0id', text: 'x', fields: { 'a\0b': 'c\0d', deep: ['\ud800'] } };
      expect((await post('/claims', { id: 'api\0id', text: 'x' })).status).toBe(201);
      expect((await post('/statements', statement)).status).toBe(201);
      expect((await post('/statements', statement)).status).toBe(201);
      for (const path of [
        '/claims?cursor=%00',
        '/claims?state=%00',
        '/claims?no%00thing=1',
        '/claims/%00',
        '/actors?cursor=%00',
        '/no%00where',
      ])
        expect([path, await refusal(await send(path, { method: 'GET' }))]).toMatchObject([
          path,
          { status: 400 },
        ]);
    });

    it('refuses a body that nests thousands deep', async () => {
      const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
      for (const body of [`{"text":"x","fields":{"a":${deep}}}`, deep]) {
        expect(await refusal(await send('/statements', { body }))).toMatchObject({ status: 400 });
        expect(await refusal(await send('/claims/actions', { body }))).toMatchObject({ status: 400 });
      }
    });

    it('takes a claim of a title alone', async () => {
      const response = await post('/claims', { id: 'api-title', title: 'acme-tools.example' });
      expect(response.status).toBe(201);
      await system.drain();
      expect(await stored('api-title')).toEqual([
        expect.objectContaining({ title: 'acme-tools.example', text: null, state: 'triage' }),
      ]);
    });

    it('takes the same record once, and refuses its id to another content', async () => {
      const first = await post('/claims', { id: 'api-twice', text: '10 GB' });
      const { id } = (await first.json()) as { id: string };
      expect(await (await post('/claims', { text: '10 GB', id: 'api-twice' })).json()).toEqual({
        id,
        externalId: 'api-twice',
        outcome: 'unchanged',
      });
      expect(await refusal(await post('/claims', { id: 'api-twice', text: '11 GB' }))).toMatchObject({
        status: 409,
        code: 'id_taken',
      });
      expect(await stored('api-twice')).toEqual([expect.objectContaining({ text: '10 GB' })]);
    });

    it('refuses a transition that the workflow does not have, and says from where it leads', async () => {
      const { id, etag } = await claimInTriage('api-illegal');
      const problem = await refusal(
        await post(`/claims/${id}/actions`, { action: 'confirm' }, { 'if-match': etag }),
      );
      expect(problem).toMatchObject({
        status: 409,
        code: 'illegal_transition',
        state: 'triage',
        action: 'confirm',
        allowedFrom: ['in_review'],
      });
    });

    it('changes a claim only as it was seen', async () => {
      const { id, etag } = await claimInTriage('api-stale');
      const victim = (headers: Record<string, string>) =>
        send(`/claims/${id}/victim`, { method: 'PUT', body: '{"name":"Acme Tools Ltd"}', headers });
      expect((await victim({ 'if-match': etag })).status).toBe(200);
      expect(await refusal(await victim({ 'if-match': etag }))).toMatchObject({
        status: 412,
        code: 'stale_version',
        version: 3,
      });
      expect(await refusal(await victim({}))).toMatchObject({ status: 428, code: 'precondition_required' });
      for (const unreadable of ['3', '*', 'W/"3"', '"3", "4"', '"-3"']) {
        expect(await refusal(await victim({ 'if-match': unreadable }))).toMatchObject({
          status: 400,
          code: 'precondition_unreadable',
        });
      }
    });

    it('lets one of many writers through', async () => {
      const { id, etag } = await claimInTriage('api-race');
      const statuses = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          post(
            `/claims/${id}/actions`,
            { action: 'dismiss', reason: 'spam' },
            { 'if-match': etag },
            index % 2 ? ada : bo,
          ),
        ),
      ).then((all) => all.map(({ status }) => status));
      expect(statuses.sort()).toEqual([200, ...Array<number>(9).fill(412)]);
    });

    it('gives the last claim to one of two analysts', async () => {
      await query(`update claims set state = 'dismissed' where state = 'triage'`);
      const { id } = await claimInTriage('api-last');
      for (let round = 0; round < 5; round++) {
        const answers = await Promise.all([ada, bo].map((by) => post('/queue/next', {}, {}, by)));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 204]);
        const winner = answers[0]?.status === 200 ? ada : bo;
        expect(await answers.find(({ status }) => status === 200)?.json()).toMatchObject({
          id,
          lease: { personId: winner.id },
        });
        expect((await send(`/claims/${id}/lease`, { method: 'DELETE', by: winner })).status).toBe(204);
      }
    });
  });
});
