import { type Assertion, type Stance } from '#assertions';
import { type Tx } from '#database';
import { judgedNames } from './judged-parties.store';
import { type ClaimRecord, type JudgedNames, type StatementRecord } from './records';

/** One object an assertion, in the claim's or statement's order. */
const ASSERTIONS = `coalesce((select json_agg(json_build_object('kind', a.kind, 'field', a.field, 'start', a.start_offset, 'end', a.end_offset,
  'quote', a.quote, 'value', a.value, 'unit', a.unit, 'subject', a.subject, 'comparator', a.comparator, 'negated', a.negated,
  'producedBy', a.produced_by) order by a.ordinal) from assertions a where`;

interface ClaimRow {
  id: string;
  version: number;
  title: string | null;
  text: string | null;
  posted: string | null;
  actor: string | null;
  victim_name: string | null;
  victim_domain: string | null;
  judged: JudgedNames;
  assertions: Assertion[];
}

/** A claim as it was when it was loaded. */
export interface StoredClaim extends ClaimRecord {
  version: number;
}

/** What scoring sees of these claims; those that do not exist are left out. */
export async function loadClaims(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredClaim>> {
  const rows = await tx.query<ClaimRow[]>(
    `select c.id, c.version, c.title, c.text, c.posted_on as posted, p.name as actor, c.victim_name, c.victim_domain,
       ${judgedNames('victim_id', 'c.victim_id')} as judged,
       ${ASSERTIONS} a.claim_id = c.id), '[]') as assertions
     from claims c left join actors p on p.id = c.actor_id where c.id = any($1)`,
    [ids],
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        version: row.version,
        title: row.title,
        text: row.text,
        postedAt: row.posted,
        actor: row.actor,
        victim:
          row.victim_name === null && row.victim_domain === null
            ? null
            : { name: row.victim_name, domain: row.victim_domain },
        assertions: row.assertions,
        judged: row.judged,
      },
    ]),
  );
}

/** What was judged about these victims, by their ids; those about whom nothing was are left out. */
export async function loadJudged(tx: Tx, victimIds: readonly string[]): Promise<Map<string, JudgedNames>> {
  const rows = await tx.query<{ id: string; judged: JudgedNames }[]>(
    `select v.id, ${judgedNames('victim_id', 'v.id')} as judged from (select distinct victim_id as id from judged_parties where victim_id = any($1)) v`,
    [victimIds],
  );
  return new Map(rows.map(({ id, judged }) => [id, judged]));
}

interface StatementRow {
  id: string;
  title: string | null;
  text: string | null;
  published: string | null;
  issuer_name: string | null;
  issuer_type: StatementRecord['issuer']['type'];
  channel: string;
  subject_name: string | null;
  subject_domain: string | null;
  subject_country: string | null;
  fields: Record<string, unknown>;
  stance: Stance | null;
  judged: JudgedNames;
  assertions: Assertion[];
}

/** What scoring sees of these statements; those that do not exist or are not processed are left out. */
export async function loadStatements(tx: Tx, ids: readonly string[]): Promise<Map<string, StatementRecord>> {
  const rows = await tx.query<StatementRow[]>(
    `select s.id, s.title, s.text, s.published_on as published, s.issuer_name, s.issuer_type, s.channel, s.subject_name, s.subject_domain,
       s.subject_country, s.fields, s.stance,
       ${judgedNames('subject_id', 's.subject_id')} as judged, ${ASSERTIONS} a.statement_id = s.id), '[]') as assertions
     from statements s where s.id = any($1)`,
    [ids],
  );
  return new Map(
    rows.flatMap(({ stance, ...row }) => {
      if (stance === null) return [];
      const known = row.subject_name !== null || row.subject_domain !== null || row.subject_country !== null;
      const record: StatementRecord = {
        id: row.id,
        title: row.title,
        text: row.text,
        publishedAt: row.published,
        issuer: { name: row.issuer_name, type: row.issuer_type },
        channel: row.channel,
        subject: known
          ? { name: row.subject_name, domain: row.subject_domain, country: row.subject_country }
          : null,
        fields: readable(row.fields),
        stance,
        assertions: row.assertions,
        judged: row.judged,
      };
      return [[row.id, record] as const];
    }),
  );
}

/** A register's columns come as they come; those that are read must be what they are said to be, or count as missing. */
function readable(fields: Readonly<Record<string, unknown>>): StatementRecord['fields'] {
  const text = (column: string) => (typeof fields[column] === 'string' ? fields[column] : null);
  const { individuals } = fields;
  return {
    ...fields,
    individuals: typeof individuals === 'number' && Number.isFinite(individuals) ? individuals : null,
    breach_type: text('breach_type'),
    incident_date: text('incident_date'),
    incident_end: text('incident_end'),
  };
}
