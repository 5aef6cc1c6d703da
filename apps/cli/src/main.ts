import 'reflect-metadata';
import { Command } from 'commander';
import { ConfigError, loadConfig } from '#config';
import { EmbeddedPostgresError, Refusal } from '#database';
import { COMMANDS } from './commands';
import { CommandFailure, createContext } from './context';

async function main(): Promise<void> {
  const program = new Command('assay')
    .description('Verifies what threat actors claim, assertion by assertion.')
    .showHelpAfterError();
  const context = createContext(loadConfig(process.env));
  for (const register of COMMANDS) register(program, context);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  const foreseen =
    error instanceof CommandFailure ||
    error instanceof ConfigError ||
    error instanceof EmbeddedPostgresError ||
    error instanceof Refusal;
  process.stderr.write(
    `${foreseen ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = error instanceof CommandFailure ? error.exitCode : 1;
});
