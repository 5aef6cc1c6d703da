import { createHash } from 'node:crypto';
import { type Client } from 'pg';
import { type Assertion } from '#assertions';
import { parseName } from '#organisations';
import { indexForm, spellings } from '../../libs/organisations/src/organisation-keys';
import { ACTORS, type InventedWorld, SOURCES, type PooledText } from './invented-world';

/** Rows that one statement carries. */
const BATCH = 4_000;
/** People who work at the queue at once. */
export const ANALYSTS = 100;

/** The secret of an analyst's API token: this database is thrown away. */
export const secretOf = (analyst: number): string => `assay_bench_${analyst}`;

/**
 * Fills an empty, migrated database with `world`, in the rows that the pipeline would have written: claims with their
 * sightings, assertions, events, keys, matches, relations, verdicts and timers. Hashes are as long as real ones and
 * chain on nothing. Indexes are built after the rows, constraints and triggers are not asked: a million claims take minutes.
 */
export async function loadWorld(
  client: Client,
  world: InventedWorld,
  tell: (what: string) => void,
): Promise<void> {
  await client.query(`set session_replication_role = replica`);
  await client.query(`set synchronous_commit = off`);
  await client.query(`set maintenance_work_mem = '512MB'`);
  await client.query(`set work_mem = '128MB'`);
  await client.query(STAGE);
  tell('inventing claims and statements');
  await stagePools(client, world);
  await stageClaims(client, world);
  await stageStatements(client, world);
  await withoutIndexes(client, tell, async () => {
    for (const [what, statement] of FILL) {
      tell(`writing ${what}`);
      await client.query(statement);
    }
  });
  await addAnalysts(client);
  tell('vacuum and statistics');
  await client.query(
    `drop table stage_claims, stage_statements, stage_spellings, stage_texts, stage_assertions`,
  );
  await client.query(`vacuum analyze`);
  await client.query(`set session_replication_role = origin`);
  await client.query(`checkpoint`);
}

const STAGE = `
create unlogged table stage_texts (role text, n int, text text);
create unlogged table stage_assertions (role text, n int, ordinal int, kind text, start_offset int, end_offset int, quote text,
  value jsonb, unit text, subject text, comparator text, negated boolean, produced_by text);
create unlogged table stage_claims (n int, id uuid default uuidv7(), title text, victim int, post int, actor int, source int,
  state text, day text, keys text);
create unlogged table stage_statements (n int, id uuid default uuidv7(), name text, domain text, country text, notice int, day text, keys text,
  glued text, name_words text, name_keys text, domain_words text, domain_keys text);
create unlogged table stage_spellings (spelling int, word text);
`;

async function stagePools(client: Client, world: InventedWorld): Promise<void> {
  const pools: [string, PooledText[]][] = [
    ['claim', world.posts],
    ['statement', world.notices],
  ];
  for (const [role, texts] of pools) {
    await client.query(`insert into stage_texts select $1, * from unnest($2::int[], $3::text[])`, [
      role,
      texts.map((_, n) => n),
      texts.map(({ text }) => text),
    ]);
    const rows = texts.flatMap(({ assertions }, n) =>
      assertions.map((assertion: Assertion, ordinal) => ({ n, ordinal, ...assertion })),
    );
    await client.query(
      `insert into stage_assertions select $1, * from unnest($2::int[], $3::int[], $4::text[], $5::int[], $6::int[], $7::text[],
         $8::jsonb[], $9::text[], $10::text[], $11::text[], $12::boolean[], $13::text[])`,
      [
        role,
        rows.map((row) => row.n),
        rows.map((row) => row.ordinal + 1),
        rows.map((row) => row.kind),
        rows.map((row) => row.start),
        rows.map((row) => row.end),
        rows.map((row) => row.quote),
        rows.map((row) => JSON.stringify(row.value)),
        rows.map((row) => row.unit),
        rows.map((row) => row.subject),
        rows.map((row) => row.comparator),
        rows.map((row) => row.negated),
        rows.map((row) => row.producedBy),
      ],
    );
  }
}

