import { Transactions } from '#database';
import { TestSystem, type TestPerson } from '../harness/system';

/** What is asked for twice under one key is done once. */
describe('an Idempotency-Key', () => {
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
  const post = (path: string, body: unknown, headers: Record<string, string> = {}, by = ada) =>
    fetch(`${system.url}/api/v1${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...by.headers, 'content-type': 'application/json', ...headers },
    });
  const problemOf = async (response: Response) => ({
    ...((await response.json()) as Record<string, unknown>),
    status: response.status,
  });
  const received = async (response: Response) => [
    response.status,
    response.headers.get('idempotency-replayed'),
    ((await response.json()) as { outcome: string }).outcome,
  ];

  it('does what a hundred equal requests at once ask for one time', async () => {
    const body = { text: 'We took 12 GB of Acme Rope.' };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => post('/claims', body, { 'idempotency-key': 'hundred' })),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(statuses).toContain(201);
    const ids = await Promise.all(
      answers
        .filter(({ status }) => status === 201)
        .map(async (answer) => ((await answer.json()) as { id: string }).id),
    );
    expect(new Set(ids).size).toBe(1);
    const late = await refusalOf(answers);
    expect(late.every(({ code }) => code === 'request_in_progress')).toBe(true);
    expect(await query('select id from claims where text = $1', body.text)).toEqual([{ id: ids[0] }]);
    const again = await post('/claims', body, { 'idempotency-key': 'hundred' });
    expect([again.status, again.headers.get('idempotency-replayed'), await again.json()]).toMatchObject([
      201,
      'true',
      { id: ids[0] },
    ]);
  });

  const refusalOf = (answers: readonly Response[]) =>
    Promise.all(
      answers
        .filter(({ status }) => status === 409)
        .map(async (answer) => (await answer.json()) as { code?: unknown }),
    );

  it('refuses the key to another request, and leaves it to another person', async () => {
    const key = { 'idempotency-key': 'taken' };
    expect((await post('/claims', { id: 'key-1', text: '13 GB' }, key)).status).toBe(201);
    expect(await problemOf(await post('/claims', { id: 'key-2', text: '14 GB' }, key))).toMatchObject({
      status: 422,
      code: 'idempotency_mismatch',
    });
    expect((await post('/claims', { id: 'key-3', text: '15 GB' }, key, bo)).status).toBe(201);
  });

  it('keeps the key of a refused request free', async () => {
    const key = { 'idempotency-key': 'corrected' };
    expect((await post('/claims', {}, key)).status).toBe(422);
    expect((await post('/claims', { text: '16 GB' }, key)).status).toBe(201);
  });

  it.each(['/claims', '/statements'])(
    'keeps the answer of %s even where it could not be written down, and does not do it twice',
    async (path) => {
      const key = { 'idempotency-key': 'unrecorded' };
      const body = { title: `Unrecorded ${path}` };
      await query(
        `create function refuse_record() returns trigger language plpgsql as $$ begin raise exception 'no record'; end $$`,
      );
      await query(
        'create trigger refuse_record before update on idempotency_keys for each row execute function refuse_record()',
      );
      try {
        expect(await received(await post(path, body, key))).toEqual([201, null, 'created']);
      } finally {
        await query('drop function refuse_record cascade');
      }
      expect(await problemOf(await post(path, body, key))).toMatchObject({
        status: 409,
        code: 'request_in_progress',
      });
      await query(
        `update idempotency_keys set created_at = now() - interval '2 minutes' where status is null`,
      );
      expect(await received(await post(path, body, key))).toEqual([201, null, 'unchanged']);
      expect(await received(await post(path, body, key))).toEqual([201, 'true', 'unchanged']);
      await query(`delete from idempotency_keys where key = 'unrecorded'`);
    },
  );

  it.each(['k'.repeat(256), ''])('is refused when it is %j', async (key) => {
    expect(
      await problemOf(await post('/claims', { text: '17 GB' }, { 'idempotency-key': key })),
    ).toMatchObject({
      status: 400,
      code: 'idempotency_key_invalid',
    });
    expect(await query(`select id from claims where text = '17 GB'`)).toEqual([]);
  });

  it('gives the ETag again with the answer', async () => {
    const { data } = await ada.client.POST('/api/v1/claims', { body: { text: '18 GB' } });
    await system.drain();
    const dismiss = () =>
      post(
        `/claims/${data?.id}/actions`,
        { action: 'dismiss', reason: 'spam' },
        { 'if-match': '"2"', 'idempotency-key': 'tagged' },
      );
    const [first, again] = [await dismiss(), await dismiss()];
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"3"']);
    expect([again.headers.get('idempotency-replayed'), again.headers.get('etag')]).toEqual(['true', '"3"']);
  });

  it('ends after a day, and goes', async () => {
    const [old, other] = ['day-1', 'day-2'].map((key) => ({ 'idempotency-key': key }));
    await post('/claims', { text: '19 GB' }, old);
    await post('/claims', { text: '20 GB' }, other);
    await query(
      `update idempotency_keys set created_at = now() - interval '25 hours' where key like 'day-%'`,
    );
    expect((await post('/claims', { id: 'day-3', text: '21 GB' }, old)).status).toBe(201);
    expect(await query(`select key from idempotency_keys where key like 'day-%'`)).toEqual([
      { key: 'day-1' },
    ]);
  });
});
