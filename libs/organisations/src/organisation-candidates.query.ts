import { prepared, type Tx } from '#database';
import { type NameKind } from './organisation.entity';
import { type Probes, type Spellings } from './organisation-probes';

/** One way to call an organisation that may be meant. */
export interface CandidateForm {
  id: string;
  mergedInto: string | null;
  name: string;
  country: string | null;
  kind: NameKind;
  normalised: string;
  words: string | null;
}

/** Organisations that one key gives at most: a key that more share tells nothing. */
const PER_KEY = 40;
/** Organisations that have the same words in whatever order. */
const PER_BAG = 10;
/** Words that one spelling gives at most. */
const PER_SPELLING = 40;
/** Organisations whose names are compared. */
const MOST_CANDIDATES = 16;

const FORM = `o.id, o.merged_into as "mergedInto", o.name, o.country, n.kind, n.normalised, n.words`;

interface Known {
  /** All names of those who bear one of the names or domains, or all words of one in another order. */
  forms: CandidateForm[];
  /** Words of the register, parted by blanks, by the spelling that they share with the text. */
  words: Record<number, string>;
}

/** What is looked up letter by letter. */
export interface LettersAsked {
  names: readonly string[];
  domains: readonly string[];
  /** Keys of all words of a name. */
  bags: readonly number[];
  spellings: Spellings;
}

/** What the register has of a text letter by letter, in one round trip. */
export async function findKnown(
  reader: Tx,
  { names, domains, bags, spellings }: LettersAsked,
): Promise<Known> {
  const asked = [
    ...names.flatMap((name): [NameKind, string][] => [
      ['name', name],
      ['alias', name],
    ]),
    ...domains.map((domain): [NameKind, string] => ['domain', domain]),
  ];
  const [known] = await reader.query<[Known]>(KNOWN, [
    asked.map(([kind]) => kind),
    asked.map(([, normalised]) => normalised),
    bags,
    [...spellings.close, ...spellings.ends.map(({ end }) => end)],
    [...spellings.close.map(() => null), ...spellings.ends.map(({ word }) => word)],
    [...new Set(spellings.ends.map(({ word }) => word))],
  ]);
  return known;
}

/** Each array is unnested and joined: `= any ($1)` is planned anew for each text, which takes longer than running it. */
const KNOWN = prepared(
  `select coalesce((select json_agg(t) from (
         select ${FORM} from (
           select n.organisation_id as id from unnest((select $1::text[]), (select $2::text[])) asked(kind, normalised)
           join organisation_names n on n.kind = asked.kind and n.normalised = asked.normalised
           union
           select o.id from unnest((select $3::int[])) bag(hash)
           cross join lateral (select organisation from organisation_keys k where k.hash = bag.hash limit ${PER_BAG}) hit
           join organisations o on o.number = hit.organisation
         ) found join organisations o on o.id = found.id join organisation_names n on n.organisation_id = o.id) t), '[]') as forms,
       coalesce((
         select json_object_agg(spelt.spelling, near.words)
         from unnest((select $4::int[]), (select $5::int[])) spelt(spelling, unless)
         cross join lateral (
           select string_agg(word, ' ') as words
           from (select word from organisation_words w where w.spelling = spelt.spelling limit ${PER_SPELLING}) w
         ) near
         where near.words is not null and (spelt.unless is null or spelt.unless <> all (array(
           select own.spelling from unnest((select $6::int[])) own(spelling)
           where exists (select from organisation_words w where w.spelling = own.spelling))))), '{}') as words`,
);

/**
 * All names of those who share keys with a text: first who shares the weightiest keys that fewest others share. One look
 * into an index a key, whatever the size of the register.
 */
export function findCandidates(reader: Tx, probes: Probes): Promise<CandidateForm[]> {
  return reader.query(CANDIDATES, [[...probes.keys()], [...probes.values()]]);
}

const CANDIDATES = prepared(
  `select ${FORM}
     from (
       select organisation from (
         select hit.organisation, probe.weight / sqrt(count(*) over (partition by probe.hash)) as strength
         from unnest((select $1::int[]), (select $2::float8[])) probe(hash, weight)
         cross join lateral (select organisation from organisation_keys k where k.hash = probe.hash limit ${PER_KEY}) hit
       ) hits
       group by organisation order by sum(strength) desc limit ${MOST_CANDIDATES}
     ) best
     join organisations o on o.number = best.organisation join organisation_names n on n.organisation_id = o.id`,
);

/** Those whom others were merged into, by their ids. */
export async function findMergers(reader: Tx, ids: readonly string[]): Promise<Map<string, Merger>> {
  const rows = await reader.query<Merger[]>(
    `select id, name, country from organisations where id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

type Merger = Pick<CandidateForm, 'id' | 'name' | 'country'>;
