import { Inject, Injectable } from '@nestjs/common';
import { expireClaim } from '#claims';
import { CONFIG, type Config } from '#config';
import { Transactions } from '#database';
import { Outbox } from '#jobs';

/**
 * Lets seeded claims run out that would have run out long ago. A watch window begins when a claim is accepted; that
 * of a claim posted years ago is laid where it would lie had this installation been there on the day of the post.
 * Where it has ended by now, the job of every expiry is owed at once, and decides by the rules of every expiry.
 *
 * Only windows move, never a state or an event: the history says truthfully when the finding was made.
 */
@Injectable()
export class WatchWindows {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'watchDays'>,
  ) {}

  /**
   * Of these claims, those that are watched since they were accepted and that no statement is matched with: a claim
   * that a reviewer deferred, or that was opened anew, has its own reason to wait.
   */
  endPast(lineIds: readonly string[]): Promise<void> {
    return this.transactions.run(async (tx) => {
      const [rows] = await tx.query<[{ id: string }[]]>(
        `update claims c set watch_until = c.posted_at + make_interval(days => $2)
         where c.external_id = any($1) and c.state = 'watching' and c.posted_at + make_interval(days => $2) < now()
           and c.watch_until > now()
           and not exists (select from events e where e.stream = 'claim' and e.stream_id = c.id
             and e.type in ('claim.deferred', 'claim.reopened', 'claim.released'))
           and not exists (select from matches m where m.claim_id = c.id and m.reviewable and m.status <> 'rejected')
         returning c.id`,
        [lineIds, this.config.watchDays],
      );
      await this.outbox.enqueue(
        tx,
        expireClaim,
        rows.map(({ id }) => ({ claim: id })),
      );
    });
  }
}
