import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  EmbeddedPostgresError,
  findRunningEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from './index';

const asRoot = process.getuid?.() === 0;

const servers: EmbeddedPostgres[] = [];
const folders: string[] = [];
let lines: string[] = [];

/** A folder below /tmp that the account of the server can pass through, unless told otherwise. */
function newFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-embedded-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, port?: number): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, port, log: (line) => void lines.push(line) });
  servers.push(server);
  return server;
}

async function refusal(promise: Promise<unknown>): Promise<EmbeddedPostgresError> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof EmbeddedPostgresError) return error;
  throw error;
}

async function ask(url: string, statement: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows.flatMap((row) => Object.values(row).map(String));
  } finally {
    await client.end();
  }
}

beforeEach(() => {
  lines = [];
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the first start', () => {
  it('makes a private, durable cluster with the database, on this machine only', async () => {
    const dataDir = join(newFolder(), 'data');
    const server = await start(dataDir);

    expect(await ask(server.url, 'SELECT current_database()')).toEqual(['assay']);
    expect(await ask(server.adminUrl, 'SELECT current_database()')).toEqual(['postgres']);
    const settings = await ask(
      server.url,
      `SELECT current_setting(name) FROM unnest(ARRAY['listen_addresses', 'unix_socket_directories', 'fsync',
        'synchronous_commit', 'data_checksums', 'shared_buffers', 'max_connections', 'server_encoding', 'TimeZone'])
        WITH ORDINALITY AS asked (name, place) ORDER BY place`,
    );
    expect(settings).toEqual(['127.0.0.1', '', 'on', 'on', 'on', '128MB', '100', 'UTF8', 'UTC']);

    const places = join(dataDir, 'postgres');
    expect(statSync(join(places, 'cluster')).mode & 0o777).toBe(0o700);
    expect(statSync(join(places, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(places, 'connection.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(places).sort()).toEqual(['cluster', 'connection.json', 'lock', 'password']);
  });

  it('lets nobody in without the password', async () => {
    const { port } = await start(newFolder());
    await expect(ask(`postgres://assay:wrong@127.0.0.1:${port}/assay`, 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('knows letters beyond ASCII, which search over names in other scripts needs', async () => {
    const { url } = await start(newFolder());
    await ask(url, 'CREATE EXTENSION pg_trgm');
    expect(await ask(url, `SELECT similarity('Северсталь', 'северстали') > 0.5, lower('ÄÖЖ')`)).toEqual([
      'true',
      'äöж',
    ]);
  });

  it('makes the database when a crash came between the cluster and it', async () => {
    const dataDir = newFolder();
    const first = await start(dataDir);
    await ask(first.adminUrl, 'DROP DATABASE assay');
    await first.stop();
    expect(await ask((await start(dataDir)).url, 'SELECT current_database()')).toEqual(['assay']);
  });

  it('is done again when initdb was interrupted', async () => {
    const dataDir = newFolder();
    const unfinished = join(dataDir, 'postgres', 'cluster.unfinished');
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
    writeFileSync(join(dataDir, 'postgres', 'initdb-password'), 'of the interrupted attempt');
    await start(dataDir);
    expect(readdirSync(join(dataDir, 'postgres')).sort()).toEqual([
      'cluster',
      'connection.json',
      'lock',
      'password',
    ]);
  });
});

describe('stopping', () => {
  it('keeps the data, lets go of the folder, and can be repeated', async () => {
    const dataDir = newFolder();
    const first = await start(dataDir);
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await Promise.all([first.stop(), first.stop()]);
    await first.stop();
    expect(existsSync(join(dataDir, 'postgres', 'connection.json'))).toBe(false);
    expect(existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
    expect(lines.at(-1)).toContain('database system is shut down');

    lines = [];
    const second = await start(dataDir);
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual(['42']);
    expect(lines.join('\n')).not.toContain('recovery');
  });

  it('is not an exit that anybody must hear of; a crash is, also for who asks later', async () => {
    const heard: string[] = [];
    const stopped = await start(newFolder());
    stopped.onExit((how) => void heard.push(how));
    await stopped.stop();
    expect(heard).toEqual([]);

    const dataDir = newFolder();
    const crashed = await start(dataDir);
    const pid = Number.parseInt(
      readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'),
      10,
    );
    const how = new Promise<string>((resolve) => crashed.onExit(resolve));
    process.kill(pid, 'SIGKILL');
    expect(await how).toBe('signal SIGKILL');
    expect(await new Promise<string>((resolve) => crashed.onExit(resolve))).toBe('signal SIGKILL');
    expect(await ask((await start(dataDir)).url, 'SELECT 1')).toEqual(['1']);
  });
});

describe('another process of the same user', () => {
  it('finds the server that runs, and nothing before or after', async () => {
    const dataDir = newFolder();
    expect(await findRunningEmbeddedPostgres(dataDir)).toBeNull();
    const server = await start(dataDir);
    expect(await findRunningEmbeddedPostgres(dataDir)).toEqual({ url: server.url });
    await server.stop();
    expect(await findRunningEmbeddedPostgres(dataDir)).toBeNull();
  });

  it('is not misled by what a crash left behind', async () => {
    const dataDir = newFolder();
    const server = await start(dataDir);
    const connection = join(dataDir, 'postgres', 'connection.json');
    const left = readFileSync(connection, 'utf8');
    await server.stop();
    writeFileSync(connection, left);
    expect(await findRunningEmbeddedPostgres(dataDir)).toBeNull();

    const stranger = await start(newFolder());
    writeFileSync(connection, JSON.stringify({ port: stranger.port }));
    expect(await findRunningEmbeddedPostgres(dataDir)).toBeNull();
  });
});

describe('two starts at once', () => {
  it('has one winner; the other hears who holds the folder and what to do', async () => {
    const dataDir = newFolder();
    const attempts = await Promise.allSettled([start(dataDir), start(dataDir), start(dataDir)]);
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === 'fulfilled') continue;
      expect(attempt.reason).toMatchObject({ name: 'EmbeddedPostgresError', code: 'ALREADY_RUNNING' });
      expect(String(attempt.reason)).toContain(`process ${process.pid}`);
      expect(String(attempt.reason)).toContain('ASSAY_DATA_DIR');
    }
  });
});

describe('the port', () => {
  let blocker: Server;
  afterEach(() => void blocker.close());

  it('is the one asked for, or refused by name', async () => {
    blocker = createServer();
    await once(blocker.listen(0, '127.0.0.1'), 'listening');
    const { port } = blocker.address() as AddressInfo;
    const dataDir = newFolder();
    const error = await refusal(start(dataDir, port));
    expect(error.code).toBe('PORT_TAKEN');
    expect(error.message).toContain(String(port));
    expect(error.message).toContain('ASSAY_PG_PORT');

    blocker.close();
    await once(blocker, 'close');
    const server = await start(dataDir, port);
    expect(server.port).toBe(port);
    expect(await ask(server.url, 'SHOW port')).toEqual([String(port)]);
  });
});

describe('the data folder', () => {
  it('that cannot be made is refused', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    for (const dataDir of [file, join(file, 'below'), '/proc/assay']) {
      const error = await refusal(start(dataDir));
      expect(error.code).toBe('DATA_DIR_NOT_WRITABLE');
      expect(error.message).toContain(dataDir);
      expect(error.message).toContain('ASSAY_DATA_DIR');
    }
  });

  (asRoot ? it.skip : it)('that cannot be written is refused', async () => {
    expect((await refusal(start(newFolder(0o500)))).code).toBe('DATA_DIR_NOT_WRITABLE');
  });

  (asRoot ? it : it.skip)('may itself be closed to others, for it is ours to open for passing', async () => {
    const dataDir = newFolder(0o700);
    await start(dataDir);
    expect(statSync(dataDir).mode & 0o777).toBe(0o701);
    expect(statSync(join(dataDir, 'postgres', 'cluster')).uid).not.toBe(0);
    expect(statSync(join(dataDir, 'postgres', 'password')).uid).toBe(0);
  });

  (asRoot ? it : it.skip)(
    'below a folder closed to the account of the server is refused, and named',
    async () => {
      const closed = newFolder(0o700);
      const error = await refusal(start(join(closed, 'data')));
      expect(error.code).toBe('DATA_DIR_UNREACHABLE');
      expect(error.message).toContain(`cannot enter ${closed},`);
      expect(error.message).toContain('ASSAY_DATA_DIR');
      expect(statSync(closed).mode & 0o777).toBe(0o700);
    },
  );

  (asRoot ? it : it.skip)('of an ordinary user stays that user’s when root starts it', async () => {
    const dataDir = join(newFolder(), 'data');
    mkdirSync(dataDir, { mode: 0o700 });
    expect(spawnSync('chown', ['65534:65534', dataDir]).status).toBe(0);
    await start(dataDir);
    const places = join(dataDir, 'postgres');
    for (const name of ['.', ...readdirSync(places)]) expect(statSync(join(places, name)).uid).toBe(65534);
  });

  (asRoot ? it : it.skip)(
    'restored as root from a backup is handed to the account of the server',
    async () => {
      const dataDir = newFolder();
      await (await start(dataDir)).stop();
      expect(spawnSync('chown', ['-R', '0:0', dataDir]).status).toBe(0);
      expect(await ask((await start(dataDir)).url, 'SELECT 1')).toEqual(['1']);
    },
  );

  it('of another major version is refused, and left alone', async () => {
    const dataDir = newFolder();
    await (await start(dataDir)).stop();
    const version = join(dataDir, 'postgres', 'cluster', 'PG_VERSION');
    const ours = readFileSync(version, 'utf8');
    writeFileSync(version, '17\n');
    const error = await refusal(start(dataDir));
    expect(error.code).toBe('WRONG_VERSION');
    expect(error.message).toContain('PostgreSQL 17');
    expect(error.message).toContain(`PostgreSQL ${ours.trim()}`);
    expect(error.message).toContain('import');
    writeFileSync(version, ours);
    await start(dataDir);
  });

  it('whose password file is gone, or is not the right one, is refused', async () => {
    const dataDir = newFolder();
    const password = join(dataDir, 'postgres', 'password');
    await (await start(dataDir)).stop();
    rmSync(password);
    const error = await refusal(start(dataDir));
    expect(error.code).toBe('PASSWORD_MISSING');
    expect(error.message).toContain(password);
    writeFileSync(password, 'not-the-right-one');
    const mistaken = await refusal(start(dataDir));
    expect(mistaken.code).toBe('START_FAILED');
    expect(mistaken.message).not.toContain('not-the-right-one');
  });

  it('with files of somebody else in the place of the cluster is refused, and left alone', async () => {
    const dataDir = newFolder();
    const foreign = join(dataDir, 'postgres', 'cluster', 'notes.txt');
    mkdirSync(join(dataDir, 'postgres', 'cluster'), { recursive: true });
    writeFileSync(foreign, 'mine');
    const error = await refusal(start(dataDir));
    expect(error.code).toBe('START_FAILED');
    expect(error.message).toContain('Move them away');
    expect(readFileSync(foreign, 'utf8')).toBe('mine');
  });
});
