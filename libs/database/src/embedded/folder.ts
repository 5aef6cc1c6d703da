import { access, chmod, chown, constants, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { canEnter, serverAccount, type Account } from './account';
import { EmbeddedPostgresError, fileErrorCode } from './errors';

/** What lies where in `<dataDir>/postgres`. Everything but the cluster is ours, and private. */
export interface Places {
  dataDir: string;
  root: string;
  /** The cluster (PGDATA): owned by the account that runs the server. */
  cluster: string;
  /** A cluster that initdb has not finished. */
  unfinished: string;
  password: string;
  connection: string;
  lock: string;
}

export function placesIn(dataDir: string): Places {
  const absolute = resolve(dataDir);
  const root = join(absolute, 'postgres');
  return {
    dataDir: absolute,
    root,
    cluster: join(root, 'cluster'),
    unfinished: join(root, 'cluster.unfinished'),
    password: join(root, 'password'),
    connection: join(root, 'connection.json'),
    lock: join(root, 'lock'),
  };
}

/**
 * Makes the folders where they are missing and returns who will run the server. Throws `DATA_DIR_NOT_WRITABLE`
 * or `DATA_DIR_UNREACHABLE`.
 *
 * When root hands the server to another account, that one must be able to pass through the folders above the
 * cluster. Our own two we open for passing (not for listing); what lies above them is not ours to change.
 */
export async function openFolders(places: Places): Promise<Account> {
  try {
    await makeFolder(places.root);
    await inheritOwner(places.root);
    await access(places.root, constants.W_OK | constants.X_OK);
    const account = await serverAccount([places.cluster, places.dataDir]);
    if (account !== null) {
      await letPass(places.dataDir);
      await letPass(places.root);
      if (!(await canEnter(account, places.root))) throw await unreachable(places, account);
    }
    return account;
  } catch (error) {
    throw notWritable(places, error);
  }
}

/** Turns the refusal of the system to read or write a file into one that says what to do; leaves other errors alone. */
export function notWritable({ dataDir, root }: Places, error: unknown): unknown {
  const code = fileErrorCode(error);
  if (code === null) return error;
  return new EmbeddedPostgresError(
    'DATA_DIR_NOT_WRITABLE',
    `The embedded database cannot write in ${root} (${code}). ` +
      `Give this account the right to write in ${dataDir}, or set ASSAY_DATA_DIR to a folder where it has it.`,
    { cause: error },
  );
}

/** Not Node's recursive mkdir, which never returns below a folder where nothing can be made, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const code = fileErrorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    const parent = dirname(path);
    if ((await stat(parent).catch(() => null)) !== null) throw error;
    await makeFolder(parent);
    await mkdir(path, { mode: 0o700 });
  }
}

async function letPass(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  if ((mode & 0o001) === 0) await chmod(folder, (mode & 0o777) | 0o001);
}

async function unreachable(places: Places, account: Account): Promise<EmbeddedPostgresError> {
  let closed = places.root;
  while (dirname(closed) !== closed && !(await canEnter(account, dirname(closed)))) closed = dirname(closed);
  return new EmbeddedPostgresError(
    'DATA_DIR_UNREACHABLE',
    `PostgreSQL does not run as root, and ${account?.name}, as whom it would run, cannot enter ${closed}, above the ` +
      `data in ${places.dataDir}. Set ASSAY_DATA_DIR to a folder that this account can reach, such as /var/lib/assay, ` +
      'or run Assay as an ordinary user.',
  );
}

/**
 * What root makes in a folder belongs to that folder's owner: otherwise one start with sudo would lock a
 * user out of the user's own data.
 */
export async function inheritOwner(path: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(dirname(path));
  await chown(path, uid, gid);
}

/** Writes a file that only we can read, whole or not at all, also when the machine stops in the middle. */
export async function writePrivately(path: string, content: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { force: true });
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await inheritOwner(unfinished);
  await rename(unfinished, path);
  await syncFolder(dirname(path));
}

/** Makes the names in a folder durable: a rename is not, until its folder is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
