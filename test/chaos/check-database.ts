import { Client } from 'pg';
import '#audit';
import { fold, type ClaimEventData } from '#claims';
import { definedJobs } from '#jobs';

/** A claim as it was handed in. */
export interface ImportedClaim {
  id: string;
  posted_at: string;
  actor: string;
  title: string;
  text: string;
  victim: { name: string };
}

interface StoredClaim {
  id: string;
  externalId: string;
  title: string;
  text: string;
  state: string;
  version: number;
  acceptedBy: string | null;
  deferred: boolean;
  duplicateOf: string | null;
  verdict: string | null;
}

/**
 * Reads the tables, and trusts nobody else: each claim is there once, was processed once, is where its events say,
 * has its assertions, and no work is left but its timer.
 */
export async function checkNothingLostOrTwice(
  databaseUrl: string,
  imported: readonly ImportedClaim[],
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const rows = async <T extends object>(sql: string): Promise<T[]> => (await client.query<T>(sql)).rows;
    // What comes round by itself may have come due since the system was stopped.
    const left = await rows<{ job: string }>(
      `select job, state, last_error from outbox where state <> 'waiting' or run_at <= now()`,
    );
    expect(left.filter(({ job }) => definedJobs().get(job)?.everySeconds === undefined)).toEqual([]);
    const claims = await rows<StoredClaim>(
      `select id, external_id as "externalId", title, text, state, version, accepted_by as "acceptedBy", deferred, duplicate_of as "duplicateOf", verdict
       from claims`,
    );
    const stored = new Map(claims.map((claim) => [claim.externalId, claim]));
    expect(claims.length).toBe(imported.length);
    expect(imported.map(({ id }) => stored.get(id)).filter((claim) => claim?.state !== 'triage')).toEqual([]);
    expect(
      imported.filter(
        ({ id, title, text }) => stored.get(id)?.title !== title || stored.get(id)?.text !== text,
      ),
    ).toEqual([]);

    const history = new Map<string, { type: string; version: number; data: ClaimEventData }[]>();
    for (const event of await rows<{ streamId: string; type: string; version: number; data: ClaimEventData }>(
      `select stream_id as "streamId", type, version, data from events where stream = 'claim' order by stream_id, version`,
    )) {
      history.set(event.streamId, [...(history.get(event.streamId) ?? []), event]);
    }
    expect(history.size).toBe(imported.length);
    expect(
      claims.filter(
        ({ id }) =>
          history
            .get(id)
            ?.map(({ type }) => type)
            .join() !== 'claim.received,claim.processed',
      ),
    ).toEqual([]);
    for (const { id, state, version, acceptedBy, deferred, duplicateOf, verdict } of claims) {
      // Throws where versions have gaps or an event leaves a state that the claim was not in.
      expect(fold(history.get(id) ?? [])).toEqual({
        state,
        version,
        acceptedBy,
        deferred,
        duplicateOf,
        verdict,
      });
    }

    expect(
      await rows(
        'select c.id from claims c where (select count(*) from sightings s where s.claim_id = c.id) <> 1',
      ),
    ).toEqual([]);
    expect(
      await rows(
        'select c.id from claims c where not exists (select from assertions a where a.claim_id = c.id)',
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select job, count(*)::int as n, count(distinct identity)::int as claims from outbox where identity in (select id::text from claims) group by job`,
      ),
    ).toEqual([{ job: 'claim.escalate', n: imported.length, claims: imported.length }]);
  } finally {
    await client.end();
  }
}
