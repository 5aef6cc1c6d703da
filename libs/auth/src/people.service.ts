import { Injectable } from '@nestjs/common';
import { VersionConflict } from '#audit';
import { Refusal, Transactions, type Tx } from '#database';
import { MoreThan } from 'typeorm';
import { LoginThrottle } from './login-throttle';
import { hashPassword, passwordMatches } from './password';
import { Person } from './person.entity';
import { type PersonDetails, validEmail, validName, validRoles } from './person-details';
import { type PersonEvent, PersonRepository } from './person.repository';
import { type Principal, type Role } from './principal';

/** What may be changed of a person; what is left out stays. */
export interface PersonChange {
  name?: string;
  roles?: readonly Role[];
  active?: boolean;
}

/** Accounts: who there is, and what they may do. `actor` is the id of the person who asks, or `system`. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonRepository,
    private readonly throttle: LoginThrottle,
  ) {}

  /** Throws Refusal `invalid_person`, `weak_password` or `email_taken`. */
  async create(actor: string, { password, ...given }: PersonDetails & { password: string }): Promise<Person> {
    const details = {
      email: validEmail(given.email),
      name: validName(given.name),
      roles: validRoles(given.roles),
    };
    const passwordHash = await hashPassword(password, details.email);
    return this.transactions.run((tx) => this.people.insert(tx, details, passwordHash, actor));
  }

  /** In the order of their making, after the person with the id `after`. */
  list({ after, limit }: { after?: string; limit: number }): Promise<Person[]> {
    return this.transactions.reader.find(Person, {
      where: after === undefined ? {} : { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  /** Throws Refusal `person_not_found`. */
  async get(id: string): Promise<Person> {
    const person = await this.transactions.reader.findOneBy(Person, { id });
    if (!person) throw new Refusal('person_not_found', 'There is no such person.');
    return person;
  }

  /**
   * Changes name, roles, and whether they may log in. Who is deactivated loses sessions and tokens for good.
   * Throws VersionConflict unless the person is at `version`, and Refusal `last_administrator` if nobody would be
   * left who can let others in.
   */
  change(actor: string, id: string, version: number, change: PersonChange): Promise<Person> {
    return this.transactions.run(async (tx) => {
      await this.people.holdAdministrators(tx);
      const person = await this.people.lock(tx, id);
      if (person.version !== version) throw new VersionConflict();
      const ruled = administers(person);
      const events = apply(person, change);
      if (ruled && !administers(person) && !(await this.people.hasOtherAdministrator(tx, id))) {
        throw new Refusal(
          'last_administrator',
          'This is the last active administrator. Make another one first.',
        );
      }
      await this.people.save(tx, person, events, actor);
      if (!person.active) await endAccess(tx, id);
      return person;
    });
  }

  /**
   * A new password for oneself, against the old one. All sessions end, this one too.
   * Throws Refusal `wrong_password`, `weak_password` or `too_many_attempts`.
   */
  async changeOwnPassword(
    { personId, email }: Principal,
    current: string,
    password: string,
    address: string,
  ): Promise<void> {
    const attempt = await this.throttle.begin(email, address);
    const person = await this.transactions.reader.findOne(Person, {
      where: { id: personId },
      select: { id: true, passwordHash: true },
    });
    if (!(await passwordMatches(current, person?.passwordHash))) {
      throw new Refusal('wrong_password', 'This is not your current password.');
    }
    await attempt.succeeded();
    await this.setPassword(personId, personId, password);
  }

  /** All sessions of the person end. Throws Refusal `person_not_found` or `weak_password`. */
  async setPassword(actor: string, id: string, password: string): Promise<void> {
    const passwordHash = await hashPassword(password, (await this.get(id)).email);
    await this.transactions.run(async (tx) => {
      const person = await this.people.lock(tx, id);
      person.passwordHash = passwordHash;
      await this.people.save(tx, person, [{ type: 'person.password_set', data: {} }], actor);
      await tx.query('delete from sessions where person_id = $1', [id]);
    });
  }
}

const administers = (person: Person): boolean => person.active && person.roles.includes('administrator');

function apply(person: Person, change: PersonChange): PersonEvent[] {
  const events: PersonEvent[] = [];
  const name = change.name === undefined ? person.name : validName(change.name);
  const roles = change.roles === undefined ? person.roles : validRoles(change.roles);
  const active = change.active ?? person.active;
  if (name !== person.name) events.push({ type: 'person.renamed', data: { from: person.name, to: name } });
  if (roles.join() !== person.roles.join()) {
    events.push({ type: 'person.roles_changed', data: { from: person.roles, to: roles } });
  }
  if (active !== person.active) {
    events.push({ type: active ? 'person.reactivated' : 'person.deactivated', data: {} });
  }
  Object.assign(person, { name, roles, active });
  return events;
}

async function endAccess(tx: Tx, personId: string): Promise<void> {
  await tx.query('delete from sessions where person_id = $1', [personId]);
  await tx.query('update api_tokens set revoked_at = now() where person_id = $1 and revoked_at is null', [
    personId,
  ]);
}
