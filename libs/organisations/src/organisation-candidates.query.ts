import { type Tx } from '#database';
import { type NameKind } from './organisation.entity';
import { type Probes } from './organisation-probes';

/** One way to call an organisation that may be meant. */
export interface CandidateForm {
  id: string;
  name: string;
  country: string | null;
  kind: NameKind;
  normalised: string;
  words: string | null;
}

/** Organisations that one key gives at most: a key that more share tells nothing. */
const PER_KEY = 40;
/** Organisations whose names are compared. */
const MOST_CANDIDATES = 60;

/** Those who bear one of these names or domains exactly, as normalised. Who was merged is answered as whom it was merged into. */
export function findExact(
  reader: Tx,
  names: readonly string[],
  domains: readonly string[],
): Promise<CandidateForm[]> {
  return reader.query(
    `select o.id, o.name, o.country, n.kind, n.normalised, n.words from organisation_names n
     join organisations own on own.id = n.organisation_id join organisations o on o.id = coalesce(own.merged_into, own.id)
     where (n.kind in ('name','alias') and n.normalised = any($1)) or (n.kind = 'domain' and n.normalised = any($2))`,
    [names, domains],
  );
}

export function findWords(
  reader: Tx,
  spellings: readonly number[],
): Promise<{ spelling: number; word: string }[]> {
  return reader.query(`select spelling, word from organisation_words where spelling = any($1)`, [spellings]);
}

/**
 * All names of those who share keys with a text: first who shares the weightiest keys that fewest others share. One look
 * into an index a key, whatever the size of the register.
 */
export function findCandidates(reader: Tx, probes: Probes): Promise<CandidateForm[]> {
  return reader.query(
    `select o.id, o.name, o.country, n.kind, n.normalised, n.words
     from (
       select organisation from (
         select hit.organisation, probe.weight / ln(1.7 + count(*) over (partition by probe.hash)) as strength
         from unnest($1::int[], $2::real[]) probe(hash, weight)
         cross join lateral (select organisation from organisation_keys k where k.hash = probe.hash limit ${PER_KEY}) hit
       ) hits
       group by organisation order by sum(strength) desc limit ${MOST_CANDIDATES}
     ) best
     join organisations own on own.number = best.organisation join organisations o on o.id = coalesce(own.merged_into, own.id)
     join organisation_names n on n.organisation_id = own.id`,
    [[...probes.keys()], [...probes.values()]],
  );
}
