import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type Account, type Outcome } from './account';
import { type Binaries } from './binaries';
import { EmbeddedPostgresError, errorCode } from './errors';
import { syncFolder, writePrivately, type Places } from './folder';

/** The role that owns the cluster. It can only enter with the password. */
export const superuser = 'assay';

/**
 * Written into `postgresql.conf` when the cluster is made, for the operator to tune there: a memory share that
 * leaves a small machine its room, and enough log between checkpoints that a bulk import is not held up by them.
 */
const tunable = {
  shared_buffers: '128MB',
  max_connections: '100',
  max_wal_size: '2GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Character classes for pg_trgm, which with `C` finds no letters beyond ASCII and so would match no Cyrillic name.
 * The first that the system knows is taken: `C.UTF-8` on Linux, the other where that is missing.
 */
const characterTypes = ['C.UTF-8', 'en_US.UTF-8'];

/**
 * Makes the cluster where there is none, and returns the superuser's password. Throws `WRONG_VERSION`,
 * `PASSWORD_MISSING` or `START_FAILED`.
 */
export async function openCluster(places: Places, binaries: Binaries, account: Account): Promise<string> {
  const version = await readIfThere(join(places.cluster, 'PG_VERSION'));
  const password = (await readIfThere(places.password))?.trim();
  if (version === null) return makeCluster(places, binaries, account, password);
  if (version.trim() !== binaries.major) throw wrongVersion(places, version.trim(), binaries.major);
  if (password === undefined) {
    throw new EmbeddedPostgresError(
      'PASSWORD_MISSING',
      `${places.cluster} holds data, but the file with their password, ${places.password}, is gone. ` +
        'Put it back from a backup, or set ASSAY_DATA_DIR to another folder.',
    );
  }
  if (account !== null && (await stat(places.cluster)).uid !== account.uid) {
    await run(null, 'chown', ['-R', `${account.uid}:${account.gid}`, places.cluster]);
  }
  return password;
}

/**
 * initdb works under another name: a cluster that has its right name is whole, also after a crash in the middle. The
 * password is kept first, so that a second attempt uses the same one.
 */
async function makeCluster(
  places: Places,
  binaries: Binaries,
  account: Account,
  kept: string | undefined,
): Promise<string> {
  const password = kept ?? randomBytes(32).toString('base64url');
  if (kept === undefined) await writePrivately(places.password, password);
  let outcome: Outcome = { status: null, output: '' };
  for (const characterType of characterTypes) {
    outcome = await initdb(places, binaries, account, { password, characterType });
    if (!outcome.output.includes('invalid locale name')) break;
  }
  if (outcome.status !== 0) {
    throw new EmbeddedPostgresError(
      'START_FAILED',
      `PostgreSQL could not create its data in ${places.cluster}:\n${outcome.output}`,
    );
  }
  try {
    await rmdir(places.cluster).catch(ignoreMissing);
    await rename(places.unfinished, places.cluster);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      'START_FAILED',
      `${places.cluster} holds files, but no PostgreSQL data. Move them away, or set ASSAY_DATA_DIR to another folder.`,
      { cause },
    );
  }
  await syncFolder(places.root);
  return password;
}

async function initdb(
  places: Places,
  binaries: Binaries,
  account: Account,
  { password, characterType }: { password: string; characterType: string },
): Promise<Outcome> {
  const passwordForInitdb = join(places.root, 'initdb-password');
  await rm(places.unfinished, { recursive: true, force: true });
  await rm(passwordForInitdb, { force: true });
  await mkdir(places.unfinished, { mode: 0o700 });
  await writeFile(passwordForInitdb, password, { mode: 0o600, flag: 'wx' });
  if (account !== null) {
    await chown(places.unfinished, account.uid, account.gid);
    await chown(passwordForInitdb, account.uid, account.gid);
  }
  try {
    return await run(account, binaries.initdb, [
      `--pgdata=${places.unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${passwordForInitdb}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${characterType}`,
      '--data-checksums',
      '--no-instructions',
      ...Object.entries(tunable).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]);
  } finally {
    await rm(passwordForInitdb, { force: true });
  }
}

function wrongVersion(places: Places, found: string, ours: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'WRONG_VERSION',
    `The data in ${places.cluster} were written by PostgreSQL ${found}, and this release of Assay brings PostgreSQL ${ours}. ` +
      'Export them with the release that wrote them and import them here into an empty folder, or set ASSAY_DATA_DIR to another one.',
  );
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    ignoreMissing(error);
    return null;
  }
}

function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}
