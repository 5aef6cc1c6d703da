import { type ClaimState } from '#claims';
import { type Tx } from '#database';
import { trackRecordOf } from '#ratings';
import { type ExportedClaim, type ExportedRecord, type ExportedStatement } from './exported-record';

export interface ExportOptions {
  /** Only claims in this state, and the statements matched with them. */
  state?: ClaimState;
}

/** Rows of one page: what is held in memory, whatever the size of the store. */
const PAGE = 500;

/**
 * Every claim, then every statement, each in the order of its intake. One snapshot: what is committed while the export
 * runs is not in it. The snapshot holds a connection of the pool until the generator ends or is returned.
 */
export async function* exportRecords(
  reader: Tx,
  { state }: ExportOptions = {},
): AsyncGenerator<ExportedRecord> {
  const runner = reader.dataSource.createQueryRunner();
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query('set transaction read only');
    // A page takes milliseconds; compiling its plan anew for each would take longer.
    await runner.query('set local jit = off');
    yield* inPages<ExportedClaim>(runner.manager, CLAIMS, state);
    yield* inPages<ExportedStatement>(runner.manager, STATEMENTS, state);
  } finally {
    // Nothing was written; a connection that broke has ended its transaction by itself.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }
}

async function* inPages<R extends ExportedRecord>(
  snapshot: Tx,
  query: string,
  state: ClaimState | undefined,
): AsyncGenerator<R> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await snapshot.query<{ record: R }[]>(query, [after, PAGE, state ?? null]);
    for (const { record } of page) yield record;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.record.uuid;
  }
}

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const assertionsOf = (owner: string): string =>
  `coalesce((select json_agg(json_build_object('kind', a.kind, 'field', a.field, 'start', a.start_offset, 'end', a.end_offset,
    'quote', a.quote, 'value', a.value, 'unit', a.unit, 'subject', a.subject, 'comparator', a.comparator, 'negated', a.negated,
    'producedBy', a.produced_by) order by a.ordinal) from assertions a where ${owner}), '[]')`;

const RELATIONS = `coalesce((select json_agg(json_build_object('assertion', a.ordinal, 'relation', r.relation,
  'statementQuote', r.statement_quote, 'reason', r.reason) order by a.ordinal)
  from relations r join assertions a on a.id = r.assertion_id where r.match_id = m.id), '[]')`;

const MATCHES = `coalesce((select json_agg(json_build_object('uuid', m.id,
    'statement', json_build_object('id', coalesce(s.external_id, s.id::text), 'uuid', s.id, 'issuer', s.issuer_name, 'stance', s.stance,
      'title', s.title, 'url', s.url, 'publishedOn', s.published_on),
    'score', m.score, 'status', m.status, 'linkedByHand', m.linked_by is not null, 'evidence', m.evidence, 'relations', ${RELATIONS},
    'createdAt', ${instant('m.created_at')}, 'decidedAt', ${instant('m.decided_at')}) order by m.score desc, m.id)
  from matches m join statements s on s.id = m.statement_id
  where m.claim_id = c.id and m.reviewable and m.status <> 'rejected'), '[]')`;

const SIGHTINGS = `coalesce((select json_agg(json_build_object('url', g.url, 'relay', g.relay, 'discoveredAt', ${instant('g.discovered_at')},
    'capturedAt', ${instant('g.captured_at')}) order by g.captured_at, g.claim_id <> c.id, g.id)
  from sightings g where g.claim_id in (select c.id union all select d.id from claims d where d.duplicate_of = c.id)), '[]')`;

const VERDICT = `(select json_build_object('verdict', v.verdict, 'reason', v.reason, 'citedSource', v.cited_source,
    'decidedAt', ${instant('v.decided_at')}) from verdicts v where v.claim_id = c.id and v.superseded_at is null)`;

/** The page is cut first: what hangs on a claim is looked up for its rows only. */
const CLAIMS = `
  with page as materialized (
    select * from claims where id > $1 and ($3::text is null or state = $3) order by id limit $2
  )
  select json_build_object('type', 'claim', 'id', coalesce(c.external_id, c.id::text), 'uuid', c.id, 'state', c.state,
    'duplicateOf', (select coalesce(d.external_id, d.id::text) from claims d where d.id = c.duplicate_of),
    'title', c.title, 'text', c.text, 'postedOn', c.posted_on,
    'source', json_build_object('name', o.name, 'kind', o.kind, 'record', ${trackRecordOf('o')}),
    'actor', (select name from actors where id = c.actor_id),
    'victim', case when num_nonnulls(c.victim_name, c.victim_domain) > 0
      then json_build_object('name', c.victim_name, 'domain', c.victim_domain) end,
    'sightings', ${SIGHTINGS}, 'assertions', ${assertionsOf('a.claim_id = c.id')}, 'matches', ${MATCHES},
    'suggestedVerdict', c.suggested_verdict, 'suggestedReasons', c.suggested_reasons, 'verdict', ${VERDICT},
    'createdAt', ${instant('c.created_at')}, 'updatedAt', ${instant('c.updated_at')}) as record
  from page c join sources o on o.id = c.source_id order by c.id`;

const STATEMENTS = `
  with page as materialized (
    select * from statements s where id > $1 and ($3::text is null or exists (
      select from matches m join claims c on c.id = m.claim_id
      where m.statement_id = s.id and m.reviewable and m.status <> 'rejected' and c.state = $3)) order by id limit $2
  )
  select json_build_object('type', 'statement', 'id', coalesce(s.external_id, s.id::text), 'uuid', s.id, 'title', s.title, 'text', s.text,
    'publishedOn', s.published_on, 'issuer', json_build_object('name', s.issuer_name, 'type', s.issuer_type), 'channel', s.channel,
    'subject', case when num_nonnulls(s.subject_name, s.subject_domain, s.subject_country) > 0
      then json_build_object('name', s.subject_name, 'domain', s.subject_domain, 'country', s.subject_country) end,
    'fields', s.fields, 'url', s.url,
    'corrects', s.corrects_external_id,
    'stance', s.stance, 'assertions', ${assertionsOf('a.statement_id = s.id')}, 'createdAt', ${instant('s.created_at')}) as record
  from page s order by s.id`;
