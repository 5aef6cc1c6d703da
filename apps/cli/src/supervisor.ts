import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { type CommandContext } from './context';
import { openInstallation } from './installation';

/** The processes of one installation. Each dies with this one: it exits when its channel to us closes. */
const PARTS = ['api', 'worker'] as const;
type Part = (typeof PARTS)[number];

const RESTART_MS = { first: 250, most: 10_000 };
/** A part that ran this long was well: its next restart is quick again. */
const WELL_MS = 60_000;

/**
 * Starts the database and the parts, starts a part again when it dies, and stops all of it on SIGINT or SIGTERM.
 * Resolves when everything has stopped.
 */
export async function supervise(context: CommandContext): Promise<void> {
  context.say('Starting Assay …');
  const installation = await openInstallation(context.config, (line) => /^(WARNING|FATAL|PANIC|ERROR)/.test(line) && context.say(`database: ${line}`));
  context.say(installation.owned ? `database: embedded PostgreSQL in ${context.config.dataDir}` : 'database: the server of DATABASE_URL');
  const running = new Map<Part, ChildProcess>();
  let stopping = false;

  const launch = (part: Part, wait: number = RESTART_MS.first) => {
    const startedAt = Date.now();
    const child = fork(join(__dirname, '..', '..', part, 'src', 'main.js'), {
      env: { ...process.env, DATABASE_URL: installation.databaseUrl, ASSAY_SUPERVISED: '1' },
    });
    running.set(part, child);
    child.once('exit', (code, signal) => {
      running.delete(part);
      if (stopping) return;
      const next = Date.now() - startedAt > WELL_MS ? RESTART_MS.first : wait;
      context.say(`${part}: ended (${signal ?? code}); starting it again in ${next} ms`);
      setTimeout(() => stopping || launch(part, Math.min(next * 2, RESTART_MS.most)), next);
    });
  };

  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
    for (const part of PARTS) launch(part);
  });
  stopping = true;
  context.say('Stopping …');
  await Promise.all([...running.values()].map((child) => new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'))));
  await installation.close();
}
