import cookie from '@fastify/cookie';
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  Post,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { type FastifyReply } from 'fastify';
import { ApiTokensService, PeopleService, ROLES, type Role, SessionsService, SetupService } from '#auth';
import { ConfigModule, loadConfig } from '#config';
import { DatabaseModule, Refusal, newId } from '#database';
import { createTestDatabase } from '../../../../test/harness/database';
import { AuthApiModule } from './auth-api.module';
import { AUTH_STATUSES } from './auth.statuses';

/** As the API's own filter does, in short. */
@Catch(Refusal)
class RefusalFilter implements ExceptionFilter {
  catch({ code, message }: Refusal, host: ArgumentsHost): void {
    const status = AUTH_STATUSES[code as keyof typeof AUTH_STATUSES] ?? 500;
    void host.switchToHttp().getResponse<FastifyReply>().status(status).send({ code, message });
  }
}

/** A route whose author forgot to think about access. */
@Controller('forgotten')
class ForgottenController {
  @Get()
  read() {
    return 'read';
  }
  @Post()
  write() {
    return 'written';
  }
}

const password = 'correct horse battery';
const sameOrigin = { 'sec-fetch-site': 'same-origin' };

describe('the auth API', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let app: NestFastifyApplication;
  let people: PeopleService;
  const cookies = new Map<Role | 'nobody', string>();
  const bearers = new Map<Role | 'nobody', string>();
  const nobodysId = newId();
  let count = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule.with(loadConfig({ ASSAY_PUBLIC_URL: 'https://assay.example.org' })),
        DatabaseModule.connect({ url: database.url, poolSize: 4 }),
        AuthApiModule,
      ],
      controllers: [ForgottenController],
    }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await app.register(cookie);
    app.useGlobalPipes(new StandardSchemaValidationPipe());
    app.useGlobalFilters(new RefusalFilter());
    await app.init();
    people = app.get(PeopleService);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  interface Call {
    method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    url: string;
    payload?: object;
    headers?: Record<string, string>;
  }
  const call = ({ method = 'GET', ...rest }: Call) =>
    app.inject({ method, ...rest, remoteAddress: `10.0.${count >> 8}.${++count & 255}` });
  const cookieOf = (response: { cookies: { name: string; value: string }[] }) =>
    `assay_session=${response.cookies.find(({ name }) => name === 'assay_session')?.value ?? ''}`;
  const login = (email: string, secret = password) =>
    call({ method: 'POST', url: '/api/v1/session', payload: { email, password: secret } });

  it('starts with the one-time link, which makes the first administrator and logs in', async () => {
    const token = await app.get(SetupService).link();
    const payload = { token, email: 'root@example.org', name: 'Root', password };
    const guess = await call({
      method: 'POST',
      url: '/api/v1/setup',
      payload: { ...payload, token: 'guess' },
    });
    expect(guess.statusCode).toBe(403);
    const done = await call({ method: 'POST', url: '/api/v1/setup', payload });
    expect(done.statusCode).toBe(201);
    expect(done.json()).toMatchObject({
      email: 'root@example.org',
      roles: ['administrator'],
      via: 'session',
    });
    const me = await call({ url: '/api/v1/me', headers: { cookie: cookieOf(done) } });
    expect(me.json()).toEqual(done.json());
    expect((await call({ method: 'POST', url: '/api/v1/setup', payload })).statusCode).toBe(409);
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const response = await login('root@example.org');
    expect(response.statusCode).toBe(201);
    expect(response.cookies).toEqual([
      expect.objectContaining({
        name: 'assay_session',
        path: '/',
        httpOnly: true,
        secure: true,
        sameSite: 'Strict',
        maxAge: 43_200,
      }),
    ]);
    expect(response.body).not.toContain(response.cookies[0]?.value);
  });

  it('says the same to an unknown e-mail and a wrong password', async () => {
    const [unknown, wrong] = [
      await login('nobody@example.org'),
      await login('root@example.org', 'a wrong password'),
    ];
    expect(unknown.statusCode).toBe(401);
    expect(unknown.json()).toEqual(wrong.json());
  });

  describe('lets in', () => {
    beforeAll(async () => {
      for (const role of [...ROLES, 'nobody'] as const) {
        const roles = role === 'nobody' ? [] : [role];
        const { id, email } = await people.create('system', {
          email: `${role}@example.org`,
          name: role,
          roles,
          password,
        });
        cookies.set(role, `assay_session=${await app.get(SessionsService).begin(id)}`);
        bearers.set(role, (await app.get(ApiTokensService).create(id, { name: email })).secret);
      }
    });

    const routes: [string, Call, (role: Role | 'nobody') => number, ((role: Role | 'nobody') => number)?][] =
      (() => {
        const administrator = (status: number) => (role: Role | 'nobody') =>
          role === 'administrator' ? status : 403;
        const forbidden = () => 403;
        const anybody = (status: number) => () => status;
        return [
          ['GET /me', { url: '/api/v1/me' }, anybody(200)],
          [
            'PUT /me/password',
            { method: 'PUT', url: '/api/v1/me/password', payload: { current: 'x', password: 'y' } },
            anybody(422),
          ],
          ['GET /people', { url: '/api/v1/people' }, administrator(200)],
          [
            'POST /people',
            { method: 'POST', url: '/api/v1/people', payload: {} },
            administrator(400),
            forbidden,
          ],
          ['GET /people/:id', { url: `/api/v1/people/${nobodysId}` }, administrator(404)],
          [
            'PATCH /people/:id',
            {
              method: 'PATCH',
              url: `/api/v1/people/${nobodysId}`,
              payload: {},
              headers: { 'if-match': '"1"' },
            },
            administrator(404),
            forbidden,
          ],
          [
            'PUT /people/:id/password',
            { method: 'PUT', url: `/api/v1/people/${nobodysId}/password`, payload: { password } },
            administrator(404),
            forbidden,
          ],
          ['GET /tokens', { url: '/api/v1/tokens' }, anybody(200)],
          [
            'POST /tokens',
            { method: 'POST', url: '/api/v1/tokens', payload: { name: 'x' } },
            anybody(201),
            forbidden,
          ],
          ['DELETE /tokens/:id', { method: 'DELETE', url: `/api/v1/tokens/${nobodysId}` }, anybody(404)],
          ['GET /forgotten', { url: '/forgotten' }, anybody(200)],
          ['POST /forgotten', { method: 'POST', url: '/forgotten' }, anybody(201)],
          ['DELETE /session', { method: 'DELETE', url: '/api/v1/session' }, anybody(204)],
        ];
      })();

    it.each(routes)(
      '%s those who may, by login and by token, and nobody else',
      async (_, request, byLogin, byToken = byLogin) => {
        const safe = (request.method ?? 'GET') === 'GET';
        expect((await call(request)).statusCode).toBe(401);
        expect(
          (await call({ ...request, headers: { ...request.headers, authorization: 'Bearer assay_guess' } }))
            .statusCode,
        ).toBe(401);
        for (const role of [...ROLES, 'nobody'] as const) {
          const headers = { ...request.headers, authorization: `Bearer ${bearers.get(role)}` };
          expect([role, 'token', (await call({ ...request, headers })).statusCode]).toEqual([
            role,
            'token',
            byToken(role),
          ]);
          const browser = { ...request.headers, cookie: cookies.get(role) ?? '' };
          if (!safe) expect((await call({ ...request, headers: browser })).statusCode).toBe(403);
          if (!safe)
            expect(
              (await call({ ...request, headers: { ...browser, 'sec-fetch-site': 'cross-site' } }))
                .statusCode,
            ).toBe(403);
          const response = await call({ ...request, headers: { ...browser, ...sameOrigin } });
          expect([role, 'login', response.statusCode]).toEqual([role, 'login', byLogin(role)]);
        }
      },
    );

    it('has ended the sessions that the last of these routes logged out', async () => {
      expect(
        (await call({ url: '/api/v1/me', headers: { cookie: cookies.get('lead') ?? '' } })).statusCode,
      ).toBe(401);
    });

    it('nobody by a cookie next to a wrong token, or by a session as a token', async () => {
      const cookie = cookieOf(await login('lead@example.org'));
      const secret = cookie.split('=')[1] ?? '';
      for (const authorization of ['Bearer assay_guess', `Bearer ${secret}`, 'Basic eA==', '']) {
        expect((await call({ url: '/api/v1/me', headers: { cookie, authorization } })).statusCode).toBe(401);
      }
      const asCookie = { cookie: `assay_session=${bearers.get('lead')}` };
      expect((await call({ url: '/api/v1/me', headers: asCookie })).statusCode).toBe(401);
    });

    it('no login that another site asks for', async () => {
      const payload = { email: 'lead@example.org', password };
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'https://evil.example' },
      ];
      for (const headers of foreign) {
        expect((await call({ method: 'POST', url: '/api/v1/session', payload, headers })).statusCode).toBe(
          403,
        );
      }
      const headers = { origin: 'https://assay.example.org' };
      expect((await call({ method: 'POST', url: '/api/v1/session', payload, headers })).statusCode).toBe(201);
    });
  });

  it('ends the browser’s earlier session at a new login, and all others at a new password', async () => {
    await people.create('system', { email: 'ada@example.org', name: 'Ada', roles: [], password });
    const first = cookieOf(await login('ada@example.org'));
    const again = { email: 'ada@example.org', password };
    const second = cookieOf(
      await call({ method: 'POST', url: '/api/v1/session', payload: again, headers: { cookie: first } }),
    );
    const elsewhere = cookieOf(await login('ada@example.org'));
    const me = async (cookie: string) => (await call({ url: '/api/v1/me', headers: { cookie } })).statusCode;
    expect([await me(first), await me(second), await me(elsewhere)]).toEqual([401, 200, 200]);
    const changed = await call({
      method: 'PUT',
      url: '/api/v1/me/password',
      payload: { current: password, password: 'another long phrase' },
      headers: { cookie: second, ...sameOrigin },
    });
    expect(changed.statusCode).toBe(204);
    expect([await me(second), await me(elsewhere), await me(cookieOf(changed))]).toEqual([401, 401, 200]);
  });

  it('keeps people, who are changed only as they were seen', async () => {
    const headers = { cookie: cookieOf(await login('root@example.org')), ...sameOrigin };
    const payload = { email: 'grace@example.org', name: 'Grace', roles: ['analyst'], password };
    const created = await call({ method: 'POST', url: '/api/v1/people', payload, headers });
    expect(created.statusCode).toBe(201);
    expect(created.headers.etag).toBe('"1"');
    const { id } = created.json<{ id: string }>();
    const patch = (change: object, ifMatch?: string) =>
      call({
        method: 'PATCH',
        url: `/api/v1/people/${id}`,
        payload: change,
        headers: { ...headers, ...(ifMatch ? { 'if-match': ifMatch } : {}) },
      });
    expect((await patch({ roles: ['lead'] })).statusCode).toBe(428);
    expect((await patch({ roles: ['root'] }, '"1"')).statusCode).toBe(400);
    expect((await patch({ passwordHash: 'x' }, '"1"')).statusCode).toBe(400);
    const changed = await patch({ roles: ['lead'] }, '"1"');
    expect(changed.json()).toEqual({ ...created.json<object>(), roles: ['lead'], version: 2 });
    expect(changed.headers.etag).toBe('"2"');
    expect((await patch({ roles: [] }, '"1"')).statusCode).toBe(412);
    expect((await call({ method: 'POST', url: '/api/v1/people', payload, headers })).statusCode).toBe(409);

    const seen: string[] = [];
    for (let next: string | null = '', query = ''; next !== null; query = `&after=${next}`) {
      const page = (await call({ url: `/api/v1/people?limit=2${query}`, headers })).json<{
        items: { id: string }[];
        next: string | null;
      }>();
      seen.push(...page.items.map((person) => person.id));
      next = page.next;
    }
    expect(seen).toContain(id);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await call({ url: '/api/v1/people?limit=1000', headers })).statusCode).toBe(400);
  });

  it('shows a token’s secret once, and never a hash', async () => {
    const headers = { cookie: cookieOf(await login('root@example.org')), ...sameOrigin };
    const payload = { name: 'feed', expiresAt: '2999-01-01T00:00:00+02:00' };
    const created = await call({ method: 'POST', url: '/api/v1/tokens', payload, headers });
    const { secret, ...token } = created.json<{ secret: string; id: string }>();
    expect(token).toMatchObject({ name: 'feed', expiresAt: '2998-12-31T22:00:00.000Z', revokedAt: null });
    const listed = await call({ url: '/api/v1/tokens', headers });
    expect(listed.json<{ items: object[] }>().items).toContainEqual(token);
    const all = [
      created.body.replace(secret, ''),
      listed.body,
      (await call({ url: '/api/v1/people', headers })).body,
    ].join();
    expect(all).not.toMatch(/argon2|hash|assay_/i);
    const me = () => call({ url: '/api/v1/me', headers: { authorization: `Bearer ${secret}` } });
    expect((await me()).json()).toMatchObject({ email: 'root@example.org', via: 'token' });
    await call({ method: 'DELETE', url: `/api/v1/tokens/${token.id}`, headers });
    expect((await me()).statusCode).toBe(401);
  });

  it('slows guessing down', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 11; guess++)
      statuses.push((await login('guessed@example.org', 'a wrong password')).statusCode);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  });

  it('answers hostile bodies and parameters with a refusal, never a fault', async () => {
    const headers = { cookie: cookieOf(await login('root@example.org')), ...sameOrigin };
    const calls: Call[] = [
      { method: 'POST', url: '/api/v1/session', payload: [] },
      { method: 'POST', url: '/api/v1/session', payload: { email: 'a\u0000@b', password: '\u0000' } },
      { method: 'POST', url: '/api/v1/session', payload: { email: { $ne: null }, password: [] } },
      {
        method: 'POST',
        url: '/api/v1/people',
        payload: { email: 'a\u0000@b.org', name: 'x', roles: [], password },
      },
      {
        method: 'POST',
        url: '/api/v1/people',
        payload: { email: 'ab@b.org', name: '\ud800', roles: [], password },
      },
      { method: 'POST', url: '/api/v1/tokens', payload: { name: 'x\u202ey' } },
      { method: 'POST', url: '/api/v1/tokens', payload: { name: 'x', expiresAt: '9999-99-99' } },
      {
        method: 'POST',
        url: '/api/v1/setup',
        payload: { token: '\u0000', email: 'x@y.z', name: 'x', password },
      },
      { url: '/api/v1/people/1%27--' },
      { url: '/api/v1/people?after=x&limit=-1' },
      { method: 'DELETE', url: '/api/v1/tokens/x' },
    ];
    for (const each of calls) {
      const { statusCode } = await call({ ...each, headers });
      expect([each, statusCode >= 400 && statusCode < 500]).toEqual([each, true]);
    }
  });

  it('names its schemas in the OpenAPI document', () => {
    const document = SwaggerModule.createDocument(
      app,
      new DocumentBuilder().setOpenAPIVersion('3.1.0').build(),
    );
    const names = [
      'CreatedToken',
      'Login',
      'Me',
      'NewPassword',
      'NewPerson',
      'NewToken',
      'PasswordChange',
      'People',
      'Person',
      'PersonChange',
      'Setup',
      'Token',
      'Tokens',
    ];
    expect(Object.keys(document.components?.schemas ?? {}).sort()).toEqual(names);
    const list = document.paths['/api/v1/people']?.get?.parameters ?? [];
    expect(list.map((parameter) => ('name' in parameter ? parameter.name : ''))).toEqual(['limit', 'after']);
  });
});
