import { Injectable } from '@nestjs/common';
import { EventStore } from '#audit';
import { Refusal, type Tx, isUniqueViolation, newId } from '#database';
import { type PersonDetails } from './person-details';
import { Person } from './person.entity';

/** Something that happened to a person. Its data never holds a password or a token. */
export interface PersonEvent {
  type:
    | 'person.created'
    | 'person.renamed'
    | 'person.roles_changed'
    | 'person.deactivated'
    | 'person.reactivated'
    | 'person.password_set'
    | 'person.token_created'
    | 'person.token_revoked';
  data: Readonly<Record<string, unknown>>;
}

/** The only writer of people: row and events change together. */
@Injectable()
export class PersonRepository {
  constructor(private readonly events: EventStore) {}

  /** Throws Refusal `email_taken`. `actor` is a person's id or `system`. */
  async insert(tx: Tx, details: PersonDetails, passwordHash: string, actor: string): Promise<Person> {
    const id = newId();
    const roles = [...details.roles];
    try {
      await tx.insert(Person, { ...details, id, roles, passwordHash, active: true, version: 1 });
    } catch (error) {
      if (isUniqueViolation(error, 'people_email')) {
        throw new Refusal('email_taken', 'There is an account with this e-mail address already.');
      }
      throw error;
    }
    const data = { email: details.email, name: details.name, roles };
    await this.events.append(tx, [
      { stream: 'person', streamId: id, version: 1, type: 'person.created', actor, at: new Date(), data },
    ]);
    return tx.findOneByOrFail(Person, { id });
  }

  /** Holds the person's row until the transaction ends. Throws Refusal `person_not_found`. */
  async lock(tx: Tx, id: string): Promise<Person> {
    const person = await tx.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!person) throw new Refusal('person_not_found', 'There is no such person.');
    return person;
  }

  /** Writes a locked person and what happened to them. Without events nothing is written. */
  async save(tx: Tx, person: Person, events: readonly PersonEvent[], actor: string): Promise<void> {
    const at = new Date();
    const { id, version, email, name, roles, active, passwordHash } = person;
    if (events.length === 0) return;
    await this.events.append(
      tx,
      events.map((event, index) => ({
        ...event,
        stream: 'person',
        streamId: id,
        version: version + 1 + index,
        actor,
        at,
      })),
    );
    person.version = version + events.length;
    await tx.update(Person, { id }, { email, name, roles, active, passwordHash, version: person.version });
  }

  /**
   * Until the transaction ends nobody else may make, demote or deactivate an administrator. Taken before any row is
   * locked, so that two administrators who demote each other wait instead of dead-locking.
   */
  async holdAdministrators(tx: Tx): Promise<void> {
    await tx.query('select pg_advisory_xact_lock($1)', [ADMINISTRATORS_LOCK]);
  }

  async hasOtherAdministrator(tx: Tx, id: string): Promise<boolean> {
    const [found]: { exists: boolean }[] = await tx.query(
      `select exists (select from people where active and 'administrator' = any(roles) and id <> $1)`,
      [id],
    );
    return found?.exists ?? false;
  }
}

/** Any number that no other lock of this product has. */
const ADMINISTRATORS_LOCK = 7_164_513;
