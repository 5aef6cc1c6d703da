import { type Config } from '#config';
import { openInstallation, type Installation } from './installation';

/** A failure that is told in one line, without a stack: the person can do something about it. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

/** What every command is given. Results go to standard output, all else to standard error. */
export interface CommandContext {
  config: Config;
  /** One line for the person at the terminal. */
  say(line: string): void;
  /** A line that is written over by the next one; nothing where standard error is no terminal. */
  progress(line: string): void;
  /** Opens the installation for the length of `work`, and closes it whatever happens. */
  withInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T>;
}

export function createContext(config: Config): CommandContext {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const live = process.stderr.isTTY;
  return {
    config,
    say,
    progress: (line) => void (live && process.stderr.write(`\r\u001b[2K${line}`)),
    async withInstallation(work) {
      const installation = await openInstallation(
        config,
        config.logLevel === 'debug' ? say : () => undefined,
      );
      const stop = (signal: NodeJS.Signals) =>
        void installation.close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
      process.once('SIGINT', stop).once('SIGTERM', stop);
      try {
        return await work(installation);
      } finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
        if (live) process.stderr.write('\r\u001b[2K');
        await installation.close();
      }
    },
  };
}
