import { type Config } from '#config';
import { openInstallation, type Installation, type WhereNone } from './installation';

/** What every command is given. Results go to standard output, all else to standard error. */
export interface CommandContext {
  config: Config;
  /** One line for the person at the terminal. */
  say(line: string): void;
  /** A line that is written over by the next one; nothing where standard error is no terminal. */
  progress(line: string): void;
  /**
   * Opens the installation for the length of `work`, and closes it whatever happens. Where there is none it is refused,
   * unless the command is one that may make it.
   */
  withInstallation<T>(work: (installation: Installation) => Promise<T>, whereNone?: WhereNone): Promise<T>;
}

export function createContext(config: Config): CommandContext {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const live = process.stderr.isTTY;
  return {
    config,
    say,
    progress: (line) => void (live && process.stderr.write(`\r\u001b[2K${line}`)),
    async withInstallation(work, whereNone = 'refuse') {
      const installation = await openInstallation(config, whereNone, {
        say,
        log: config.logLevel === 'debug' ? say : () => undefined,
      });
      let stopping = false;
      const stop = (signal: NodeJS.Signals) => {
        stopping = true;
        void installation.close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
      };
      process.once('SIGINT', stop).once('SIGTERM', stop);
      try {
        return await work(installation);
      } catch (error) {
        // The database went away because somebody stopped us: that is no news, and the process is about to end.
        if (stopping) return await new Promise<never>(() => undefined);
        throw error;
      } finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
        if (live) process.stderr.write('\r\u001b[2K');
        await installation.close();
      }
    },
  };
}
