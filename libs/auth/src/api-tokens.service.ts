import { Injectable } from '@nestjs/common';
import { Refusal, Transactions, newId, prepared } from '#database';
import { MoreThan } from 'typeorm';
import { ApiToken } from './api-token.entity';
import { validName } from './person-details';
import { PersonRepository } from './person.repository';
import { type Principal } from './principal';
import { newSecret, secretHash } from './secret';

/** Makes leaked tokens easy to find for scanners and people. */
export const TOKEN_PREFIX = 'assay_';

/** Credentials for programs. Administrators see and revoke everybody's, others their own. */
@Injectable()
export class ApiTokensService {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonRepository,
  ) {}

  /** The token with its secret, which is shown this once and stored nowhere. Throws Refusal `invalid_expiry`. */
  async create(
    personId: string,
    { name, expiresAt = null }: { name: string; expiresAt?: Date | null },
  ): Promise<ApiToken & { secret: string }> {
    if (expiresAt && expiresAt.getTime() <= Date.now()) {
      throw new Refusal('invalid_expiry', 'A token must end in the future.', { field: 'expiresAt' });
    }
    const secret = newSecret(TOKEN_PREFIX);
    const id = newId();
    const token = { id, personId, name: validName(name), expiresAt, revokedAt: null };
    return this.transactions.run(async (tx) => {
      const person = await this.people.lock(tx, personId);
      await tx.insert(ApiToken, { ...token, tokenHash: secretHash(secret) });
      const data = { token: id, name: token.name, expiresAt };
      await this.people.save(tx, person, [{ type: 'person.token_created', data }], personId);
      return { ...(await tx.findOneByOrFail(ApiToken, { id })), secret };
    });
  }

  /** In the order of their making, after the token with the id `after`; the revoked and the ended too. */
  list(principal: Principal, { after, limit }: { after?: string; limit: number }): Promise<ApiToken[]> {
    return this.transactions.reader.find(ApiToken, {
      where: {
        ...(principal.roles.includes('administrator') ? {} : { personId: principal.personId }),
        ...(after === undefined ? {} : { id: MoreThan(after) }),
      },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  /** From now on the token opens nothing. Throws Refusal `token_not_found`, for others' tokens too. */
  async revoke({ personId, roles }: Principal, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const token = await tx.findOneBy(ApiToken, { id });
      if (!token || (token.personId !== personId && !roles.includes('administrator'))) {
        throw new Refusal('token_not_found', 'There is no such token.');
      }
      const person = await this.people.lock(tx, token.personId);
      const { affected } = await tx
        .createQueryBuilder()
        .update(ApiToken)
        .set({ revokedAt: () => 'now()' })
        .where('id = :id and revoked_at is null', { id })
        .execute();
      if (affected)
        await this.people.save(tx, person, [{ type: 'person.token_revoked', data: { token: id } }], personId);
    });
  }

  /** Whom this secret stands for, unless it has ended, was revoked, or its person is not active. */
  async principal(secret: string): Promise<Principal | undefined> {
    const [found]: Principal[] = await this.transactions.reader.query(PRINCIPAL, [secretHash(secret)]);
    return found;
  }
}

const PRINCIPAL = prepared(
  `select p.id as "personId", p.name, p.email, p.roles, 'token' as via
       from api_tokens t join people p on p.id = t.person_id
       where t.token_hash = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) and p.active`,
);
