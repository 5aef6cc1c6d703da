import { type Command } from 'commander';
import { type CommandContext } from '../context';
import { registerEvaluate } from './evaluate.command';
import { registerExport } from './export.command';
import { registerImport } from './import.command';
import { registerMigrate } from './migrate.command';
import { registerStart } from './start.command';

/** Every command of `assay`, in the order of its help. */
export const COMMANDS: readonly ((program: Command, context: CommandContext) => void)[] = [registerStart, registerMigrate, registerImport, registerExport, registerEvaluate];
