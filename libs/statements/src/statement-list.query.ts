import { type StanceReading } from '#assertions';
import { decodeCursor, pageOf, type Page, type Tx } from '#database';

export interface StatementListRow {
  id: string;
  externalId: string | null;
  issuer: string | null;
  issuerType: string | null;
  channel: string;
  publishedOn: string | null;
  title: string | null;
  excerpt: string | null;
  subjectName: string | null;
  stance: string | null;
  matches: number;
  createdAt: Date;
}

/** What a list of statements is narrowed to. */
export interface StatementFilter {
  stance?: string;
  issuerType?: string;
  channel?: string;
  /** Days, UTC, both included. */
  from?: string;
  to?: string;
  /** Who issued it or whom it is about; whoever was merged into that organisation counts. */
  organisation?: string;
  /** Words, as in a web search: "in quotes" for a phrase, -word for one that is not there. */
  q?: string;
  limit: number;
  cursor?: string;
}

/** When it was published; a statement without a date counts as of when it came in. The indexes have the same words. */
const PUBLISHED = 'coalesce(s.published_at, s.created_at)';

/** One page of statements, newest first. */
export async function listStatements(reader: Tx, filter: StatementFilter): Promise<Page<StatementListRow>> {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['true'];
  if (filter.cursor !== undefined) {
    const last = bind(decodeCursor(filter.cursor, ['uuid'])[0]);
    conditions.push(
      `(${PUBLISHED}, s.id) < ((select ${PUBLISHED} from statements s where s.id = ${last}), ${last})`,
    );
  }
  if (filter.stance !== undefined) conditions.push(`s.stance = ${bind(filter.stance)}`);
  if (filter.issuerType !== undefined) conditions.push(`s.issuer_type = ${bind(filter.issuerType)}`);
  if (filter.channel !== undefined) conditions.push(`s.channel = ${bind(filter.channel)}`);
  if (filter.from !== undefined)
    conditions.push(`${PUBLISHED} >= ${bind(filter.from)}::date::timestamp at time zone 'UTC'`);
  if (filter.to !== undefined)
    conditions.push(`${PUBLISHED} < (${bind(filter.to)}::date + 1)::timestamp at time zone 'UTC'`);
  if (filter.q !== undefined)
    conditions.push(
      `statement_prose(s.title, s.issuer_name, s.subject_name, s.text) @@ websearch_to_tsquery('simple', ${bind(filter.q)})`,
    );
  if (filter.organisation !== undefined) {
    const all = `any (array(select ${bind(filter.organisation)}::uuid union all select id from organisations where merged_into = $${values.length}))`;
    conditions.push(
      `s.id in (select id from statements where subject_id = ${all} union select id from statements where issuer_id = ${all})`,
    );
  }
  const rows = await reader.query<StatementListRow[]>(
    `select s.id, s.external_id as "externalId", s.issuer_name as issuer, s.issuer_type as "issuerType", s.channel, s.published_on as "publishedOn",
       s.title, left(s.text, 280) as excerpt, s.subject_name as "subjectName", s.stance, s.created_at as "createdAt",
       (select count(*)::int from matches m where m.statement_id = s.id and m.reviewable and m.status <> 'rejected') as matches
     from statements s
     where ${conditions.join(' and ')}
     order by ${PUBLISHED} desc, s.id desc limit ${bind(filter.limit + 1)}`,
    values,
  );
  return pageOf(rows, filter.limit, (row) => [row.id]);
}

export interface StatementDossier {
  id: string;
  externalId: string | null;
  issuer: { name: string | null; type: string | null };
  channel: string;
  publishedOn: string | null;
  subject: { name: string | null; domain: string | null; country: string | null };
  title: string | null;
  text: string | null;
  textFlags: string[];
  fields: Record<string, unknown>;
  url: string | null;
  stance: string | null;
  stanceReading: StanceReading | null;
  corrects: string | null;
  /** Statements that correct this one. */
  correctedBy: string[];
  processedAt: Date | null;
  version: number;
  createdAt: Date;
  assertions: unknown[];
  claims: {
    claim: string;
    title: string | null;
    victim: string | null;
    state: string;
    score: number;
    status: string;
    relations: Record<string, number>;
  }[];
}

/** Everything there is on one statement; null when there is none. */
export async function readStatement(reader: Tx, id: string): Promise<StatementDossier | null> {
  const [row] = await reader.query<{ dossier: StatementDossier }[]>(
    `select json_build_object('id', s.id, 'externalId', s.external_id, 'issuer', json_build_object('name', s.issuer_name, 'type', s.issuer_type),
       'channel', s.channel, 'publishedOn', s.published_on, 'subject', json_build_object('name', s.subject_name, 'domain', s.subject_domain, 'country', s.subject_country),
       'title', s.title, 'text', s.text, 'textFlags', s.text_flags, 'fields', s.fields, 'url', s.url, 'stance', s.stance, 'stanceReading', s.stance_reading,
       'corrects', (select e.id from statements e where e.external_id = s.corrects_external_id),
       'correctedBy', coalesce((select json_agg(e.id order by e.id) from statements e where e.corrects_external_id = s.external_id), '[]'), 'processedAt', s.processed_at, 'version', s.version, 'createdAt', s.created_at,
       'assertions', coalesce((select json_agg(json_build_object('id', a.id, 'editedBy', null, 'kind', a.kind, 'field', a.field, 'start', a.start_offset, 'end', a.end_offset,
           'quote', a.quote, 'value', a.value, 'unit', a.unit, 'subject', a.subject, 'comparator', a.comparator, 'negated', a.negated,
           'producedBy', a.produced_by) order by a.ordinal) from assertions a where a.statement_id = s.id), '[]'),
       'claims', coalesce((select json_agg(json_build_object('claim', c.id, 'title', left(c.title, 300),
           'victim', coalesce(c.victim_name, c.victim_domain), 'state', c.state, 'score', m.score, 'status', m.status, 'relations',
           coalesce((select json_object_agg(r.relation, r.n) from (
             select relation, count(*) as n from relations where match_id = m.id group by relation) r), '{}')) order by m.score desc, c.id)
         from matches m join claims c on c.id = m.claim_id where m.statement_id = s.id and m.reviewable), '[]')) as dossier
     from statements s where s.id = $1`,
    [id],
  );
  return row?.dossier ?? null;
}
