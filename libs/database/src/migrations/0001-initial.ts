import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The first schema. Reviewed by hand: every index names the query it serves, every check names the rule it keeps.
 * Texts are stored whole; their offsets are UTF-16 code units as JavaScript counts them.
 */
export class Initial1760000000000 implements MigrationInterface {
  readonly name = 'Initial1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [PEOPLE, REGISTERS, CLAIMS, STATEMENTS, MATCHES, WORKFLOW, OUTBOX, APPEND_ONLY]) {
      await runner.query(part);
    }
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The first migration has no way back: restore a backup instead.'));
  }
}

const PEOPLE = `
create table people (
  id uuid primary key,
  email text not null,
  name text not null,
  password_hash text not null,
  roles text[] not null check (roles <@ array['analyst','reviewer','lead','administrator','integrator']),
  active boolean not null default true,
  version integer not null,
  created_at timestamptz not null default now()
);
create unique index people_email on people (lower(email));

create table sessions (
  token_hash bytea primary key,
  person_id uuid not null references people on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_person on sessions (person_id);

create table api_tokens (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  name text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
create index api_tokens_person on api_tokens (person_id);

-- One-time links of the first start: there are none once an account exists.
create table setup_links (
  token_hash bytea primary key,
  created_at timestamptz not null default now()
);

-- Failed logins by account and by address (SHA-256 of either), within the window that began at since.
create table login_failures (
  subject bytea primary key,
  failures integer not null,
  since timestamptz not null
);
create index login_failures_age on login_failures (since);

-- One answer for one Idempotency-Key of one person: the same key with another body is refused.
create table idempotency_keys (
  person_id uuid not null references people on delete cascade,
  key text not null,
  request_hash bytea not null,
  status integer,
  response json,
  etag text,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);
`;

const REGISTERS = `
create table organisations (
  id uuid primary key,
  name text not null,
  country text,
  parent_id uuid references organisations,
  watched boolean not null default false,
  created_at timestamptz not null default now()
);
create table organisation_names (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  kind text not null check (kind in ('name','alias','acronym','domain')),
  name text not null,
  normalised text not null
);
create index organisations_name on organisations (name, id);
create unique index organisation_names_once on organisation_names (kind, normalised);
create index organisation_names_of on organisation_names (organisation_id);

create table actors (
  id uuid primary key,
  name text not null,
  created_at timestamptz not null default now()
);
create index actors_name on actors (name, id);
create table actor_aliases (
  id uuid primary key,
  actor_id uuid not null references actors on delete cascade,
  alias text not null,
  normalised text not null unique
);
create index actor_aliases_of on actor_aliases (actor_id);

create table sources (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('forum','leak_site','telegram','x','paste','tracker','other')),
  reliability text not null default 'F' check (reliability in ('A','B','C','D','E','F')),
  created_at timestamptz not null default now()
);
create index sources_name on sources (name, id);
create unique index sources_once on sources (kind, lower(name));
`;

const CLAIMS = `
create table claims (
  id uuid primary key,
  external_id text unique,
  content_hash bytea not null,
  title text,
  text text,
  posted_at timestamptz,
  -- The date as it was given: a day is not an instant.
  posted_on text,
  source_id uuid not null references sources,
  actor_id uuid references actors,
  victim_name text,
  victim_domain text,
  victim_id uuid references organisations,
  -- What had to be replaced or deserves a warning: nul, lone_surrogate, bidi, confusable.
  text_flags text[] not null default '{}',
  state text not null check (state in ('received','triage','watching','in_review','confirmed','partially_confirmed',
    'disputed','unsubstantiated','dismissed','duplicate')),
  version integer not null,
  accepted_by uuid references people,
  -- Put back to watching by a reviewer: what was known then does not bring it back.
  deferred boolean not null default false,
  duplicate_of uuid references claims,
  verdict text check (verdict in ('confirmed','partially_confirmed','disputed','unsubstantiated')),
  suggested_verdict text check (suggested_verdict in ('confirmed','partially_confirmed','disputed','unsubstantiated')),
  suggested_reasons jsonb not null default '[]',
  urgency integer not null default 0,
  urgency_reasons jsonb not null default '[]',
  watch_until timestamptz,
  due_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((state = 'duplicate') = (duplicate_of is not null))
);
-- The queue: the most urgent claim of a state first.
create index claims_queue on claims (state, urgency desc, id);
create index claims_newest on claims (id desc);
create index claims_actor on claims (actor_id, id desc);
create index claims_source on claims (source_id, id desc);
create index claims_victim on claims (victim_id, id desc) where victim_id is not null;
create index claims_duplicates on claims (duplicate_of) where duplicate_of is not null;

create table sightings (
  id uuid primary key,
  claim_id uuid not null references claims,
  source_id uuid not null references sources,
  relay text,
  url text,
  posted_at timestamptz,
  discovered_at timestamptz,
  captured_at timestamptz not null default now(),
  content_hash bytea not null,
  attachments jsonb not null default '[]'
);
create index sightings_claim on sightings (claim_id);
create index sightings_content on sightings (content_hash);

create table leases (
  claim_id uuid primary key references claims,
  person_id uuid not null references people on delete cascade,
  expires_at timestamptz not null
);
create index leases_person on leases (person_id);
`;

