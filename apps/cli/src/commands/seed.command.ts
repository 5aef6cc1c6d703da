import { type INestApplicationContext } from '@nestjs/common';
import { type Command } from 'commander';
import { CLAIM_STATES, countByState } from '#claims';
import { Transactions } from '#database';
import { countDue } from '#jobs';
import { AdministrationModule } from '../administration.module';
import { withApplication } from '../application';
import { type CommandContext } from '../context';
import { counted } from '../counted';
import { generatePassword } from '../password';
import { SEED_INCIDENTS } from '../seed';
import { type DemoPerson } from '../seed/demo-people';
import { seedInstallation, type SeedReport } from '../seed/seed-installation';
import { table } from '../table';
import { waitForJobs } from '../wait-for-jobs';

export function registerSeed(program: Command, context: CommandContext): void {
  program
    .command('seed')
    .option('--password <password>', 'of the demo people that are made; without it, one is made and printed')
    .option('--wait', 'wait until every job that follows the decisions is done too')
    .description('fill a demo: people of each role, and reported incidents with what was decided about them')
    .action(({ password, wait }: { password?: string; wait?: boolean }) =>
      runSeed(password ?? generatePassword(), wait ?? false, context),
    );
}

function runSeed(password: string, wait: boolean, context: CommandContext): Promise<void> {
  return context.withInstallation(async (installation) => {
    const report = await seedInstallation(installation, SEED_INCIDENTS, password, {
      onBadLine: (problem) => context.say(problem),
      onProgress: (line) => context.progress(line),
      waitForJobs: () => waitForJobs(installation, context),
    });
    if (wait) await waitForJobs(installation, context);
    context.progress('');
    for (const { step, refusal } of report.refused) {
      context.say(`${step.claim}: ${step.action} was refused (${refusal.code}): ${refusal.message}`);
    }
    const { states, due } = await withApplication(installation, AdministrationModule, readOutcome);
    process.stdout.write(
      [
        describeWork(report),
        table(
          CLAIM_STATES.flatMap((state) => (states[state] ? [[`  ${state}`, String(states[state])]] : [])),
        ),
        due > 0
          ? `Still to be done: ${counted(due, 'job')}. A running system does them, or "assay wait".\n`
          : '',
        describeLogin(context.config, installation.owned),
        describePeople(report.people, password),
      ].join(''),
    );
  }, 'make');
}

async function readOutcome(app: INestApplicationContext) {
  const transactions = app.get(Transactions);
  return {
    states: await countByState(transactions.reader),
    due: await countDue(transactions),
  };
}

const describeWork = ({ imported, decided, refused }: SeedReport): string =>
  `${imported.created} claims and statements taken in, ${imported.unchanged} known already; ` +
  `${decided} decisions made, ${refused.length} refused.\n`;

/** Where a system that runs already listens was said to it, not to this command. */
function describeLogin({ publicUrl, host, port }: CommandContext['config'], stopped: boolean): string {
  if (stopped) return `Log in at ${publicUrl ?? `http://${host}:${port}`} once "assay start" runs as:\n`;
  return `Log in ${publicUrl === undefined ? 'where Assay answers' : `at ${publicUrl}`} as:\n`;
}

function describePeople(people: readonly DemoPerson[], password: string): string {
  const rows = people.map(({ person, created }) => [
    `  ${person.email}`,
    person.active ? person.roles.join(', ') : 'deactivated',
    created ? '' : 'was there before, with its own password',
  ]);
  const some = people.some(({ created }) => created);
  return `${table(rows)}${some ? `The password of those made now: ${password}\n` : ''}`;
}
