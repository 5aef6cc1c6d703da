import { prepared, type Tx } from '#database';
import { type LinkStatus } from './claim-link.entity';
import { type LinkKind } from './relate-claims';

/** How the claim stands to another one, as its page shows it. */
export interface ClaimLinkView {
  id: string;
  kind: LinkKind;
  /** The other claim came before this one. */
  otherIsEarlier: boolean;
  score: number;
  reasons: string[];
  status: LinkStatus;
  reason: string | null;
  decidedBy: string | null;
  other: {
    id: string;
    title: string | null;
    victim: string | null;
    actor: string | null;
    source: string;
    postedOn: string | null;
    state: string;
  };
}

/** As many as a person looks through. */
const SHOWN = 50;

/**
 * The claim's links to other claims, those to judge first. A merged claim speaks through the one that it was merged
 * into: of several links to one claim, the one decided last is shown, else the surest.
 */
export function readLinks(reader: Tx, claimId: string): Promise<ClaimLinkView[]> {
  return reader.query(LINKS, [claimId]);
}

const LINKS = prepared(
  `with mine as (
       select id from claims where id = $1 union select id from claims where duplicate_of = $1
     ), link as (
       select l.*, l.later_id in (select id from mine) as other_is_earlier from claim_links l
       where l.id in (select id from claim_links where earlier_id in (select id from mine)
                      union select id from claim_links where later_id in (select id from mine))
     ), shown as (
       select distinct on (coalesce(o.duplicate_of, o.id)) l.*, coalesce(o.duplicate_of, o.id) as other_id
       from link l join claims o on o.id = case when l.other_is_earlier then l.earlier_id else l.later_id end
       where coalesce(o.duplicate_of, o.id) <> (select coalesce(duplicate_of, id) from claims where id = $1)
       order by coalesce(o.duplicate_of, o.id), l.decided_at desc nulls last, l.score desc, l.id
     )
     select l.id, l.kind, l.other_is_earlier as "otherIsEarlier", l.score, l.reasons, l.status, l.reason,
       (select name from people where id = l.decided_by) as "decidedBy",
       json_build_object('id', c.id, 'title', left(c.title, 300), 'victim', coalesce(c.victim_name, c.victim_domain),
         'actor', (select name from actors where id = c.actor_id), 'source', s.name, 'postedOn', c.posted_on, 'state', c.state) as other
     from shown l join claims c on c.id = l.other_id join sources s on s.id = c.source_id
     order by array_position(array['suggested','accepted','rejected'], l.status), l.score desc, l.id limit ${SHOWN}`,
);
