import { Injectable } from '@nestjs/common';
import { Refusal, Transactions } from '#database';
import { isIPv6 } from 'node:net';
import { secretHash } from './secret';

/** A window begins with the first failure and ends by itself. */
const WINDOW_SECONDS = 15 * 60;

/** Failures in one window: few for one account; more for one address, which an office may share. */
const ACCOUNT_FAILURES = 10;
const ADDRESS_FAILURES = 50;

/** An attempt that counts as failed until it is said to have succeeded. */
export interface LoginAttempt {
  succeeded(): Promise<void>;
}

/**
 * Bounds how often passwords can be guessed. Kept in PostgreSQL: all processes count together and a restart forgets
 * nothing. An attempt is counted before the password is looked at, so that guesses made at once count as well.
 */
@Injectable()
export class LoginThrottle {
  constructor(private readonly transactions: Transactions) {}

  /** Throws Refusal `too_many_attempts` with `retryAfterSeconds` in seconds, for unknown accounts as for known ones. */
  async begin(email: string, address: string): Promise<LoginAttempt> {
    const account = secretHash(`account ${email.trim().toLowerCase()}`);
    const origin = secretHash(`address ${network(address)}`);
    await this.count(origin, ADDRESS_FAILURES);
    await this.count(account, ACCOUNT_FAILURES);
    return { succeeded: () => this.forgive(account, origin) };
  }

  private async count(subject: Buffer, allowed: number): Promise<void> {
    const [row]: { failures: number; retryAfterSeconds: number }[] = await this.transactions.reader.query(
      `insert into login_failures as known (subject, failures, since) values ($1, 1, now())
       on conflict (subject) do update set
         failures = case when known.since > now() - make_interval(secs => $2) then known.failures + 1 else 1 end,
         since = case when known.since > now() - make_interval(secs => $2) then known.since else now() end
       returning failures, ceil(extract(epoch from since - now()) + $2)::integer as "retryAfterSeconds"`,
      [subject, WINDOW_SECONDS],
    );
    if (row && row.failures > allowed) {
      const { retryAfterSeconds } = row;
      throw new Refusal(
        'too_many_attempts',
        `Too many failed logins. Try again in ${retryAfterSeconds} seconds.`,
        {
          retryAfterSeconds,
        },
      );
    }
  }

  /** The account starts anew; the address only gets this attempt back, or one good login would buy new guesses. */
  private async forgive(account: Buffer, origin: Buffer): Promise<void> {
    const { reader } = this.transactions;
    await reader.query('update login_failures set failures = failures - 1 where subject = $1', [origin]);
    await reader.query(
      `delete from login_failures where subject in (
         select subject from login_failures where subject = $1 or since < now() - make_interval(secs => $2)
         for update skip locked)`,
      [account, WINDOW_SECONDS],
    );
  }
}

/** Who has one IPv6 address has its /64: those count as one. Written in full, groups compare as text. */
export function network(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':').length : 0;
  const full =
    tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - after).fill('0')];
  return [...full, ...(tail ? tail.split(':') : [])]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
