import { ROLES, type Role } from '#auth';
import { TestSystem, type TestPerson } from '../harness/system';

const EVERYBODY = [...ROLES, 'nobody'] as const;
type Caller = (typeof EVERYBODY)[number];

const DESK = ['analyst', 'reviewer'] as const;
const CURATORS = ['reviewer', 'lead', 'administrator'] as const;
const SENDERS = ['analyst', 'reviewer', 'lead', 'integrator'] as const;
const ADMINISTRATOR = ['administrator'] as const;

/**
 * Who may ask for what, written by hand and not read from the code that enforces it. `login`: not even
 * these with a token, because what a leaked token opens must end with it.
 */
const ACCESS: Readonly<Record<string, { to: readonly Caller[] | 'the public'; login?: true }>> = {
  'POST /api/v1/setup': { to: 'the public' },
  'POST /api/v1/session': { to: 'the public' },
  'DELETE /api/v1/session': { to: EVERYBODY },
  'GET /api/v1/me': { to: EVERYBODY },
  'PUT /api/v1/me/password': { to: EVERYBODY },
  'GET /api/v1/people': { to: ADMINISTRATOR },
  'POST /api/v1/people': { to: ADMINISTRATOR, login: true },
  'GET /api/v1/people/{id}': { to: ADMINISTRATOR },
  'PATCH /api/v1/people/{id}': { to: ADMINISTRATOR, login: true },
  'PUT /api/v1/people/{id}/password': { to: ADMINISTRATOR, login: true },
  'GET /api/v1/tokens': { to: EVERYBODY },
  'POST /api/v1/tokens': { to: EVERYBODY, login: true },
  'DELETE /api/v1/tokens/{id}': { to: EVERYBODY },
  'GET /api/v1/claims': { to: EVERYBODY },
  'POST /api/v1/claims': { to: SENDERS },
  'GET /api/v1/claims/counts': { to: EVERYBODY },
  'POST /api/v1/claims/actions': { to: DESK },
  'GET /api/v1/claims/{id}': { to: EVERYBODY },
  'GET /api/v1/claims/{id}/history': { to: EVERYBODY },
  'POST /api/v1/claims/{id}/actions': { to: DESK },
  'PUT /api/v1/claims/{id}/assertions': { to: DESK },
  'PUT /api/v1/claims/{id}/victim': { to: DESK },
  'POST /api/v1/claims/{id}/matches': { to: DESK },
  'PUT /api/v1/claims/{id}/matches/{match}': { to: DESK },
  'POST /api/v1/claims/{id}/links/{link}/accept': { to: DESK },
  'POST /api/v1/claims/{id}/links/{link}/reject': { to: DESK },
  'PUT /api/v1/claims/{id}/lease': { to: DESK },
  'DELETE /api/v1/claims/{id}/lease': { to: DESK },
  'POST /api/v1/queue/next': { to: DESK },
  'GET /api/v1/me/views': { to: EVERYBODY },
  'POST /api/v1/me/views': { to: EVERYBODY },
  'PATCH /api/v1/me/views/{id}': { to: EVERYBODY },
  'DELETE /api/v1/me/views/{id}': { to: EVERYBODY },
  'GET /api/v1/search': { to: EVERYBODY },
  'GET /api/v1/statements': { to: EVERYBODY },
  'POST /api/v1/statements': { to: SENDERS },
  'GET /api/v1/statements/{id}': { to: EVERYBODY },
  'POST /api/v1/readings/claim': { to: SENDERS },
  'POST /api/v1/readings/statement': { to: SENDERS },
  'POST /api/v1/readings/page': { to: SENDERS },
  'GET /api/v1/actors': { to: EVERYBODY },
  'GET /api/v1/actors/{id}': { to: EVERYBODY },
  'GET /api/v1/actors/{id}/outcomes': { to: EVERYBODY },
  'GET /api/v1/actors/{id}/history': { to: EVERYBODY },
  'POST /api/v1/actors/{id}/merge': { to: CURATORS },
  'POST /api/v1/actors/{id}/split': { to: CURATORS },
  'GET /api/v1/sources': { to: EVERYBODY },
  'GET /api/v1/sources/{id}': { to: EVERYBODY },
  'GET /api/v1/sources/{id}/outcomes': { to: EVERYBODY },
  'GET /api/v1/sources/{id}/history': { to: EVERYBODY },
  'POST /api/v1/sources/{id}/merge': { to: CURATORS },
  'POST /api/v1/sources/{id}/split': { to: CURATORS },
  'GET /api/v1/organisations': { to: EVERYBODY },
  'GET /api/v1/organisations/{id}': { to: EVERYBODY },
  'GET /api/v1/organisations/{id}/history': { to: EVERYBODY },
  'POST /api/v1/organisations/{id}/merge': { to: CURATORS },
  'POST /api/v1/organisations/{id}/split': { to: CURATORS },
  'PUT /api/v1/organisations/{id}/parent': { to: CURATORS },
  'PUT /api/v1/organisations/{id}/watched': { to: CURATORS },
  'GET /api/v1/claims/{id}/organisations': { to: EVERYBODY },
  'GET /api/v1/flow': { to: ['administrator', 'lead'] },
  'GET /api/v1/jobs': { to: ['administrator', 'lead'] },
  'GET /api/v1/jobs/quarantine': { to: ['administrator', 'lead'] },
  'POST /api/v1/jobs/quarantine/{id}/redrive': { to: ADMINISTRATOR },
  'GET /api/v1/audit/events': { to: ['administrator', 'lead'] },
  'POST /api/v1/audit/verification': { to: ADMINISTRATOR },
  'POST /api/v1/audit/checkpoints': { to: ADMINISTRATOR },
  'GET /api/v1/policies': { to: ['administrator', 'lead'] },
  'GET /api/v1/events': { to: ROLES },
};

