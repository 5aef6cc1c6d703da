import { type StanceReading } from '#assertions';
import { prepared, type Tx } from '#database';
import { type Claim } from '#claims';
import { ratingsOf, trackRecordOf, type ClaimRatings, type TrackRecord } from '#ratings';
import { type FeatureScore, type Verdict } from './records';

export interface DossierAssertion {
  id: string;
  kind: string;
  field: 'title' | 'text';
  start: number;
  end: number;
  quote: string;
  value: unknown;
  unit: string | null;
  subject: string | null;
  comparator: string;
  negated: boolean;
  producedBy: string;
  editedBy: string | null;
}

export interface DossierStatement {
  id: string;
  externalId: string | null;
  issuer: string | null;
  issuerType: string | null;
  channel: string;
  publishedOn: string | null;
  title: string | null;
  text: string | null;
  textFlags: string[];
  url: string | null;
  stance: string | null;
  stanceReading: StanceReading | null;
  corrects: string | null;
  assertions: DossierAssertion[];
}

export interface DossierMatch {
  id: string;
  score: number;
  status: string;
  reviewable: boolean;
  byHand: boolean;
  reason: string | null;
  decidedBy: string | null;
  evidence: FeatureScore[];
  statement: DossierStatement;
  relations: { assertion: string; relation: string; statementQuote: unknown; reason: string }[];
}

/** Everything there is on one claim, as a person who decides must see it. */
export interface ClaimDossier {
  id: string;
  externalId: string | null;
  title: string | null;
  text: string | null;
  textFlags: string[];
  postedOn: string | null;
  actor: string | null;
  actorId: string | null;
  source: { id: string; name: string; kind: string };
  victim: { name: string | null; domain: string | null };
  state: Claim['state'];
  version: number;
  acceptedBy: string | null;
  duplicateOf: string | null;
  duplicates: string[];
  urgency: number;
  urgencyReasons: Claim['urgencyReasons'];
  suggestedVerdict: string | null;
  suggestedReasons: string[];
  verdict: Verdict | null;
  ratings: ClaimRatings;
  dueAt: Date | null;
  watchUntil: Date | null;
  createdAt: Date;
  lease: { heldBy: string; personId: string; expiresAt: Date } | null;
  sightings: {
    id: string;
    /** The claim that it came in as: this one, or one merged into it. */
    claim: string;
    source: string;
    relay: string | null;
    url: string | null;
    postedAt: Date | null;
    discoveredAt: Date | null;
    capturedAt: Date;
    contentHash: string;
  }[];
  assertions: DossierAssertion[];
  matches: DossierMatch[];
  verdicts: {
    verdict: string;
    suggested: string | null;
    reason: string | null;
    citedSource: string | null;
    decidedBy: string | null;
    decidedAt: Date;
    supersededAt: Date | null;
  }[];
}

const ASSERTION = `json_build_object('id', a.id, 'kind', a.kind, 'field', a.field, 'start', a.start_offset, 'end', a.end_offset, 'quote', a.quote,
  'value', a.value, 'unit', a.unit, 'subject', a.subject, 'comparator', a.comparator, 'negated', a.negated, 'producedBy', a.produced_by,
  'editedBy', (select name from people where id = a.edited_by))`;

/** A flood of the same post is told by its first sightings. */
const SIGHTINGS_SHOWN = 200;

/** One query, index probes only: its cost is the claim's own size. Null when there is no such claim. */
export async function readDossier(reader: Tx, claimId: string): Promise<ClaimDossier | null> {
  const [row] = await reader.query<
    { dossier: Omit<ClaimDossier, 'ratings'>; source: TrackRecord; actor: TrackRecord | null }[]
  >(DOSSIER, [claimId]);
  if (row === undefined) return null;
  return { ...row.dossier, ratings: ratingsOf(row.dossier.verdict, row.source, row.actor) };
}

