import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index';

const modules = resolve(__dirname, '../../../../node_modules');

/** Starts the server, then inserts rows and prints the id of each after the server acknowledged it. */
const program = `
  const { startEmbeddedPostgres } = require('./index.js');
  const { Client } = require('pg');
  const [, , dataDir] = process.argv;
  startEmbeddedPostgres({ dataDir, log: () => undefined }).then(async ({ url }) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY)');
    for (;;) console.log((await client.query('INSERT INTO kept DEFAULT VALUES RETURNING id')).rows[0].id);
  }, (error) => { console.log(error.code); process.exit(1); });
`;

let folder: string;
let dataDir: string;
let server: EmbeddedPostgres | null = null;
let lines: string[] = [];
const children: ChildProcess[] = [];

/** Compiles this folder's sources next to the program: a process that dies must run them without Jest around it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-crash-'));
  chmodSync(folder, 0o755);
  for (const name of readdirSync(__dirname)) {
    if (!name.endsWith('.ts') || name.endsWith('-spec.ts')) continue;
    const { code } = transformFileSync(join(__dirname, name), {
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs', ignoreDynamic: true },
    });
    writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), code);
  }
  writeFileSync(join(folder, 'program.js'), program);
  symlinkSync(modules, join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  dataDir = mkdtempSync(join(folder, 'data-'));
  lines = [];
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await server?.stop();
  server = null;
});

/** `tools`: whether the process finds setpriv and flock. */
function launch({ tools }: { tools: boolean }): { child: ChildProcess; printed: Interface } {
  const child = spawn(process.execPath, [join(folder, 'program.js'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', ...(tools ? {} : { PATH: folder }) },
  });
  children.push(child);
  if (child.stdout === null) throw new Error('the process has no output');
  return { child, printed: createInterface(child.stdout) };
}

/** Lets the process acknowledge `count` rows, kills it at once, and returns every id that it acknowledged. */
async function killAfter(count: number, options: { tools: boolean }): Promise<string[]> {
  const { child, printed } = launch(options);
  const acknowledged: string[] = [];
  for await (const id of printed) {
    acknowledged.push(id);
    if (acknowledged.length === count) child.kill('SIGKILL');
  }
  expect(child.signalCode ?? (await once(child, 'exit'))[1]).toBe('SIGKILL');
  return acknowledged;
}

async function startHere(): Promise<EmbeddedPostgres> {
  server = await startEmbeddedPostgres({ dataDir, log: (line) => void lines.push(line) });
  return server;
}

async function storedIds(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM kept ORDER BY id');
  await client.end();
  return rows.map(({ id }) => id);
}

function postmaster(): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10);
}

function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('kill -9 of the process that runs the server', () => {
  it('loses nothing acknowledged, and the next start does not wait to be allowed', async () => {
    const acknowledged: string[] = [];
    for (const count of [20, 50, 200]) {
      acknowledged.push(...(await killAfter(count, { tools: true })));
      const { url } = await startHere();
      expect(await storedIds(url)).toEqual(expect.arrayContaining(acknowledged));
      await server?.stop();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(270);
  });

  it('ends the server too, without a next start', async () => {
    const { child, printed } = launch({ tools: true });
    await once(printed, 'line');
    const pid = postmaster();
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGKILL');
    await expect(untilGone(pid)).resolves.toBeUndefined();
  });

  it('leaves the server behind where setpriv is missing; the next start stops that first', async () => {
    const acknowledged = await killAfter(50, { tools: false });
    const pid = postmaster();
    expect(isAlive(pid)).toBe(true);
    const { url } = await startHere();
    expect(isAlive(pid)).toBe(false);
    expect(lines.join('\n')).toContain(`(pid ${pid})`);
    expect(await storedIds(url)).toEqual(expect.arrayContaining(acknowledged));
  });

  it('frees the folder, which until then is refused to others, also where flock is missing', async () => {
    for (const tools of [true, false]) {
      const first = launch({ tools });
      await once(first.printed, 'line');
      const second = launch({ tools });
      expect(await once(second.printed, 'line')).toEqual(['ALREADY_RUNNING']);
      first.child.kill('SIGKILL');
      await once(first.child, 'exit');
      const third = launch({ tools });
      expect(String(await once(third.printed, 'line'))).toMatch(/^\d+$/);
      third.child.kill('SIGKILL');
      await once(third.child, 'exit');
    }
  });
});

describe('a postmaster.pid left behind', () => {
  it('by a process that is dead, waits to be reaped, or is by now another program, stops no start', async () => {
    await (await startHere()).stop();
    const holder = spawn('/bin/sh', ['-c', 'true & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(holder);
    const [zombie] = (await once(createInterface(holder.stdout), 'line')) as [string];
    const bystander = spawn('sleep', ['60'], { stdio: 'ignore' });
    children.push(bystander);
    const dead = spawn('true', { stdio: 'ignore' });
    await once(dead, 'exit');

    for (const pid of [zombie, String(bystander.pid), String(dead.pid), 'nonsense']) {
      writeFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), `${pid}\n/elsewhere\n`);
      await (await startHere()).stop();
    }
    expect(isAlive(bystander.pid ?? 0)).toBe(true);
  });
});

/** Nobody reports the end of a process that is not our child: it is looked for, at most until the test's own limit. */
async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((done) => setTimeout(done, 10));
}
