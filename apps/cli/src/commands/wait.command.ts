import { type Command } from 'commander';
import { type CommandContext } from '../context';
import { waitForJobs } from '../wait-for-jobs';

export function registerWait(program: Command, context: CommandContext): void {
  program
    .command('wait')
    .description('wait until no job is due; without a running system, do the jobs here')
    .action(() => context.withInstallation((installation) => waitForJobs(installation, context)));
}
