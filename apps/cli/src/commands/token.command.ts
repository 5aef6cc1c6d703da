import { type Command, InvalidArgumentError } from 'commander';
import { type ApiToken, ApiTokensService, PeopleService, type Principal } from '#auth';
import { AdministrationModule } from '../administration.module';
import { withApplication } from '../application';
import { CommandFailure } from '../command-failure';
import { type CommandContext } from '../context';
import { everybody, findByEmail } from '../people';
import { table } from '../table';

/** Whoever can run this command has the whole installation, and so sees and revokes everybody's tokens. */
const OPERATOR: Principal = {
  personId: 'system',
  name: 'operator',
  email: '',
  roles: ['administrator'],
  via: 'session',
};
const DAY = 86_400_000;
const PAGE = 200;

interface Services {
  people: PeopleService;
  tokens: ApiTokensService;
}

export function registerToken(program: Command, context: CommandContext): void {
  const token = program.command('token').description('make, list and revoke credentials for programs');
  const withServices = (work: (services: Services) => Promise<void>) =>
    context.withInstallation((installation) =>
      withApplication(installation, AdministrationModule, (app) =>
        work({ people: app.get(PeopleService), tokens: app.get(ApiTokensService) }),
      ),
    );

  token
    .command('create')
    .requiredOption('--email <email>', 'the account that the token acts as')
    .requiredOption('--name <name>', 'what it is for')
    .option('--days <days>', 'days until it ends; without it, it is good until revoked', wholeDays)
    .description('make a token and print its secret, which is shown this once')
    .action((given: { email: string; name: string; days?: number }) =>
      withServices(async ({ people, tokens }) => {
        const person = await findByEmail(people, given.email);
        if (person?.active !== true) {
          throw new CommandFailure(`There is no active account with the e-mail address ${given.email}.`);
        }
        const expiresAt = given.days === undefined ? null : new Date(Date.now() + given.days * DAY);
        const { secret } = await tokens.create(person.id, { name: given.name, expiresAt });
        process.stdout.write(`${secret}\n`);
      }),
    );

  token
    .command('list')
    .description('every token, without its secret')
    .action(() =>
      withServices(async ({ people, tokens }) => {
        const emails = new Map((await everybody(people)).map(({ id, email }) => [id, email]));
        const rows = (await everyToken(tokens)).map((one) => [
          one.id,
          emails.get(one.personId) ?? one.personId,
          one.name,
          standing(one),
        ]);
        process.stdout.write(table(rows));
      }),
    );

  token
    .command('revoke')
    .argument('<id>', 'as "token list" shows it')
    .description('end a token at once, for good')
    .action((id: string) =>
      withServices(async ({ tokens }) => {
        // What is no UUID, PostgreSQL refuses to compare with one.
        const listed = (await everyToken(tokens)).find((one) => one.id === id.trim().toLowerCase());
        if (listed === undefined) throw new CommandFailure('There is no such token.');
        await tokens.revoke(OPERATOR, listed.id);
        context.say(`The token "${listed.name}" opens nothing any more.`);
      }),
    );
}

async function everyToken(tokens: ApiTokensService): Promise<ApiToken[]> {
  const all: ApiToken[] = [];
  for (;;) {
    const page = await tokens.list(OPERATOR, { after: all.at(-1)?.id, limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

function standing({ revokedAt, expiresAt }: ApiToken): string {
  if (revokedAt !== null) return `revoked ${revokedAt.toISOString()}`;
  if (expiresAt === null) return 'until revoked';
  return `${expiresAt.getTime() > Date.now() ? 'until' : 'ended'} ${expiresAt.toISOString()}`;
}

/** A hundred years is more than any token should live, and still a date. */
function wholeDays(given: string): number {
  const days = Number(given);
  if (!Number.isInteger(days) || days < 1 || days > 36_500)
    throw new InvalidArgumentError('Give whole days, 1 or more.');
  return days;
}
