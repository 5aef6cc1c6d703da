import { type PeopleService, type Person, type Role } from '#auth';
import { everybody } from '../people';

/** One of each role, and a second analyst and reviewer. Invented; `.example` can never receive mail (RFC 2606). */
const DEMO_PEOPLE: readonly { email: string; name: string; role: Role }[] = [
  { email: 'analyst@assay.example', name: 'Noor Haddad', role: 'analyst' },
  { email: 'analyst2@assay.example', name: 'Tomás Ribeiro', role: 'analyst' },
  { email: 'reviewer@assay.example', name: 'Ingrid Solheim', role: 'reviewer' },
  { email: 'reviewer2@assay.example', name: 'Kwame Asante', role: 'reviewer' },
  { email: 'lead@assay.example', name: 'Margit Kovács', role: 'lead' },
  { email: 'administrator@assay.example', name: 'Yuki Tanabe', role: 'administrator' },
  { email: 'integrator@assay.example', name: 'Feed importer', role: 'integrator' },
];

export interface DemoPerson {
  person: Person;
  /** False: the account was there before, and keeps its password and its roles. */
  created: boolean;
}

/** Makes those demo people who do not exist yet, with this password. Throws Refusal `weak_password`. */
export async function ensureDemoPeople(people: PeopleService, password: string): Promise<DemoPerson[]> {
  const known = new Map((await everybody(people)).map((person) => [person.email.toLowerCase(), person]));
  const all: DemoPerson[] = [];
  for (const { email, name, role } of DEMO_PEOPLE) {
    const existing = known.get(email);
    const person = existing ?? (await people.create('system', { email, name, roles: [role], password }));
    all.push({ person, created: existing === undefined });
  }
  return all;
}

/** Who decides about one incident: two people, so that nobody reviews what they accepted. */
export interface DemoPair {
  analyst: Decider;
  reviewer: Decider;
}

/** With the roles that the account has now: none once it is deactivated. */
export interface Decider {
  kind: 'person';
  id: string;
  roles: readonly Role[];
}

/** The pairs take turns, incident by incident. */
export function pairFor(people: readonly DemoPerson[], turn: number): DemoPair {
  const decider = (role: Role): Decider => {
    const emails = DEMO_PEOPLE.filter((one) => one.role === role).map(({ email }) => email);
    const email = emails[turn % emails.length];
    const found = people.find(({ person }) => person.email.toLowerCase() === email)?.person;
    if (found === undefined) throw new Error(`No demo ${role} was made.`);
    return { kind: 'person', id: found.id, roles: found.active ? found.roles : [] };
  };
  return { analyst: decider('analyst'), reviewer: decider('reviewer') };
}