async function stageClaims(client: Client, world: InventedWorld): Promise<void> {
  let from = 0;
  let sent: Promise<unknown> = Promise.resolve();
  for (const rows of inBatches(world.claims())) {
    // The next rows are made while the server takes these.
    await sent;
    sent = client.query(
      `insert into stage_claims (n, title, victim, post, actor, source, state, day, keys)
       select $9 + place, title, victim, post, actor, source, state, day, keys
       from unnest($1::text[], $2::int[], $3::int[], $4::int[], $5::int[], $6::text[], $7::text[], $8::text[]) with ordinality
         t(title, victim, post, actor, source, state, day, keys, place)`,
      [
        rows.map((row) => row.title),
        rows.map((row) => row.victimIndex),
        rows.map((row) => row.post),
        rows.map((row) => row.actor),
        rows.map((row) => row.source),
        rows.map((row) => row.state),
        rows.map((row) => row.day),
        rows.map((row) => inBraces(row.keys)),
        from,
      ],
    );
    from += rows.length;
  }
  await sent;
}

async function stageStatements(client: Client, world: InventedWorld): Promise<void> {
  let from = 0;
  let sent: Promise<unknown> = Promise.resolve();
  const words = new Set<string>();
  for (const rows of inBatches(world.statements())) {
    const names = rows.map(({ about }) => indexForm('name', about.name));
    const domains = rows.map(({ about }) =>
      about.domain === null ? null : indexForm('domain', about.domain),
    );
    for (const { vocabulary } of names) for (const word of vocabulary) words.add(word);
    await sent;
    sent = client.query(
      `insert into stage_statements (n, name, domain, country, notice, day, keys, glued, name_words, name_keys, domain_words, domain_keys)
       select $12 + place - 1, name, domain, country, notice, day, keys, glued, name_words, name_keys, domain_words, domain_keys
       from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
         $11::text[]) with ordinality
         t(name, domain, country, notice, day, keys, glued, name_words, name_keys, domain_words, domain_keys, place)`,
      [
        rows.map(({ about }) => about.name),
        rows.map(({ about }) => about.domain),
        rows.map(({ about }) => about.country),
        rows.map((row) => row.notice),
        rows.map((row) => row.day),
        rows.map((row) => inBraces(row.keys)),
        rows.map(({ about }) => parseName(about.name)?.glued ?? about.name),
        names.map((form) => form.words),
        names.map((form) => inBraces(form.keys)),
        domains.map((form) => form?.words ?? null),
        domains.map((form) => inBraces(form?.keys ?? [])),
        from,
      ],
    );
    from += rows.length;
  }
  await sent;
  for (const batch of inBatches(words)) {
    const rows = batch.flatMap((word) => spellings(word).map((spelling) => ({ spelling, word })));
    await client.query(`insert into stage_spellings select * from unnest($1::int[], $2::text[])`, [
      rows.map(({ spelling }) => spelling),
      rows.map(({ word }) => word),
    ]);
  }
}

const inBraces = (keys: readonly (bigint | number)[]): string => `{${keys.join(',')}}`;

