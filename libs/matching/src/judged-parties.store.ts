import { type Tx } from '#database';

/** From so many rejections on, and without an acceptance, two parties count as two: one may have been about the incident. */
const LEAST_REJECTED = 2;

/**
 * The judged names of one side, as JSON. `own` is the column of `judged_parties` for the record's own party, `ownId` that
 * party's id. A party that is accepted more often than rejected is the same.
 */
export const judgedNames = (own: 'victim_id' | 'subject_id', ownId: string): string => `(
  select json_build_object(
    'same', coalesce(json_agg(o.name order by o.name) filter (where j.accepted > j.rejected), '[]'),
    'other', coalesce(json_agg(o.name order by o.name) filter (where j.accepted = 0 and j.rejected >= ${LEAST_REJECTED}), '[]'))
  from judged_parties j join organisations o on o.id = j.${own === 'victim_id' ? 'subject_id' : 'victim_id'}
  where j.${own} = ${ownId})`;

/**
 * Counts anew what was judged about the parties of this match: the claim's victim and the statement's subject. Nothing is
 * learned of a match in which either is unknown, or both are the same by name. Returns the other claims about that victim,
 * which may now have matches that they did not have, at most `MOST_AGAIN`.
 */
export async function learnFrom(tx: Tx, matchId: string): Promise<string[]> {
  const [parties] = await tx.query<{ claim: string; victim: string; subject: string }[]>(
    `select c.id as claim, c.victim_id as victim, s.subject_id as subject from matches m
     join claims c on c.id = m.claim_id join statements s on s.id = m.statement_id
     where m.id = $1 and c.victim_id <> s.subject_id`,
    [matchId],
  );
  if (parties === undefined) return [];
  const { claim, victim, subject } = parties;
  // Two people who judge at once count one after the other.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1::text || $2::text, 0))`, [
    victim,
    subject,
  ]);
  await tx.query(
    `insert into judged_parties (victim_id, subject_id, accepted, rejected)
     select $1, $2, count(*) filter (where m.status = 'accepted'), count(*) filter (where m.status = 'rejected' and m.linked_by is null)
     from claims c join matches m on m.claim_id = c.id join statements s on s.id = m.statement_id
     where c.victim_id = $1 and s.subject_id = $2
     on conflict (victim_id, subject_id) do update set accepted = excluded.accepted, rejected = excluded.rejected`,
    [victim, subject],
  );
  const others = await tx.query<{ id: string }[]>(
    `select id from claims where victim_id = $1 and id <> $2 order by id desc limit ${MOST_AGAIN}`,
    [victim, claim],
  );
  return others.map(({ id }) => id);
}

/** Claims that are matched again at once; older ones are at their next re-check. */
const MOST_AGAIN = 100;