const DOSSIER = prepared(
  `select json_build_object(
       'id', c.id, 'externalId', c.external_id, 'title', c.title, 'text', c.text, 'textFlags', c.text_flags, 'postedOn', c.posted_on,
       'actor', (select name from actors where id = c.actor_id), 'actorId', c.actor_id,
       'source', json_build_object('id', s.id, 'name', s.name, 'kind', s.kind),
       'victim', json_build_object('name', c.victim_name, 'domain', c.victim_domain), 'state', c.state, 'version', c.version,
       'acceptedBy', (select name from people where id = c.accepted_by), 'duplicateOf', c.duplicate_of,
       'duplicates', coalesce((select json_agg(id order by id) from claims d where d.duplicate_of = c.id), '[]'),
       'urgency', c.urgency, 'urgencyReasons', c.urgency_reasons, 'suggestedVerdict', c.suggested_verdict,
       'suggestedReasons', c.suggested_reasons, 'verdict', c.verdict, 'dueAt', c.due_at, 'watchUntil', c.watch_until, 'createdAt', c.created_at,
       'lease', (select json_build_object('heldBy', p.name, 'personId', p.id, 'expiresAt', l.expires_at)
                 from leases l join people p on p.id = l.person_id where l.claim_id = c.id and l.expires_at > now()),
       'sightings', coalesce((select json_agg(json_build_object('id', g.id, 'claim', g.claim_id, 'source', gs.name, 'relay', g.relay, 'url', g.url,
           'postedAt', g.posted_at, 'discoveredAt', g.discovered_at, 'capturedAt', g.captured_at, 'contentHash', encode(g.content_hash, 'hex')) order by g.captured_at, g.claim_id <> c.id, g.id)
         from (select * from sightings where claim_id in (select c.id union all select d.id from claims d where d.duplicate_of = c.id)
             order by captured_at, claim_id <> c.id, id limit ${SIGHTINGS_SHOWN}) g join sources gs on gs.id = g.source_id), '[]'),
       'assertions', coalesce((select json_agg(${ASSERTION} order by a.ordinal) from assertions a where a.claim_id = c.id), '[]'),
       'matches', coalesce((select json_agg(json_build_object('id', m.id, 'score', m.score, 'status', m.status, 'reviewable', m.reviewable,
           'byHand', m.linked_by is not null, 'reason', m.reason, 'decidedBy', (select name from people where id = m.decided_by), 'evidence', m.evidence,
           'statement', (select json_build_object('id', t.id, 'externalId', t.external_id, 'issuer', t.issuer_name, 'issuerType', t.issuer_type,
               'channel', t.channel, 'publishedOn', t.published_on, 'title', t.title, 'text', t.text, 'textFlags', t.text_flags, 'url', t.url,
               'stance', t.stance, 'stanceReading', t.stance_reading, 'corrects', (select e.id from statements e where e.external_id = t.corrects_external_id),
               'assertions', coalesce((select json_agg(${ASSERTION} order by a.ordinal) from assertions a where a.statement_id = t.id), '[]'))
             from statements t where t.id = m.statement_id),
           'relations', coalesce((select json_agg(json_build_object('assertion', r.assertion_id, 'relation', r.relation,
               'statementQuote', r.statement_quote, 'reason', r.reason) order by a.ordinal)
             from relations r join assertions a on a.id = r.assertion_id where r.match_id = m.id), '[]')) order by m.score desc, m.id)
         from matches m where m.claim_id = c.id), '[]'),
       'verdicts', coalesce((select json_agg(json_build_object('verdict', v.verdict, 'suggested', v.suggested, 'reason', v.reason,
           'citedSource', v.cited_source, 'decidedBy', (select name from people where id = v.decided_by), 'decidedAt', v.decided_at,
           'supersededAt', v.superseded_at) order by v.decided_at) from verdicts v where v.claim_id = c.id), '[]')
     ) as dossier, ${trackRecordOf('s')} as source,
       (select ${trackRecordOf('r')} from actors r where r.id = c.actor_id) as actor
     from claims c join sources s on s.id = c.source_id where c.id = $1`,
);