/** Nobody whom we know. */
const STRANGERS: readonly Record<string, string>[] = [
  {},
  { authorization: 'Bearer assay_guessed' },
  { cookie: 'assay_session=guessed' },
];

describe('access to the API', () => {
  let system: TestSystem;
  const callers = new Map<Caller, TestPerson>();

  beforeAll(async () => {
    system = await TestSystem.start();
    for (const role of EVERYBODY) {
      const roles: Role[] = role === 'nobody' ? [] : [role];
      callers.set(role, await system.person(role, ...roles));
    }
  });
  afterAll(() => system.stop());

  /** The code of the problem, or null for an answer without one. */
  async function ask(route: string, headers: Record<string, string> = {}) {
    const [method = '', path = ''] = route.split(' ');
    const id = path.includes('quarantine') ? '1' : '00000000-0000-7000-8000-000000000000';
    const bodiless = method === 'GET' || method === 'DELETE';
    const response = await fetch(`${system.url}${path.replaceAll(/\{\w+\}/g, id)}`, {
      method,
      headers: { ...headers, ...(bodiless ? {} : { 'content-type': 'application/json' }) },
      ...(bodiless ? {} : { body: '{}' }),
    });
    const { status } = response;
    if (status < 400) {
      await response.body?.cancel();
      return { status, code: null };
    }
    expect([route, response.headers.get('content-type')]).toEqual([
      route,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
    const { code } = (await response.json()) as { code: string };
    return { status, code };
  }

  it('is written down here for every route that the description has', async () => {
    const description = (await (await fetch(`${system.url}/api/v1/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes.sort()).toEqual(Object.keys(ACCESS).sort());
  });

  it.each(Object.entries(ACCESS))('%s', async (route, { to, login }) => {
    for (const headers of STRANGERS) {
      const { status, code } = await ask(route, headers);
      if (to === 'the public') expect([status, code]).toEqual([400, 'invalid_request']);
      else expect({ route, status, code }).toEqual({ route, status: 401, code: 'not_authenticated' });
    }
    if (to === 'the public') return;
    for (const [role, person] of callers) {
      const { status, code } = await ask(route, person.headers);
      const may = to.includes(role);
      const expected = !may ? [403, 'role_required'] : login ? [403, 'login_required'] : null;
      if (expected !== null) expect([route, role, status, code]).toEqual([route, role, ...expected]);
      else
        expect([route, role, status < 500 && status !== 401 && status !== 403]).toEqual([route, role, true]);
    }
  });

  it.each(['/healthz', '/readyz', '/api/v1/openapi.json'])('lets anybody ask for %s', async (path) => {
    expect((await fetch(`${system.url}${path}`)).status).toBe(200);
  });

  it('ends with the account', async () => {
    const gone = await system.person('gone', 'analyst');
    expect((await ask('GET /api/v1/me', gone.headers)).status).toBe(200);
    await system.deactivate(gone);
    expect(await ask('GET /api/v1/me', gone.headers)).toEqual({ status: 401, code: 'not_authenticated' });
  });

  it('ends with the account for whoever follows what happens', async () => {
    const follower = await system.person('follower', 'analyst');
    const stream = await fetch(`${system.url}/api/v1/events`, {
      headers: follower.headers,
      signal: AbortSignal.timeout(20_000),
    });
    expect(stream.status).toBe(200);
    await system.deactivate(follower);
    await expect(stream.text()).resolves.toEqual(expect.any(String));
  });
});
