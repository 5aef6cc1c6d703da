import { type Command, InvalidArgumentError, Option } from 'commander';
import { PeopleService, type Person, ROLES, type Role } from '#auth';
import { AdministrationModule } from '../administration.module';
import { withApplication } from '../application';
import { CommandFailure } from '../command-failure';
import { type CommandContext } from '../context';
import { type WhereNone } from '../installation';
import { generatePassword, givenPassword } from '../password';
import { everybody, findByEmail } from '../people';
import { table } from '../table';

/** Recorded as the one who did it: whoever can run this command has the whole installation. */
const OPERATOR = 'system';

export function registerUser(program: Command, context: CommandContext): void {
  const user = program.command('user').description('make, list and change accounts');
  const withPeople = (work: (people: PeopleService) => Promise<void>, whereNone?: WhereNone) =>
    context.withInstallation(
      (installation) =>
        withApplication(installation, AdministrationModule, (app) => work(app.get(PeopleService))),
      whereNone,
    );

  user
    .command('add')
    .requiredOption('--email <email>', 'to log in with')
    .requiredOption('--name <name>', 'as others see it')
    .addOption(roleOption())
    .option('--password-stdin', 'read the password from standard input')
    .description('make an account; without a terminal or a given password, one is made and printed')
    .action(async (given: { email: string; name: string; role: Role[]; passwordStdin?: boolean }) => {
      const { password, print } = await choosePassword(given.passwordStdin ?? false);
      const details = { email: given.email, name: given.name, roles: given.role, password };
      await withPeople(async (people) => {
        const person = await people.create(OPERATOR, details);
        context.say(`${person.email} can log in.`);
      }, 'make');
      print();
    });

  user
    .command('list')
    .description('every account with its roles')
    .action(() =>
      withPeople(async (people) => void process.stdout.write(table((await everybody(people)).map(columns)))),
    );

  user
    .command('roles')
    .argument('<email>')
    .addOption(roleOption())
    .description('give an account exactly these roles')
    .action((email: string, { role }: { role: Role[] }) =>
      withPeople(async (people) => {
        const { id, version } = await known(people, email);
        const person = await people.change(OPERATOR, id, version, { roles: role });
        context.say(`${person.email} has the roles ${person.roles.join(', ')}.`);
      }),
    );

  user
    .command('deactivate')
    .argument('<email>')
    .description('end sessions and tokens for good, and let the person log in no more')
    .action((email: string) =>
      withPeople(async (people) => {
        const { id, version } = await known(people, email);
        const person = await people.change(OPERATOR, id, version, { active: false });
        context.say(`${person.email} can no longer log in.`);
      }),
    );

  user
    .command('password')
    .argument('<email>')
    .option('--password-stdin', 'read the password from standard input')
    .description('set a new password; every session of the account ends')
    .action(async (email: string, given: { passwordStdin?: boolean }) => {
      const { password, print } = await choosePassword(given.passwordStdin ?? false);
      await withPeople(async (people) =>
        people.setPassword(OPERATOR, (await known(people, email)).id, password),
      );
      context.say('The password is set; every session has ended.');
      print();
    });
}

function roleOption(): Option {
  return new Option('--role <role>', `one of ${ROLES.join(', ')}; give it once for each`)
    .makeOptionMandatory()
    .argParser<Role[]>((given, roles = []) => {
      const role = ROLES.find((one) => one === given);
      if (role === undefined) throw new InvalidArgumentError(`A role is one of ${ROLES.join(', ')}.`);
      return [...roles, role];
    });
}

/** A password that we made is printed once it is in force, alone on standard output; a given one never. */
async function choosePassword(fromStandardInput: boolean): Promise<{ password: string; print: () => void }> {
  const given = await givenPassword(fromStandardInput);
  if (given !== undefined) return { password: given, print: () => undefined };
  const password = generatePassword();
  return { password, print: () => void process.stdout.write(`${password}\n`) };
}

async function known(people: PeopleService, email: string): Promise<Person> {
  const person = await findByEmail(people, email);
  if (person === undefined) throw new CommandFailure(`There is no account with the e-mail address ${email}.`);
  return person;
}

const columns = ({ email, name, roles, active }: Person): string[] => [
  email,
  name,
  roles.join(','),
  active ? 'active' : 'deactivated',
];
