import { IMMATERIAL_KINDS } from '#assertions';
import { type Config } from '#config';
import { prepared, type Tx } from '#database';
import { type ClaimEventData } from './claim.decide';
import { type ClaimFacts, type ClaimSnapshot } from './claim.requirements';
import { type BlindVerdict } from './second-verdict';

interface FactsRow {
  id: string;
  hasVictim: boolean;
  holdsLease: boolean;
  openMatches: number;
  acceptedMatches: number;
  unjudgedMatches: number;
  materialSupported: number;
  materialContradicted: number;
  watchEnded: boolean;
  blindNeeded: boolean;
  blindGiven: BlindVerdict[];
}

/**
 * What decisions about these claims rest on, read under their locks, in one query however many.
 *
 * An assertion counts by its latest relation that is not silence, over the accepted matches in the order of their
 * statements; what a denial said no longer counts once a later statement acknowledges.
 */
export async function readFacts(
  tx: Tx,
  claimIds: readonly string[],
  personId: string | null,
  { undoSeconds, secondVerdictUrgency }: Pick<Config, 'undoSeconds' | 'secondVerdictUrgency'>,
): Promise<Map<string, ClaimFacts & { acceptedBy: null }>> {
  const rows = await tx.query<FactsRow[]>(FACTS, [
    claimIds,
    personId,
    [...IMMATERIAL_KINDS],
    secondVerdictUrgency ?? null,
  ]);
  const undo =
    personId === null ? new Map<string, ClaimFacts['undo']>() : await readUndo(tx, claimIds, undoSeconds);
  return new Map(
    rows.map(({ id, blindNeeded, blindGiven, ...facts }) => [
      id,
      {
        ...facts,
        // What two have begun is ended so, whatever the claim's urgency is by then.
        second: { needed: blindNeeded || blindGiven.length > 0, given: blindGiven },
        assertionsStored: false,
        acceptedBy: null,
        undo: undo.get(id) ?? null,
      },
    ]),
  );
}

/** The last event of each claim where it is a person's recent change of state, with what the claim was before it. */
async function readUndo(
  tx: Tx,
  claimIds: readonly string[],
  undoSeconds: number,
): Promise<Map<string, ClaimFacts['undo']>> {
  const rows = await tx.query<{ id: string; actor: string; last: ClaimEventData; before: ClaimEventData }[]>(
    UNDO,
    [claimIds, undoSeconds],
  );
  return new Map(
    rows
      .filter(
        ({ last }) =>
          (last.from !== last.to || last.action === 'give_verdict') &&
          last.action !== 'undo' &&
          last.action !== 'receive',
      )
      .map(({ id, actor, last, before }) => [
        id,
        { by: actor, restores: snapshotOf(before), unlinks: linkOf(last) },
      ]),
  );
}

const snapshotOf = ({ to, acceptedBy, deferred, duplicateOf, verdict }: ClaimEventData): ClaimSnapshot => ({
  state: to,
  acceptedBy,
  deferred,
  duplicateOf,
  verdict,
});

/** The match that a link by hand made. */
const linkOf = ({ action, details }: ClaimEventData): string | undefined =>
  action === 'link' && typeof details?.match === 'string' ? details.match : undefined;

const FACTS = prepared(
  `select c.id,
       (c.victim_name is not null or c.victim_domain is not null
         or exists (select 1 from assertions a where a.claim_id = c.id and a.kind = 'victim')) as "hasVictim",
       exists (select 1 from leases l where l.claim_id = c.id and l.person_id = $2 and l.expires_at > now()) as "holdsLease",
       m.open as "openMatches", m.accepted as "acceptedMatches", m.unjudged as "unjudgedMatches", r.supported as "materialSupported", r.contradicted as "materialContradicted",
       coalesce(c.watch_until <= now(), false) as "watchEnded",
       coalesce(c.urgency >= $4, false) as "blindNeeded",
       coalesce((select json_agg(json_build_object('by', b.person_id, 'name', p.name, 'verdict', b.verdict, 'reason', b.reason,
           'citedSource', b.cited_source) order by b.given_at, b.id)
         from blind_verdicts b join people p on p.id = b.person_id where b.claim_id = c.id and b.ended_at is null), '[]') as "blindGiven"
     from claims c
     cross join lateral (
       select count(*) filter (where status <> 'rejected' and reviewable)::int as open,
              count(*) filter (where status = 'accepted')::int as accepted,
              count(*) filter (where status = 'suggested' and reviewable)::int as unjudged
       from matches where claim_id = c.id
     ) m
     cross join lateral (
       select count(*) filter (where relation = 'supports' and kind <> 'victim')::int as supported,
              count(*) filter (where relation = 'contradicts')::int as contradicted
       from (
         select distinct on (a.id) a.kind, r.relation
         from matches x
         join statements s on s.id = x.statement_id
         join relations r on r.match_id = x.id
         join assertions a on a.id = r.assertion_id
         where x.claim_id = c.id and x.status = 'accepted' and r.relation <> 'not_addressed' and not a.kind = any($3)
           and not (s.stance = 'denies' and exists (
             select 1 from matches y join statements t on t.id = y.statement_id
             where y.claim_id = c.id and y.status = 'accepted' and t.stance in ('confirms','acknowledges') and t.published_at > s.published_at))
         order by a.id, s.published_at desc nulls last, s.id desc
       ) latest
     ) r
     where c.id = any($1)`,
);

const UNDO = prepared(
  `select c.id, e.actor, e.data as last, p.data as before from claims c
     join events e on e.stream = 'claim' and e.stream_id = c.id and e.version = c.version
     join events p on p.stream = 'claim' and p.stream_id = c.id and p.version = c.version - 1
     where c.id = any($1) and e.actor <> 'system' and e.at > now() - make_interval(secs => $2)`,
);
