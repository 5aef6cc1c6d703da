import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '#config';
import { CommandFailure } from './command-failure';
import { COMMANDS } from './commands';
import { createContext } from './context';
import { describeTrouble } from './trouble';

/** From dist/apps/cli/src. */
const PACKAGE = join(__dirname, '../../../../package.json');

// Colours are for a terminal: in a file or a log they are noise. Nest looks here, and so do the processes we start.
if (!process.stderr.isTTY) process.env.NO_COLOR ??= '1';

async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const program = new Command('assay')
    .description('Verifies what threat actors claim, assertion by assertion.')
    .version(version)
    .showHelpAfterError();
  const context = createContext(loadConfig(process.env));
  for (const register of COMMANDS) register(program, context);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  process.stderr.write(`${describeTrouble(error)}\n`);
  process.exitCode = error instanceof CommandFailure ? error.exitCode : 1;
});
