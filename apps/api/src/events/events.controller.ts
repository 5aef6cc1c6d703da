import { Controller, Headers, type MessageEvent, Req, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { EventStore, type StoredEvent } from '#audit';
import { Transactions } from '#database';
import { Roles } from '../auth/access';
import { Callers } from '../auth/callers.service';

const LOOK_MS = 1_000;
const PER_LOOK = 200;
const FOLLOWERS = ['analyst', 'reviewer', 'lead', 'administrator', 'integrator'] as const;

/** What happens, as it happens. A reader that comes back with Last-Event-ID misses nothing and sees nothing twice. Ends with the reader's access. */
@ApiTags('events')
@Controller('api/v1/events')
export class EventsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: EventStore,
    private readonly callers: Callers,
  ) {}

  @Sse()
  @Roles(...FOLLOWERS)
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Server-sent events about claims: id, type, and the event as JSON' })
  follow(
    @Req() request: FastifyRequest,
    @Headers('last-event-id') lastEventId?: string,
  ): Observable<MessageEvent> {
    return new Observable((subscriber) => {
      let open = true;
      let timer: NodeJS.Timeout | undefined;
      const look = async (after: string | undefined): Promise<void> => {
        // The guard asked when the stream began; a stream may outlive an account, a token and a role.
        if (!(await this.mayFollow(request))) return subscriber.complete();
        const batch = await this.events.after(this.transactions.reader, after, PER_LOOK, 'claim');
        batch.forEach((event) => subscriber.next(messageOf(event)));
        const reached = batch.at(-1)?.id ?? after;
        if (open) timer = setTimeout(() => void run(reached), batch.length === PER_LOOK ? 0 : LOOK_MS);
      };
      const run = (after: string | undefined) =>
        look(after).catch((error: unknown) => subscriber.error(error));
      void this.start(lastEventId).then(run, (error: unknown) => subscriber.error(error));
      return () => {
        open = false;
        clearTimeout(timer);
      };
    });
  }

  private async mayFollow(request: FastifyRequest): Promise<boolean> {
    const principal = await this.callers.principal(request);
    return FOLLOWERS.some((role) => principal?.roles.includes(role));
  }

  /** Without a last event: from now on. */
  private async start(lastEventId: string | undefined): Promise<string | undefined> {
    if (lastEventId !== undefined && lastEventId !== '') return lastEventId;
    const [row] = await this.transactions.reader.query<{ id: string }[]>(
      `select id from events where transaction_id < pg_snapshot_xmin(pg_current_snapshot()) order by transaction_id desc, id desc limit 1`,
    );
    return row?.id;
  }
}

const messageOf = ({ id, type, streamId, version, actor, at, data }: StoredEvent): MessageEvent => ({
  id,
  type,
  data: { claim: streamId, version, actor, at, ...data },
});
