import { Controller, Headers, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Observable } from 'rxjs';
import { EventStore, type StoredEvent } from '#audit';
import { Transactions } from '#database';
import { Roles } from '../auth/access';

const LOOK_MS = 1_000;
const PER_LOOK = 200;

/** What happens, as it happens. A reader that comes back with Last-Event-ID misses nothing and sees nothing twice. */
@ApiTags('events')
@Controller('api/v1/events')
export class EventsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: EventStore,
  ) {}

  @Sse()
  @Roles('analyst', 'reviewer', 'lead', 'administrator', 'integrator')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Server-sent events about claims: id, type, and the event as JSON' })
  follow(@Headers('last-event-id') lastEventId?: string): Observable<MessageEvent> {
    return new Observable((subscriber) => {
      let open = true;
      let timer: NodeJS.Timeout | undefined;
      const look = async (after: string | undefined): Promise<void> => {
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
