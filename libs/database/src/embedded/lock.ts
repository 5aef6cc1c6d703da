import { spawn } from 'node:child_process';
import { closeSync, constants, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError, errorCode } from './errors';

/** Held from before the data folder is touched until the server has stopped. */
export interface FolderLock {
  release(): void;
}

/** `O_EXLOCK` of macOS and the BSDs: open and lock in one call. Node has no name for it. */
const O_EXLOCK = 0x20;

/**
 * Takes the lock on a data folder or throws `ALREADY_RUNNING`, which names the holder.
 *
 * The kernel keeps the lock with our open file, so exactly one process has it, it ends with that process however
 * it dies, nothing stale is ever left to judge, and processes in two containers that share the folder exclude each
 * other. The file itself stays behind when the lock is released: removing it would let two processes lock
 * two files of the same name. Its content, the holder's process id, is for the message alone.
 */
export async function lockFolder(path: string, dataDir: string): Promise<FolderLock> {
  const lock = process.platform === 'linux' ? await lockOnLinux(path) : lockOnOpen(path);
  if (lock === null) throw await alreadyRunning(path, dataDir);
  ftruncateSync(lock.fd);
  writeSync(lock.fd, String(process.pid), 0);
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      ftruncateSync(lock.fd);
      closeSync(lock.fd);
      lock.socket?.close();
    },
  };
}

interface Held {
  fd: number;
  socket?: Server;
}

/**
 * Node cannot call flock(2), but the lock belongs to the open file and not to the process that asked for it:
 * flock(1) of util-linux takes it on the file that it inherits from us, ends, and we hold it.
 */
async function lockOnLinux(path: string): Promise<Held | null> {
  const fd = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  const status = await new Promise<number | null>((resolve) => {
    const child = spawn('flock', ['-x', '-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', fd] });
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  if (status === 0) return { fd };
  const socket = status === 1 ? null : await lockByName(fd);
  if (socket !== null) return { fd, socket };
  closeSync(fd);
  return null;
}

/**
 * Where flock(1) is missing, or the file system knows no locks: an abstract socket, which the kernel gives
 * to one process and takes back when that ends. It does not reach into other containers.
 */
function lockByName(fd: number): Promise<Server | null> {
  const { dev, ino } = fstatSync(fd);
  return new Promise((resolve, reject) => {
    const socket = createServer().unref();
    socket.once('error', (error) => (errorCode(error) === 'EADDRINUSE' ? resolve(null) : reject(error)));
    socket.listen(`\0assay-${dev}-${ino}`, () => resolve(socket));
  });
}

function lockOnOpen(path: string): Held | null {
  try {
    return {
      fd: openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK, 0o600),
    };
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return null;
    throw error;
  }
}

/** The holder writes its id right after it has the lock: wait for that moment. */
async function alreadyRunning(path: string, dataDir: string): Promise<EmbeddedPostgresError> {
  let holder = '';
  for (let attempt = 0; attempt < 20 && holder === ''; attempt += 1) {
    holder = readFileSync(path, 'utf8');
    if (holder === '') await delay(25);
  }
  return new EmbeddedPostgresError(
    'ALREADY_RUNNING',
    `The embedded database in ${dataDir} is already run by process ${holder || 'unknown'}. ` +
      'Use or stop that one, or set ASSAY_DATA_DIR to another folder.',
  );
}