function* inBatches<T>(all: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Indexes are marked as not kept while `work` writes, and built once afterwards. */
async function withoutIndexes(
  client: Client,
  tell: (what: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const tables = `select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'stage%'`;
  const mark = (kept: boolean) =>
    client.query(
      `update pg_index set indisready = ${kept}, indisvalid = ${kept} where indrelid in (${tables})`,
    );
  await mark(false);
  await work();
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where oid in (${tables}) order by 1`,
  );
  for (const { name } of rows) {
    tell(`building the indexes of ${name}`);
    await client.query(`reindex table "${name}"`);
  }
}

const UNSUBSTANTIATED = `'["No official statement is matched with this claim so far."]'::jsonb`;
const EVENT_DATA = (action: string, from: string, to: string) =>
  `json_build_object('action', ${action}, 'from', ${from}, 'to', ${to}, 'acceptedBy', null, 'deferred', false, 'duplicateOf', null, 'verdict', null)`;
const DECIDED = `('confirmed','partially_confirmed','disputed','unsubstantiated')`;
/** A claim that a statement was found for. */
const MATCHED = `s.state in ('in_review','confirmed','partially_confirmed','disputed') or (s.state = 'triage' and s.n % 10 = 0)`;

const FILL: readonly [what: string, statement: string][] = [
  [
    'registers',
    `insert into organisations (id, name, country) select id, name, country from stage_statements order by n;
     insert into organisation_names (id, organisation_id, kind, name, normalised, words)
       select uuidv7(), id, 'domain', domain, domain, domain_words from stage_statements where domain is not null;
     insert into organisation_names (id, organisation_id, kind, name, normalised, words)
       select distinct on (glued) uuidv7(), id, 'name', name, glued, name_words from stage_statements order by glued, id;
     insert into organisation_keys (hash, organisation) select distinct k.hash, o.number from (
         select id, unnest(domain_keys::int[]) as hash from stage_statements
         union all select id, unnest(name_keys::int[]) from (select distinct on (glued) id, name_keys from stage_statements order by glued, id) s
       ) k join organisations o on o.id = k.id;
     insert into organisation_words (spelling, word) select distinct spelling, word from stage_spellings;
     insert into actors (id, name) select uuidv7(), 'crew' || n from generate_series(0, ${ACTORS - 1}) n;
     insert into actor_aliases (id, actor_id, alias, normalised) select uuidv7(), id, name, name from actors;
     insert into sources (id, name, kind) select uuidv7(), 'Leak site ' || n, 'leak_site' from generate_series(0, ${SOURCES - 1}) n`,
  ],
  [
    'claims',
    `insert into claims (id, external_id, content_hash, title, text, posted_at, posted_on, source_id, actor_id, victim_name, victim_domain,
       victim_id, state, version, verdict, suggested_verdict, suggested_reasons, urgency, urgency_reasons, watch_until, due_at, created_at, updated_at)
     select s.id, 'bench-' || s.n, sha256(s.id::text::bytea), s.title, t.text, s.day::timestamptz, s.day, so.id, a.id, o.name, o.domain, o.id,
       s.state, 2, case when s.state in ${DECIDED} then s.state end,
       case when s.state in ${DECIDED} then s.state else 'unsubstantiated' end, ${UNSUBSTANTIATED},
       u.points, jsonb_build_array(jsonb_build_object('reason', 'volume of data claimed', 'points', u.points)),
       case when s.state = 'watching' then now() + interval '300 days' end, case when s.state in ('triage','in_review') then now() + interval '1 day' end,
       now(), now()
     from stage_claims s join stage_texts t on t.role = 'claim' and t.n = s.post
     join stage_statements o on o.n = s.victim
     join actors a on a.name = 'crew' || s.actor join sources so on so.name = 'Leak site ' || s.source
     cross join lateral (select 5 + s.n % 1000 * 7919 % 60 as points) u order by s.id`,
  ],
  [
    'sightings',
    `insert into sightings (id, claim_id, source_id, url, posted_at, content_hash)
     select uuidv7(), id, source_id, 'http://invented.example/' || id, posted_at, content_hash from claims order by id`,
  ],
  [
    'assertions',
    `insert into assertions (id, claim_id, ordinal, kind, field, start_offset, end_offset, quote, value, comparator, negated, produced_by)
       select uuidv7(), c.id, 0, 'victim', 'title', 0, length(c.title), c.title, to_jsonb(c.victim_name), '=', false, 'victim.title'
       from claims c order by c.id;
     insert into assertions (id, claim_id, ordinal, kind, field, start_offset, end_offset, quote, value, unit, subject, comparator, negated, produced_by)
       select uuidv7(), s.id, a.ordinal, a.kind, 'text', a.start_offset, a.end_offset, a.quote, a.value, a.unit, a.subject, a.comparator, a.negated, a.produced_by
       from stage_claims s join stage_assertions a on a.role = 'claim' and a.n = s.post order by s.id;
     insert into assertions (id, statement_id, ordinal, kind, field, start_offset, end_offset, quote, value, unit, subject, comparator, negated, produced_by)
       select uuidv7(), s.id, a.ordinal - 1, a.kind, 'text', a.start_offset, a.end_offset, a.quote, a.value, a.unit, a.subject, a.comparator, a.negated, a.produced_by
       from stage_statements s join stage_assertions a on a.role = 'statement' and a.n = s.notice order by s.id`,
  ],
  [
    'statements',
    `insert into statements (id, external_id, content_hash, issuer_name, issuer_type, issuer_id, subject_id, channel, title, text, published_at, published_on,
       subject_name, subject_domain, subject_country, stance, stance_reading, processed_at, version)
     select s.id, 'bench-s' || s.n, sha256(s.id::text::bytea), s.name, 'victim', s.id, s.id, 'notice', 'Notice of a data security incident', t.text,
       s.day::timestamptz, s.day, s.name, s.domain, s.country, 'acknowledges', '{"stance":"acknowledges"}', now(), 2
     from stage_statements s join stage_texts t on t.role = 'statement' and t.n = s.notice order by s.id`,
  ],
  [
    'candidate keys',
    `insert into match_keys (key, side, record_id) select unnest(keys::bigint[]), 'c'::"char", id from stage_claims;
     insert into match_keys (key, side, record_id) select unnest(keys::bigint[]), 's'::"char", id from stage_statements`,
  ],
  [
    // Posts of this world share their texts by hundreds; their wordings are taken to differ, as those of real posts do.
    'lineage keys',
    `insert into lineage_keys (key, claim_id) select hashtextextended(coalesce(o.domain, o.name), 1), s.id from stage_claims s join stage_statements o on o.n = s.victim;
     insert into lineage_keys (key, claim_id) select hashtextextended(o.name, 2), s.id from stage_claims s join stage_statements o on o.n = s.victim;
     insert into lineage_keys (key, claim_id) select hashtextextended(s.id::text, place), s.id from stage_claims s, generate_series(3, 7) place`,
  ],
  [
    'matches and relations',
    `insert into matches (id, claim_id, statement_id, score, evidence, status, reviewable, seen)
       select uuidv7(), s.id, o.id, 0.9, '[{"feature":"name","score":1,"weight":3,"why":"the names are equal"},{"feature":"date","score":0.5,"weight":1,"why":"twelve days apart"}]',
         case when s.state in ${DECIDED} then 'accepted' else 'suggested' end, true, s.state in ${DECIDED}
       from stage_claims s join stage_statements o on o.n = s.victim where ${MATCHED};
     insert into relations (match_id, assertion_id, relation, reason)
       select m.id, a.id, case when a.ordinal = 0 then 'supports' else 'not_addressed' end, 'the statement says nothing about this'
       from matches m join assertions a on a.claim_id = m.claim_id`,
  ],
  [
    'verdicts',
    `insert into verdicts (id, claim_id, verdict, suggested, reason) select uuidv7(), id, verdict, suggested_verdict, 'As the statement says.'
     from claims where verdict is not null`,
  ],
  [
    'events',
    `insert into events (stream, stream_id, version, type, actor, at, data, previous_hash, hash)
       select 'claim', id, 1, 'claim.received', 'system', created_at, ${EVENT_DATA(`'receive'`, 'null', `'received'`)}, sha256(''), content_hash
       from claims order by id;
     insert into events (stream, stream_id, version, type, actor, at, data, previous_hash, hash)
       select 'claim', id, 2, 'claim.processed', 'system', created_at, ${EVENT_DATA(`'process'`, `'received'`, 'state')}, content_hash, content_hash
       from claims order by id;
     insert into events (stream, stream_id, version, type, actor, at, data, previous_hash, hash)
       select 'statement', id, 1, 'statement.received', 'system', created_at, '{}', sha256(''), content_hash from statements order by id`,
  ],
  [
    'timers',
    `insert into outbox (job, identity, payload, run_at)
       select 'claim.escalate', id, jsonb_build_object('claim', id), due_at from claims where due_at is not null;
     insert into outbox (job, identity, payload, run_at)
       select 'claim.expire', id, jsonb_build_object('claim', id), watch_until from claims where state = 'watching';
     insert into outbox (job, identity, payload, run_at)
       select 'claim.recheck', id, jsonb_build_object('claim', id), now() + interval '1 day' + random() * interval '6 days' from claims where state = 'watching'`,
  ],
  [
    'counts',
    `insert into claim_counts
       select 'state', state, 0, count(*) from claims group by state
       union all select 'actor', actor_id::text, 0, count(*) from claims group by actor_id
       union all select 'source', source_id::text, 0, count(*) from claims group by source_id`,
  ],
];

async function addAnalysts(client: Client): Promise<void> {
  const numbers = Array.from({ length: ANALYSTS }, (_, n) => n);
  await client.query(
    `with added as (
       insert into people (id, email, name, password_hash, roles, version)
       select uuidv7(), 'analyst' || n || '@example.org', 'Analyst ' || n, '', array['analyst','reviewer','integrator'], 1 from unnest($1::int[]) n
       returning id, name
     )
     insert into api_tokens (id, person_id, name, token_hash)
     select uuidv7(), added.id, 'bench', decode(t.hash, 'hex') from unnest($1::int[], $2::text[]) t(n, hash)
     join added on added.name = 'Analyst ' || t.n`,
    [numbers, numbers.map((n) => createHash('sha256').update(secretOf(n)).digest('hex'))],
  );
}
