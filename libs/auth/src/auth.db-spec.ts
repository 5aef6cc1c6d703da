import { DataSource } from 'typeorm';
import { EventStore } from '#audit';
import { Transactions, dataSourceOptions } from '#database';
import { createTestDatabase } from '../../../test/harness/database';
import { ApiToken } from './api-token.entity';
import { ApiTokensService, TOKEN_PREFIX } from './api-tokens.service';
import { LoginThrottle } from './login-throttle';
import { PeopleService } from './people.service';
import { Person } from './person.entity';
import { PersonRepository } from './person.repository';
import { type Principal, type Role } from './principal';
import { SessionsService } from './sessions.service';
import { SetupService } from './setup.service';

const password = 'correct horse battery';
const codeOf = (code: string) => expect.objectContaining({ code }) as unknown;

describe('auth', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let transactions: Transactions;
  let events: EventStore;
  let people: PeopleService;
  let sessions: SessionsService;
  let tokens: ApiTokensService;
  let setup: SetupService;
  let count = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({
      ...dataSourceOptions(database.url, 8),
      entities: [Person, ApiToken],
    }).initialize();
    transactions = new Transactions(dataSource);
    events = new EventStore();
    const repository = new PersonRepository(events);
    const throttle = new LoginThrottle(transactions);
    people = new PeopleService(transactions, repository, throttle);
    sessions = new SessionsService({ sessionHours: 2 }, transactions, throttle);
    tokens = new ApiTokensService(transactions, repository);
    setup = new SetupService(transactions, repository);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const person = (...roles: Role[]) =>
    people.create('system', { email: `person${++count}@example.org`, name: 'Ada', roles, password });
  const address = () => `2001:db8:0:${(++count).toString(16)}::1`;
  const principalOf = ({ id, name, email, roles }: Person, via: Principal['via'] = 'session'): Principal => ({
    personId: id,
    name,
    email,
    roles,
    via,
  });
  const history = async (id: string) =>
    (await events.history(transactions.reader, 'person', id)).map(({ type }) => type);

  describe('the first start', () => {
    const first = { email: 'first@example.org', name: 'First', password };

    it('makes one administrator, once, however many try', async () => {
      const link = await setup.link();
      const other = await setup.link();
      if (!link || !other) throw new Error('No link although there is no account.');
      await expect(setup.complete('guess', first)).rejects.toEqual(codeOf('setup_link_invalid'));
      await expect(setup.complete(link, { ...first, password: 'short' })).rejects.toEqual(
        codeOf('weak_password'),
      );

      const results = await Promise.allSettled(
        [link, link, other, link].map((secret, index) =>
          setup.complete(secret, { ...first, email: `first${index}@example.org` }),
        ),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(results.flatMap((r) => (r.status === 'rejected' ? [r.reason as unknown] : []))).toEqual(
        Array(3).fill(codeOf('setup_done')),
      );
      const [everybody] = [await people.list({ limit: 10 })];
      expect(everybody).toEqual([
        expect.objectContaining({ roles: ['administrator'], active: true, version: 1 }),
      ]);
      expect(await setup.link()).toBeUndefined();
    });

    it('does not let an old link in', async () => {
      const empty = await createTestDatabase();
      const source = await new DataSource({
        ...dataSourceOptions(empty.url, 2),
        entities: [Person, ApiToken],
      }).initialize();
      try {
        const fresh = new SetupService(new Transactions(source), new PersonRepository(events));
        const link = (await fresh.link()) ?? '';
        await source.query(`update setup_links set created_at = now() - interval '25 hours'`);
        await expect(fresh.complete(link, first)).rejects.toEqual(codeOf('setup_link_invalid'));
      } finally {
        await source.destroy();
        await empty.drop();
      }
    });
  });

  describe('people', () => {
    it('have one account an e-mail, without regard to case', async () => {
      const { email } = await person();
      await expect(
        people.create('system', { email: email.toUpperCase(), name: 'B', roles: [], password }),
      ).rejects.toEqual(codeOf('email_taken'));
    });

    it('never show their password hash, and their events never hold a password', async () => {
      const { id } = await person('analyst');
      await people.setPassword('system', id, 'another long phrase');
      expect(JSON.stringify([await people.get(id), await people.list({ limit: 100 })])).not.toContain(
        'argon2',
      );
      const [found]: { data: string }[] = await dataSource.query(
        `select string_agg(data::text, '') as data from events`,
      );
      expect(found?.data).not.toMatch(/argon2|correct horse|another long/);
      expect(await history(id)).toEqual(['person.created', 'person.password_set']);
    });

    it('are listed by pages', async () => {
      const made = [await person(), await person(), await person()].map(({ id }) => id);
      const page = await people.list({ after: made[0], limit: 1 });
      expect(page.map(({ id }) => id)).toEqual([made[1]]);
    });

    it('change with a trace, and only as they were seen', async () => {
      const { id } = await person('analyst');
      const changed = await people.change('system', id, 1, { name: 'Grace', roles: ['lead', 'reviewer'] });
      expect(changed).toMatchObject({ name: 'Grace', roles: ['reviewer', 'lead'], version: 3 });
      await expect(people.change('system', id, 1, { name: 'Late' })).rejects.toEqual(
        codeOf('version_conflict'),
      );
      expect(await history(id)).toEqual(['person.created', 'person.renamed', 'person.roles_changed']);
    });

    it('lose all access when deactivated, for good', async () => {
      const ada = await person('analyst');
      const secret = await sessions.login(ada.email, password, address());
      const token = await tokens.create(ada.id, { name: 'feed' });
      const { version } = await people.get(ada.id);
      const gone = await people.change('system', ada.id, version, { active: false });
      await expect(sessions.login(ada.email, password, address())).rejects.toEqual(codeOf('login_failed'));
      await people.change('system', ada.id, gone.version, { active: true });
      expect(await sessions.principal(secret)).toBeUndefined();
      expect(await tokens.principal(token.secret)).toBeUndefined();
    });

    it('always include an active administrator, even when two demote each other', async () => {
      const others = (await people.list({ limit: 100 })).filter(({ roles }) =>
        roles.includes('administrator'),
      );
      const pair = [await person('administrator'), await person('administrator')];
      for (const { id, version } of others)
        await people.change('system', id, version, { roles: ['analyst'] });
      const results = await Promise.allSettled([
        people.change('system', pair[0]?.id ?? '', 1, { roles: [] }),
        people.change('system', pair[1]?.id ?? '', 1, { active: false }),
      ]);
      expect(results.flatMap((r) => (r.status === 'rejected' ? [r.reason as unknown] : []))).toEqual([
        codeOf('last_administrator'),
      ]);
    });

    it('change their password against the old one, which ends every session', async () => {
      const ada = await person();
      const secret = await sessions.login(ada.email, password, address());
      const change = (current: string, next: string) =>
        people.changeOwnPassword(principalOf(ada), current, next, address());
      await expect(change('not the password', 'another long phrase')).rejects.toEqual(
        codeOf('wrong_password'),
      );
      await expect(change(password, 'short')).rejects.toEqual(codeOf('weak_password'));
      expect(await sessions.principal(secret)).toBeDefined();
      await change(password, 'another long phrase');
      expect(await sessions.principal(secret)).toBeUndefined();
      await expect(sessions.login(ada.email, password, address())).rejects.toEqual(codeOf('login_failed'));
      await expect(sessions.login(ada.email, 'another long phrase', address())).resolves.toEqual(
        expect.any(String),
      );
    });
  });

  describe('sessions', () => {
    it('stand for their person, with the roles of this moment, until logout', async () => {
      const ada = await person('analyst');
      const secret = await sessions.login(` ${ada.email.toUpperCase()} `, password, address());
      expect(await sessions.principal(secret)).toEqual(principalOf(ada));
      await people.change('system', ada.id, 1, { roles: ['lead'] });
      expect((await sessions.principal(secret))?.roles).toEqual(['lead']);
      await sessions.logout(secret);
      expect(await sessions.principal(secret)).toBeUndefined();
    });

    it('end after their hours', async () => {
      const ada = await person();
      const secret = await sessions.login(ada.email, password, address());
      const [row]: { hours: number }[] = await dataSource.query(
        `select extract(epoch from expires_at - created_at)::float / 3600 as hours from sessions where person_id = $1`,
        [ada.id],
      );
      expect(row?.hours).toBeCloseTo(2, 3);
      await dataSource.query(`update sessions set expires_at = now() where person_id = $1`, [ada.id]);
      expect(await sessions.principal(secret)).toBeUndefined();
    });

    it('are stored as hashes only', async () => {
      const ada = await person();
      const secret = await sessions.login(ada.email, password, address());
      const rows: { row: string }[] = await dataSource.query('select sessions::text as row from sessions');
      const hex = Buffer.from(secret).toString('hex');
      const raw = Buffer.from(secret, 'base64url').toString('hex');
      for (const { row } of rows) expect([secret, hex, raw].some((text) => row.includes(text))).toBe(false);
    });

    it('refuse unknown, wrong and deactivated alike', async () => {
      const { email } = await person();
      const refusals = await Promise.all(
        [`nobody${email}`, email].map((who) =>
          sessions.login(who, 'a wrong password', address()).catch((error: unknown) => error),
        ),
      );
      expect(refusals[0]).toEqual(refusals[1]);
      expect(refusals[0]).toEqual(codeOf('login_failed'));
    });
  });

  describe('guessing', () => {
    const guess = (email: string, from: string) =>
      sessions.login(email, 'a wrong password', from).catch((error: unknown) => error);
    const limited = (answers: unknown[]) =>
      answers.filter((answer) => (answer as { code: string }).code === 'too_many_attempts').length;

    it('at one account stops after ten, from wherever and all at once, even with the right password', async () => {
      const { email } = await person();
      const answers = await Promise.all(Array.from({ length: 14 }, () => guess(email, address())));
      expect(limited(answers)).toBe(4);
      await expect(sessions.login(email, password, address())).rejects.toMatchObject({
        code: 'too_many_attempts',
        details: { retryAfterSeconds: expect.any(Number) },
      });
      await dataSource.query(`update login_failures set since = since - interval '15 minutes'`);
      await expect(sessions.login(email, password, address())).resolves.toEqual(expect.any(String));
    });

    it('at an account that does not exist looks the same', async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => guess('nobody@example.org', address())),
      );
      expect(limited(answers)).toBe(2);
    });

    it('starts anew after a good login', async () => {
      const { email } = await person();
      for (let attempt = 0; attempt < 9; attempt++) await guess(email, address());
      await sessions.login(email, password, address());
      expect(limited([await guess(email, address())])).toBe(0);
    });

    it('from one network stops after fifty, and a good login of one account does not reset it', async () => {
      const from = address();
      const { email } = await person();
      await dataSource.query('delete from login_failures');
      await guess(email, from);
      await dataSource.query(`update login_failures set failures = 49 where failures = 1`);
      await dataSource.query(
        `delete from login_failures where subject = sha256(convert_to('account ' || $1, 'UTF8'))`,
        [email],
      );
      await sessions.login(email, password, from);
      expect(limited([await guess('x@example.org', from), await guess('y@example.org', from)])).toBe(1);
    });
  });

  describe('tokens', () => {
    it('act as their person, with the roles of this moment, until revoked', async () => {
      const ada = await person('integrator');
      const token = await tokens.create(ada.id, { name: 'feed' });
      expect(token.secret.startsWith(TOKEN_PREFIX)).toBe(true);
      expect(await tokens.principal(token.secret)).toEqual(principalOf(ada, 'token'));
      await people.change('system', ada.id, 2, { roles: ['lead'] });
      expect((await tokens.principal(token.secret))?.roles).toEqual(['lead']);
      await tokens.revoke(principalOf(ada), token.id);
      await tokens.revoke(principalOf(ada), token.id);
      expect(await tokens.principal(token.secret)).toBeUndefined();
      expect(await history(ada.id)).toEqual([
        'person.created',
        'person.token_created',
        'person.roles_changed',
        'person.token_revoked',
      ]);
    });

    it('show their secret once', async () => {
      const ada = await person();
      const { secret } = await tokens.create(ada.id, { name: 'feed' });
      const listed = await tokens.list(principalOf(ada), { limit: 10 });
      expect(listed).toEqual([expect.objectContaining({ name: 'feed', revokedAt: null, expiresAt: null })]);
      expect(JSON.stringify(listed)).not.toContain(secret);
      expect(listed[0]?.tokenHash).toBeUndefined();
    });

    it('end when they should', async () => {
      const ada = await person();
      const token = await tokens.create(ada.id, {
        name: 'feed',
        expiresAt: new Date(Date.now() + 3_600_000),
      });
      expect(await tokens.principal(token.secret)).toBeDefined();
      await dataSource.query(`update api_tokens set expires_at = now() where id = $1`, [token.id]);
      expect(await tokens.principal(token.secret)).toBeUndefined();
      await expect(tokens.create(ada.id, { name: 'late', expiresAt: new Date(0) })).rejects.toEqual(
        codeOf('invalid_expiry'),
      );
    });

    it('of others are seen and revoked by administrators only', async () => {
      const [ada, eve, root] = [
        await person('integrator'),
        await person('lead'),
        await person('administrator'),
      ];
      const { id } = await tokens.create(ada.id, { name: 'feed' });
      expect(await tokens.list(principalOf(eve), { limit: 100 })).toEqual([]);
      await expect(tokens.revoke(principalOf(eve), id)).rejects.toEqual(codeOf('token_not_found'));
      expect((await tokens.list(principalOf(root), { limit: 100 })).map((token) => token.id)).toContain(id);
      await tokens.revoke(principalOf(root), id);
    });
  });
});
