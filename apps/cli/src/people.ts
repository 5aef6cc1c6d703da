import { type PeopleService, type Person } from '#auth';

const PAGE = 200;

/** Every account, in the order of their making. */
export async function everybody(people: PeopleService): Promise<Person[]> {
  const all: Person[] = [];
  for (;;) {
    const page = await people.list({ after: all.at(-1)?.id, limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

/** The account with this e-mail address, which is unique without regard to case. */
export async function findByEmail(people: PeopleService, email: string): Promise<Person | undefined> {
  const wanted = email.trim().toLowerCase();
  return (await everybody(people)).find((person) => person.email.toLowerCase() === wanted);
}
