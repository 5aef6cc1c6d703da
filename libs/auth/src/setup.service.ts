import { Injectable } from '@nestjs/common';
import { Refusal, Transactions, type Tx } from '#database';
import { hashPassword } from './password';
import { type Person } from './person.entity';
import { validEmail, validName } from './person-details';
import { PersonRepository } from './person.repository';
import { newSecret, secretHash } from './secret';

/** A log is read for longer than a first start takes. */
const LINK_HOURS = 24;

/** The first start: who was handed the one-time link makes the first administrator, and nobody else ever does. */
@Injectable()
export class SetupService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonRepository,
  ) {}

  /**
   * The secret of a new one-time link, or undefined once an account exists. Each process that starts makes its own;
   * all of them are void when the first is used.
   */
  async link(): Promise<string | undefined> {
    const { reader } = this.transactions;
    if (await hasAccount(reader)) return undefined;
    const secret = newSecret();
    await reader.query('insert into setup_links (token_hash) values ($1)', [secretHash(secret)]);
    return secret;
  }

  /**
   * Makes the first administrator. However many try at once, one account is made. A refused name or password leaves
   * the link open. Throws Refusal `setup_done`, `setup_link_invalid`, `invalid_person` or `weak_password`.
   */
  complete(secret: string, given: { email: string; name: string; password: string }): Promise<Person> {
    return this.transactions.run(async (tx) => {
      await this.people.holdAdministrators(tx);
      if (await hasAccount(tx))
        throw new Refusal('setup_done', 'The first administrator exists already. Log in instead.');
      const open: unknown[] = await tx.query(
        'select from setup_links where token_hash = $1 and created_at > now() - make_interval(hours => $2)',
        [secretHash(secret), LINK_HOURS],
      );
      if (open.length === 0) {
        throw new Refusal(
          'setup_link_invalid',
          'This link is not valid. Restart Assay: its log shows a new one.',
        );
      }
      const email = validEmail(given.email);
      const details = { email, name: validName(given.name), roles: ['administrator'] as const };
      const person = await this.people.insert(
        tx,
        details,
        await hashPassword(given.password, email),
        'system',
      );
      await tx.query('delete from setup_links');
      return person;
    });
  }
}

async function hasAccount(reader: Tx): Promise<boolean> {
  const [found]: { exists: boolean }[] = await reader.query('select exists (select from people)');
  return found?.exists ?? false;
}
