import { type Command } from 'commander';
import { type CommandContext } from '../context';
import { supervise } from '../supervisor';

export function registerStart(program: Command, context: CommandContext): void {
  program
    .command('start')
    .description('start the whole system: database, API, workbench, jobs')
    .action(() => supervise(context));
}
