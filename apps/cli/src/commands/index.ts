import { type Command } from 'commander';
import { type CommandContext } from '../context';
import { registerAudit } from './audit.command';
import { registerEvaluate } from './evaluate.command';
import { registerExport } from './export.command';
import { registerImport } from './import.command';
import { registerMigrate } from './migrate.command';
import { registerSeed } from './seed.command';
import { registerStart } from './start.command';
import { registerToken } from './token.command';
import { registerUser } from './user.command';
import { registerWait } from './wait.command';

/** Every command of `assay`, in the order of its help. */
export const COMMANDS: readonly ((program: Command, context: CommandContext) => void)[] = [
  registerStart,
  registerMigrate,
  registerImport,
  registerWait,
  registerExport,
  registerEvaluate,
  registerUser,
  registerToken,
  registerAudit,
  registerSeed,
];