const STATEMENTS = `
create table statements (
  id uuid primary key,
  external_id text unique,
  content_hash bytea not null,
  issuer_name text,
  issuer_type text check (issuer_type in ('victim','regulator','cert','law_enforcement','supplier','court','press')),
  issuer_id uuid references organisations,
  channel text not null check (channel in ('direct','press_quote','filing','notice','social')),
  title text,
  text text,
  published_at timestamptz,
  published_on text,
  subject_name text,
  subject_domain text,
  subject_country text,
  fields jsonb not null default '{}',
  url text,
  text_flags text[] not null default '{}',
  stance text check (stance in ('confirms','acknowledges','investigating','denies','no_comment')),
  stance_reading jsonb,
  -- The external id of the statement that this one corrects: it may come in the same batch, later, or never.
  corrects_external_id text,
  -- Null until its assertions were stored.
  processed_at timestamptz,
  version integer not null,
  created_at timestamptz not null default now()
);
create index statements_newest on statements (id desc);

create table assertions (
  id uuid primary key,
  claim_id uuid references claims,
  statement_id uuid references statements,
  ordinal integer not null,
  kind text not null,
  field text not null check (field in ('title','text')),
  start_offset integer not null,
  end_offset integer not null,
  quote text not null,
  value jsonb,
  unit text,
  subject text,
  comparator text not null check (comparator in ('=','>=','<=','~')),
  negated boolean not null,
  produced_by text not null,
  edited_by uuid references people,
  check ((claim_id is null) <> (statement_id is null)),
  check (0 <= start_offset and start_offset <= end_offset)
);
create unique index assertions_of_claim on assertions (claim_id, ordinal) where claim_id is not null;
create unique index assertions_of_statement on assertions (statement_id, ordinal) where statement_id is not null;
`;

const MATCHES = `
-- Candidate keys of both sides: one probe of the primary key finds who shares a key.
create table match_keys (
  key bigint not null,
  side "char" not null check (side in ('c','s')),
  record_id uuid not null,
  primary key (key, side, record_id)
);
create index match_keys_record on match_keys (record_id);

create table matches (
  id uuid primary key,
  claim_id uuid not null references claims,
  statement_id uuid not null references statements,
  score double precision not null,
  evidence jsonb not null,
  status text not null check (status in ('suggested','accepted','rejected')),
  -- At or over the review threshold when it was scored, or linked by hand.
  reviewable boolean not null,
  -- It stood there when a person decided about the claim: it does not bring the claim back by itself.
  seen boolean not null default false,
  linked_by uuid references people,
  decided_by uuid references people,
  decided_at timestamptz,
  reason text,
  created_at timestamptz not null default now(),
  unique (claim_id, statement_id)
);
create index matches_statement on matches (statement_id);

create table relations (
  match_id uuid not null references matches on delete cascade,
  assertion_id uuid not null references assertions on delete cascade,
  relation text not null check (relation in ('supports','narrows','contradicts','not_addressed')),
  statement_quote jsonb,
  reason text not null,
  primary key (match_id, assertion_id)
);
create index relations_assertion on relations (assertion_id);

create table verdicts (
  id uuid primary key,
  claim_id uuid not null references claims,
  verdict text not null check (verdict in ('confirmed','partially_confirmed','disputed','unsubstantiated')),
  suggested text,
  reason text,
  cited_source text,
  decided_by uuid references people,
  decided_at timestamptz not null default now(),
  superseded_at timestamptz
);
create unique index verdicts_current on verdicts (claim_id) where superseded_at is null;
create index verdicts_claim on verdicts (claim_id, decided_at);
`;

const WORKFLOW = `
-- The record of what happened. data is json, not jsonb: its bytes are what the hash covers.
create table events (
  id bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  stream text not null check (stream in ('claim','statement','person','system')),
  stream_id uuid not null,
  version integer not null,
  type text not null,
  actor text not null,
  at timestamptz not null,
  data json not null,
  previous_hash bytea not null,
  hash bytea not null
);
create unique index events_stream on events (stream, stream_id, version);
-- Checkpoints take finished transactions in order.
create index events_commit_order on events (transaction_id, id);

create table checkpoints (
  id bigint primary key,
  up_to_transaction xid8 not null,
  up_to_event bigint not null,
  events bigint not null,
  digest bytea not null,
  signature bytea not null,
  created_at timestamptz not null default now()
);
`;

const OUTBOX = `
-- Work that is owed. A row lives from the transaction that owes it to the transaction that does it.
create table outbox (
  id bigint generated always as identity primary key,
  job text not null,
  identity text not null,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting','dispatched','quarantined')),
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  dispatched_at timestamptz,
  last_error text,
  created_at timestamptz not null default now()
);
-- Asked for twice before it began is asked for once; once begun, a new request is new work.
create unique index outbox_identity on outbox (job, identity) where attempts = 0 and state <> 'quarantined';
create index outbox_due on outbox (run_at, id) where state = 'waiting';
create index outbox_dispatched on outbox (dispatched_at) where state = 'dispatched';
create index outbox_quarantined on outbox (id) where state = 'quarantined';
`;

const APPEND_ONLY = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
create trigger events_append_only before update or delete on events for each row execute function refuse_change();
create trigger events_no_truncate before truncate on events for each statement execute function refuse_change();
create trigger checkpoints_append_only before update or delete on checkpoints for each row execute function refuse_change();
create trigger checkpoints_no_truncate before truncate on checkpoints for each statement execute function refuse_change();
`;
