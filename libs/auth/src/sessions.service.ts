import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { prepared, Refusal, Transactions } from '#database';
import { LoginThrottle } from './login-throttle';
import { passwordMatches } from './password';
import { isEmail } from './person-details';
import { type Principal } from './principal';
import { newSecret, secretHash } from './secret';

/** Logins of people at the workbench. Only the SHA-256 of a session's secret is stored. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionHours'>,
    private readonly transactions: Transactions,
    private readonly throttle: LoginThrottle,
  ) {}

  /**
   * The secret of a new session. Throws Refusal `login_failed` alike for an unknown e-mail, a wrong password and
   * somebody deactivated, after the same work; `too_many_attempts` past the throttle's limits.
   */
  async login(email: string, password: string, address: string): Promise<string> {
    const attempt = await this.throttle.begin(email, address);
    const person = await this.account(email.trim());
    const matches = await passwordMatches(password, person?.passwordHash);
    if (!person?.active || !matches)
      throw new Refusal('login_failed', 'E-mail address or password is wrong.');
    await attempt.succeeded();
    return this.begin(person.id);
  }

  /** The secret of a new session of somebody who has just proved who they are. */
  async begin(personId: string): Promise<string> {
    const secret = newSecret();
    const { reader } = this.transactions;
    await reader.query(
      'insert into sessions (token_hash, person_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))',
      [secretHash(secret), personId, this.config.sessionHours],
    );
    await reader.query('delete from sessions where person_id = $1 and expires_at <= now()', [personId]);
    return secret;
  }

  /** Who holds this secret, if its session lasts and its person is active. */
  async principal(secret: string): Promise<Principal | undefined> {
    const [found]: Principal[] = await this.transactions.reader.query(PRINCIPAL, [secretHash(secret)]);
    return found;
  }

  /** Ends the session. Nothing happens if there is none. */
  async logout(secret: string): Promise<void> {
    await this.transactions.reader.query('delete from sessions where token_hash = $1', [secretHash(secret)]);
  }

  private async account(
    email: string,
  ): Promise<{ id: string; passwordHash: string; active: boolean } | undefined> {
    if (!isEmail(email)) return undefined;
    const [found]: { id: string; passwordHash: string; active: boolean }[] =
      await this.transactions.reader.query(
        `select id, password_hash as "passwordHash", active from people where lower(email) = lower($1)`,
        [email],
      );
    return found;
  }
}

const PRINCIPAL = prepared(
  `select p.id as "personId", p.name, p.email, p.roles, 'session' as via
       from sessions s join people p on p.id = s.person_id
       where s.token_hash = $1 and s.expires_at > now() and p.active`,
);
