import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { Client } from 'pg';
import { loadConfig } from '#config';
import { createTestDatabase } from '../../../../test/harness/database';
import { createContext } from '../context';
import { registerAudit } from './audit.command';
import { registerToken } from './token.command';
import { registerUser } from './user.command';

/** Commands as they are typed, in this process. */
describe('user, token and audit', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'assay-administration-'));
  const seal = join(dataDir, 'seal.json');
  let database: Awaited<ReturnType<typeof createTestDatabase>>;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** What the command wrote to standard output. */
  async function assay(...words: string[]): Promise<string> {
    const program = new Command('assay').exitOverride().configureOutput({ writeErr: () => undefined });
    const context = {
      ...createContext(loadConfig({ DATABASE_URL: database.url, ASSAY_DATA_DIR: dataDir })),
      say: () => undefined,
    };
    for (const register of [registerUser, registerToken, registerAudit]) register(program, context);
    for (const group of program.commands) {
      for (const command of group.commands)
        command.exitOverride().configureOutput({ writeErr: () => undefined });
    }
    const written: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    try {
      await program.parseAsync(words, { from: 'user' });
      return written.join('');
    } finally {
      write.mockRestore();
    }
  }

  async function typing<T>(text: string, work: () => Promise<T>): Promise<T> {
    const terminal = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {};
    Object.defineProperty(process, 'stdin', { ...terminal, get: () => Readable.from([Buffer.from(text)]) });
    try {
      return await work();
    } finally {
      Object.defineProperty(process, 'stdin', terminal);
    }
  }

  async function sql(...statements: string[]): Promise<void> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  const add = (email: string, ...roles: string[]) =>
    assay('user', 'add', '--email', email, '--name', 'Ada', ...roles.flatMap((role) => ['--role', role]));

  it('has nothing to seal before anything was recorded', async () => {
    await expect(assay('audit', 'checkpoint')).rejects.toThrow('nothing to seal');
    expect(await assay('audit', 'verify')).toBe('Sound: 0 events, 0 checkpoints.\n');
  });

  it('makes an account, and prints a password only if it made it', async () => {
    const password = await typing('', () => add('ada@example.org', 'analyst', 'reviewer'));
    expect(password).toMatch(/^[\w-]{20}\n$/);
    const given = await typing('a password of mine\nmore\n', () =>
      assay('user', 'add', '--email', 'bo@example.org', '--name', 'Bo', '--role', 'lead', '--password-stdin'),
    );
    expect(given).toBe('');
    expect(await assay('user', 'list')).toBe(
      'ada@example.org  Ada  analyst,reviewer  active\nbo@example.org   Bo   lead              active\n',
    );
  });

  it('refuses an unknown role, an empty standard input and a taken address', async () => {
    await expect(add('eve@example.org', 'owner')).rejects.toThrow('A role is one of');
    await expect(
      typing('', () => assay('user', 'password', 'ada@example.org', '--password-stdin')),
    ).rejects.toThrow('no password on standard input');
    await expect(typing('', () => add('ADA@example.org', 'lead'))).rejects.toMatchObject({
      code: 'email_taken',
    });
  });

  it('changes roles, and says when nobody has the address', async () => {
    await assay('user', 'roles', 'ADA@example.org', '--role', 'reviewer');
    expect(await assay('user', 'list')).toContain('ada@example.org  Ada  reviewer ');
    await expect(assay('user', 'deactivate', 'nobody@example.org')).rejects.toThrow('There is no account');
  });

  it('prints a token alone, lists it without its secret, and revokes it', async () => {
    const secret = await assay(
      'token',
      'create',
      '--email',
      'ada@example.org',
      '--name',
      'feed',
      '--days',
      '30',
    );
    expect(secret).toMatch(/^assay_[\w-]{43}\n$/);
    const listed = await assay('token', 'list');
    expect(listed).toMatch(/^[0-9a-f-]{36} {2}ada@example\.org {2}feed {2}until /);
    expect(listed).not.toContain(secret.trim());
    await assay('token', 'revoke', listed.slice(0, 36));
    expect(await assay('token', 'list')).toContain('revoked');
    await expect(assay('token', 'revoke', 'none')).rejects.toThrow('no such token');
    await expect(
      assay('token', 'create', '--email', 'ada@example.org', '--name', 'x', '--days', '0'),
    ).rejects.toThrow('whole days');
  });

  it('gives a deactivated account no token', async () => {
    await assay('user', 'deactivate', 'ada@example.org');
    await expect(assay('token', 'create', '--email', 'ada@example.org', '--name', 'feed')).rejects.toThrow(
      'no active account',
    );
  });

  it('verifies against a checkpoint that was kept, and names the row that was altered', async () => {
    let line = await assay('audit', 'checkpoint');
    // Other suites' open transactions on this server hold events back from a checkpoint.
    while (!line.includes('"events":"6"')) line = await assay('audit', 'checkpoint');
    expect(line).toMatch(/^\{.*\}\n$/);
    writeFileSync(seal, line);
    expect(await assay('audit', 'verify', '--checkpoint', seal)).toMatch(
      /^Sound: 6 events, \d checkpoints?\.\n$/,
    );

    await sql(
      'set session_replication_role = replica',
      `update events set type = 'person.renamed' where type = 'person.roles_changed'`,
    );
    await expect(assay('audit', 'verify')).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(
        /^Not sound: table events, row \d+, stream person [0-9a-f-]{36}, version 2: .*its hash differs/,
      ),
    });
  });

  it('compares with nothing that is no checkpoint', async () => {
    writeFileSync(seal, '{"id":"1"}');
    await expect(assay('audit', 'verify', '--checkpoint', seal)).rejects.toMatchObject({ exitCode: 2 });
    await expect(assay('audit', 'verify', '--checkpoint', join(dataDir, 'missing'))).rejects.toMatchObject({
      exitCode: 2,
    });
  });
});
