import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { CommandFailure } from './command-failure';
import { type CommandContext } from './context';
import { ownInstallation } from './installation';

/** The processes of one installation. Each dies with this one: it exits when its channel to us closes. */
const PARTS = ['api', 'worker'] as const;
type Part = (typeof PARTS)[number];

const RESTART_MS = { first: 250, most: 10_000 };
/** How long a part may take to finish what it is doing when it is told to stop. */
const PATIENCE_MS = 15_000;
/** What a part ends with when a setting is in its way (EX_CONFIG): starting it again would not help. */
const BAD_SETTING = 78;
/** A part that ran this long was well: its next restart is quick again. */
const WELL_MS = 60_000;

/** Why a run ended: somebody asked, a setting is in the way, or the embedded database died. */
type End = 'asked' | 'bad setting' | 'database died';

/**
 * Starts the database and the parts, starts again whatever dies, and stops all of it on SIGINT or SIGTERM.
 * Resolves when everything has stopped; throws CommandFailure if it cannot run with these settings.
 */
export async function supervise(context: CommandContext): Promise<void> {
  context.say('Starting Assay …');
  let asked: () => void = () => undefined;
  const stop = new Promise<void>((resolve) => (asked = resolve));
  process.once('SIGINT', asked).once('SIGTERM', asked);
  for (;;) {
    const end = await run(context, stop);
    if (end === 'asked') return;
    if (end === 'bad setting') throw new CommandFailure('Assay did not start; the lines above say why.');
    context.say('The database ended; starting everything again …');
  }
}

async function run(context: CommandContext, stop: Promise<void>): Promise<End> {
  const installation = await ownInstallation(context.config, {
    say: (line) => context.say(line),
    log: (line) => void (/^(WARNING|FATAL|PANIC|ERROR)/.test(line) && context.say(`database: ${line}`)),
  });
  context.say(
    installation.owned
      ? `database: embedded PostgreSQL in ${context.config.dataDir}`
      : 'database: the server of DATABASE_URL',
  );
  const running = new Map<Part, ChildProcess>();
  let ending = false;

  const end = await new Promise<End>((resolve) => {
    void stop.then(() => resolve('asked'));
    installation.onDatabaseEnd(() => resolve('database died'));
    const launch = (part: Part, wait: number = RESTART_MS.first) => {
      const startedAt = Date.now();
      const child = fork(join(__dirname, '..', '..', part, 'src', 'main.js'), {
        env: { ...process.env, DATABASE_URL: installation.databaseUrl, ASSAY_SUPERVISED: '1' },
      });
      running.set(part, child);
      child.once('exit', (code, signal) => {
        running.delete(part);
        if (ending) return;
        if (code === BAD_SETTING) return resolve('bad setting');
        const next = Date.now() - startedAt > WELL_MS ? RESTART_MS.first : wait;
        context.say(`${part}: ended (${signal ?? code}); starting it again in ${next} ms`);
        setTimeout(() => ending || launch(part, Math.min(next * 2, RESTART_MS.most)), next);
      });
    };
    for (const part of PARTS) launch(part);
  });
  ending = true;
  if (end === 'asked') context.say('Stopping …');
  await Promise.all([...running.values()].map(stopChild));
  await installation.close();
  return end;
}

/** Lets a part finish what it is doing, for a while. */
export async function stopChild(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
