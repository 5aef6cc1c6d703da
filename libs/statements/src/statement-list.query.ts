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

/** One page of statements, newest first. */
export async function listStatements(
  reader: Tx,
  filter: { stance?: string; limit: number; cursor?: string },
): Promise<Page<StatementListRow>> {
  const at = filter.cursor === undefined ? null : decodeCursor(filter.cursor, ['uuid'])[0];
  const rows = await reader.query<StatementListRow[]>(
    `select s.id, s.external_id as "externalId", s.issuer_name as issuer, s.issuer_type as "issuerType", s.channel, s.published_on as "publishedOn",
       s.title, left(s.text, 280) as excerpt, s.subject_name as "subjectName", s.stance, s.created_at as "createdAt",
       (select count(*)::int from matches m where m.statement_id = s.id and m.reviewable and m.status <> 'rejected') as matches
     from statements s
     where ($1::uuid is null or s.id < $1) and ($2::text is null or s.stance = $2)
     order by s.id desc limit $3`,
    [at, filter.stance ?? null, filter.limit + 1],
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
  stanceReading: unknown;
  corrects: string | null;
  processedAt: Date | null;
  version: number;
  createdAt: Date;
  assertions: unknown[];
  claims: { claim: string; title: string | null; score: number; status: string }[];
}

/** Everything there is on one statement; null when there is none. */
export async function readStatement(reader: Tx, id: string): Promise<StatementDossier | null> {
  const [row] = await reader.query<{ dossier: StatementDossier }[]>(
    `select json_build_object('id', s.id, 'externalId', s.external_id, 'issuer', json_build_object('name', s.issuer_name, 'type', s.issuer_type),
       'channel', s.channel, 'publishedOn', s.published_on, 'subject', json_build_object('name', s.subject_name, 'domain', s.subject_domain, 'country', s.subject_country),
       'title', s.title, 'text', s.text, 'textFlags', s.text_flags, 'fields', s.fields, 'url', s.url, 'stance', s.stance, 'stanceReading', s.stance_reading,
       'corrects', (select e.id from statements e where e.external_id = s.corrects_external_id), 'processedAt', s.processed_at, 'version', s.version, 'createdAt', s.created_at,
       'assertions', coalesce((select json_agg(json_build_object('kind', a.kind, 'field', a.field, 'start', a.start_offset, 'end', a.end_offset,
           'quote', a.quote, 'value', a.value, 'unit', a.unit, 'subject', a.subject, 'comparator', a.comparator, 'negated', a.negated,
           'producedBy', a.produced_by) order by a.ordinal) from assertions a where a.statement_id = s.id), '[]'),
       'claims', coalesce((select json_agg(json_build_object('claim', c.id, 'title', c.title, 'score', m.score, 'status', m.status) order by m.score desc, c.id)
         from matches m join claims c on c.id = m.claim_id where m.statement_id = s.id and m.reviewable), '[]')) as dossier
     from statements s where s.id = $1`,
    [id],
  );
  return row?.dossier ?? null;
}
