import { Inject, Injectable } from '@nestjs/common';
import {
  ClaimWriter,
  escalateClaim,
  expireClaim,
  matchClaim,
  recheckClaim,
  suggestVerdictForClaim,
  type ClaimAction,
} from '#claims';
import { CONFIG, type Config } from '#config';
import { Refusal, type Tx } from '#database';
import { Handles, Outbox, type JobHandler } from '#jobs';

/** Refusals that mean: things have moved on since the timer was set. */
const MOVED_ON = new Set(['illegal_transition', 'not_found', 'match_required', 'open_matches']);

interface ClaimPayload {
  claim: string;
}

/** A timer rings for a claim that may have moved on: then nothing is to be done. Returns the claims that it applied to. */
async function ring(
  tx: Tx,
  writer: ClaimWriter,
  action: ClaimAction,
  claimIds: readonly string[],
): Promise<string[]> {
  if (claimIds.length === 0) return [];
  const outcomes = await writer.applyAll(
    tx,
    { kind: 'system' },
    claimIds.map((claimId) => ({ claimId, action })),
  );
  return outcomes.flatMap((outcome) => {
    if (!(outcome instanceof Refusal)) return [outcome.claimId];
    if (MOVED_ON.has(outcome.code)) return [];
    throw outcome;
  });
}

/** The watch window ended: unsubstantiated, as of now. A window that was set anew meanwhile rings again at its end. */
@Injectable()
@Handles(expireClaim)
export class ExpireClaimHandler implements JobHandler<ClaimPayload> {
  constructor(
    private readonly writer: ClaimWriter,
    private readonly outbox: Outbox,
  ) {}

  async handle(tx: Tx, payloads: readonly ClaimPayload[]): Promise<void> {
    const rows = await tx.query<{ id: string; until: Date; ended: boolean }[]>(
      `select id, watch_until as until, watch_until <= now() as ended from claims
       where id = any($1) and state = 'watching' and watch_until is not null`,
      [payloads.map(({ claim }) => claim)],
    );
    const ended = rows.filter((row) => row.ended).map((row) => row.id);
    const expired = new Set(await ring(tx, this.writer, 'expire', ended));
    // What has an open match does not end unsubstantiated: its reviewer looks at it.
    await ring(
      tx,
      this.writer,
      'suggest',
      ended.filter((id) => !expired.has(id)),
    );
    for (const row of rows.filter((one) => !one.ended))
      await this.outbox.enqueue(tx, expireClaim, [{ claim: row.id }], row.until);
  }
}

/** Matches a watched claim once more and brings a deferred one back to its reviewer; comes round while it is watched. */
@Injectable()
@Handles(recheckClaim)
export class RecheckClaimHandler implements JobHandler<ClaimPayload> {
  constructor(
    private readonly writer: ClaimWriter,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle(tx: Tx, payloads: readonly ClaimPayload[]): Promise<void> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from claims where id = any($1) and state = 'watching'`,
      [payloads.map(({ claim }) => claim)],
    );
    const watched = rows.map(({ id }) => id);
    const back = new Set(await ring(tx, this.writer, 'suggest', watched));
    const still = watched.filter((id) => !back.has(id)).map((claim) => ({ claim }));
    await this.outbox.enqueue(tx, matchClaim, still);
    await this.outbox.enqueue(
      tx,
      recheckClaim,
      still,
      new Date(Date.now() + this.config.recheckDays * 86_400_000),
    );
  }
}

/** The service level passed while the claim still waits: said in its history, and its urgency rises. */
@Injectable()
@Handles(escalateClaim)
export class EscalateClaimHandler implements JobHandler<ClaimPayload> {
  constructor(
    private readonly writer: ClaimWriter,
    private readonly outbox: Outbox,
  ) {}

  async handle(tx: Tx, payloads: readonly ClaimPayload[]): Promise<void> {
    const rows = await tx.query<{ id: string; due: Date; overdue: boolean }[]>(
      `select id, due_at as due, due_at <= now() as overdue from claims where id = any($1) and due_at is not null`,
      [payloads.map(({ claim }) => claim)],
    );
    const overdue = await ring(
      tx,
      this.writer,
      'escalate',
      rows.filter((row) => row.overdue).map((row) => row.id),
    );
    await this.outbox.enqueue(
      tx,
      suggestVerdictForClaim,
      overdue.map((claim) => ({ claim })),
    );
    for (const row of rows.filter((one) => !one.overdue))
      await this.outbox.enqueue(tx, escalateClaim, [{ claim: row.id }], row.due);
  }
}
