import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, serverAccount, type Account } from './account';
import { platformPackage, prepareBinaries } from './binaries';

const asRoot = process.getuid?.() === 0;

let folder: string;
/** A package as npm leaves it when it runs no install scripts: without a single link. */
let packageDir: string;
let copies: string;
let account: Account;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-binaries-'));
  chmodSync(folder, 0o755);
  packageDir = join(folder, 'node_modules', 'package');
  copies = join(folder, 'postgres');
  mkdirSync(copies);
  cpSync(platformPackage(), packageDir, {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  });
  account = await serverAccount([]);
});

afterEach(() => {
  chmodSync(join(packageDir, 'native', 'lib'), 0o755);
  rmSync(folder, { recursive: true, force: true });
});

it('makes the links that an install without scripts leaves out', async () => {
  const binaries = await prepareBinaries(packageDir, copies, account);
  expect(binaries.postgres).toBe(join(packageDir, 'native', 'bin', 'postgres'));
  expect((await run(account, binaries.initdb, ['--version'])).output).toContain(
    `PostgreSQL) ${binaries.major}.`,
  );
  const links = JSON.parse(readFileSync(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    expect(readFileSync(join(packageDir, target)).equals(readFileSync(join(packageDir, source)))).toBe(true);
  }
  expect(readdirSync(copies)).toEqual([]);
});

it('copies what cannot be used in its place, once, and clears away copies of other releases', async () => {
  if (asRoot) chmodSync(join(folder, 'node_modules'), 0o700);
  else chmodSync(join(packageDir, 'native', 'lib'), 0o555);
  mkdirSync(join(copies, 'binaries-1.2.3'));
  mkdirSync(join(copies, 'binaries-1.2.3.unfinished'));

  const binaries = await prepareBinaries(packageDir, copies, account);
  expect(binaries.postgres.startsWith(join(copies, 'binaries-'))).toBe(true);
  expect((await run(account, binaries.initdb, ['--version'])).status).toBe(0);
  expect(readdirSync(copies)).toHaveLength(1);

  const made = lstatSync(binaries.postgres).mtimeMs;
  expect(await prepareBinaries(packageDir, copies, account)).toEqual(binaries);
  expect(lstatSync(binaries.postgres).mtimeMs).toBe(made);
});

it('says so when they do not run at all', async () => {
  const library = readdirSync(join(packageDir, 'native', 'lib')).find((name) =>
    name.startsWith('libicuuc.so.'),
  );
  rmSync(join(packageDir, 'native', 'lib', library ?? ''));
  await expect(prepareBinaries(packageDir, copies, account)).rejects.toMatchObject({
    code: 'BINARIES_MISSING',
    message: expect.stringContaining('DATABASE_URL'),
  });
});
