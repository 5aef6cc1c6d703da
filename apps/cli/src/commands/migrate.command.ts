import { type Command } from 'commander';
import { type CommandContext } from '../context';

export function registerMigrate(program: Command, context: CommandContext): void {
  program
    .command('migrate')
    .description('bring the database schema up to date')
    .action(() =>
      context.withInstallation(() => {
        context.say('The schema is up to date.');
        return Promise.resolve();
      }, 'make'),
    );
}
