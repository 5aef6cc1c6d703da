import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { run, spawnAs, type Account } from './account';
import { type Binaries } from './binaries';
import { shutdownTimeout } from './leftover';

/** A PostgreSQL that accepts connections. */
export interface Server {
  /** Settles when the server has ended, for whatever reason: how it ended. */
  exited: Promise<string>;
  /** Ends sessions, writes everything out, and waits until the server is gone. */
  stop(): Promise<void>;
}

/** Why a server ended before it accepted connections, as far as the launcher does something about it. */
export interface Refusal {
  reason: 'port taken' | 'cluster in use' | 'other';
  lastLines: string;
}

/**
 * Given with every start, whatever `postgresql.conf` says: who can reach the server, that nothing
 * acknowledged is lost, and the log lines that we wait for. Errors of a statement go to the client alone.
 */
const fixed = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  logging_collector: 'off',
  log_destination: 'stderr',
  log_line_prefix: '',
  log_min_messages: 'log',
  log_checkpoints: 'off',
  lc_messages: 'C',
};

export interface ServerOptions {
  binaries: Binaries;
  cluster: string;
  port: number;
  account: Account;
  log: (line: string) => void;
}

/**
 * Starts the server and waits, through a recovery if need be, until it accepts connections.
 *
 * Where setpriv(1) of util-linux is at hand, the kernel tells the server to shut down when the thread that called us
 * ends, kill -9 included; elsewhere the next start finds what was left. Credentials are changed before setpriv runs:
 * a change afterwards would clear the death signal. The server leads its own process group, so that Ctrl-C in a terminal
 * reaches us alone, and the server stops after its clients.
 */
export async function startServer(options: ServerOptions): Promise<Server | Refusal> {
  const { binaries, cluster, port, account, log } = options;
  const dieWithUs = ['--pdeathsig', 'INT', '--'];
  const tied = (await run(account, 'setpriv', [...dieWithUs, 'true'])).status === 0;
  const settings = Object.entries({ ...fixed, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [...(tied ? ['setpriv', ...dieWithUs] : []), binaries.postgres, '-D', cluster, ...settings];
  const child = spawn(command[0] ?? '', command.slice(1), {
    ...spawnAs(account),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });

  const lastLines: string[] = [];
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status, signal) =>
      resolve(signal === null ? `status ${status}` : `signal ${signal}`),
    );
  });
  const ready = new Promise<'ready'>((resolve) => {
    if (child.stderr === null) return;
    createInterface(child.stderr).on('line', (line) => {
      log(line);
      lastLines.push(line);
      if (lastLines.length > 20) lastLines.shift();
      if (line.includes('database system is ready to accept connections')) resolve('ready');
    });
  });

  const outcome = await Promise.race([ready, exited]);
  if (outcome !== 'ready') return refusal([...lastLines, outcome].join('\n'));
  return {
    exited,
    async stop() {
      child.kill('SIGINT');
      const impatience = setTimeout(() => child.kill('SIGQUIT'), shutdownTimeout);
      await exited;
      clearTimeout(impatience);
    },
  };
}

function refusal(lastLines: string): Refusal {
  if (/could not bind .*Address already in use/.test(lastLines)) return { reason: 'port taken', lastLines };
  if (/lock file "postmaster\.pid" already exists|shared memory block .* still in use/.test(lastLines)) {
    return { reason: 'cluster in use', lastLines };
  }
  return { reason: 'other', lastLines };
}
