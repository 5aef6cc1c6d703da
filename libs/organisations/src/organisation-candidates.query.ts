import { type Tx } from '#database';
import { type NameKind } from './organisation.entity';
import { type Probes, type SpeltWord } from './organisation-probes';

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
/** Organisations whose names are compared. */
const MOST_CANDIDATES = 40;

const FORM = `o.id, o.merged_into as "mergedInto", o.name, o.country, n.kind, n.normalised, n.words`;

/**
 * A statement that each connection parses and plans once: planning these takes as long as running them. TypeORM hands on
 * what it is given, and its driver takes a name beside the text.
 */
const prepared = (name: string, text: string): string => ({ name, text }) as unknown as string;

interface Known {
  /** Forms that are one of the names or domains exactly. */
  exact: CandidateForm[];
  /** Words of the register under one of the spellings. */
  words: SpeltWord[];
}

/** What the register has of a text letter by letter. */
export async function findKnown(
  reader: Tx,
  names: readonly string[],
  domains: readonly string[],
  spellings: readonly number[],
): Promise<Known> {
  const [known] = await reader.query<[Known]>(KNOWN, [names, domains, spellings]);
  return known;
}

const KNOWN = prepared(
  'organisations_known',
  `select coalesce((select json_agg(t) from (
         select ${FORM} from organisation_names n join organisations o on o.id = n.organisation_id
         where (n.kind in ('name','alias') and n.normalised = any($1)) or (n.kind = 'domain' and n.normalised = any($2))) t), '[]') as exact,
       coalesce((select json_agg(t) from (select spelling, word from organisation_words where spelling = any($3)) t), '[]') as words`,
);

/**
 * All names of those who share keys with a text: first who shares the weightiest keys that fewest others share. One look
 * into an index a key, whatever the size of the register.
 */
export function findCandidates(reader: Tx, probes: Probes): Promise<CandidateForm[]> {
  return reader.query(CANDIDATES, [[...probes.keys()], [...probes.values()]]);
}

const CANDIDATES = prepared(
  'organisations_candidates',
  `select ${FORM}
     from (
       select organisation from (
         select hit.organisation, probe.weight / sqrt(count(*) over (partition by probe.hash)) as strength
         from unnest($1::int[], $2::float8[]) probe(hash, weight)
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
