import { type Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, type Tx } from '#database';
import { organisationInTitle } from '#matching';
import { OrganisationResolver, type ResolvedOrganisations } from '#organisations';
import { MatchKeyStore } from '../../libs/matching/src/match-key.store';
import { indexForm } from '../../libs/organisations/src/organisation-keys';
import { seededRandom } from '../chaos/seeded-random';
import { medians, percentile, timeEach, type Figure } from './figures';
import { type InventedWorld } from './invented-world';
import { inventOrganisations, type InventedOrganisation } from './organisation-names';
import { GramIndex } from './gram-index';
import { queryFor, QUERY_KINDS, type QueryKind } from './queries';
import { Register } from './register';
import { buildTrigramPeers, dropTrigramPeers, trigramSearch } from './trigram-peers';

const PER_KIND = 40;
/** Peers that take a second a query are asked fewer. */
const SLOW_QUERIES = 16;
const RUNS = 3;
/** Recall that is promised, by kind and rank. */
const PROMISED: Readonly<Record<QueryKind, { at: 1 | 10; least: number }>> = {
  exact: { at: 1, least: 0.995 },
  'legal form': { at: 1, least: 0.995 },
  'known domain': { at: 1, least: 0.995 },
  decoration: { at: 1, least: 0.995 },
  'word order': { at: 1, least: 0.995 },
  diacritics: { at: 1, least: 0.995 },
  encoding: { at: 1, least: 0.995 },
  'one typo': { at: 10, least: 0.97 },
  'two typos': { at: 10, least: 0.9 },
  'unknown domain': { at: 10, least: 0.92 },
};

interface Query {
  kind: QueryKind | 'stranger';
  title: string;
  /** Place in the register of the organisation that is meant; -1 for one that it does not have. */
  target: number;
}

/** Who an organisation of the store is, by any of the ids that a method answers with. */
type Answer = number[];

/** A claim's title against as many organisations, and the peers at the same task. */
export async function benchRetrieval(
  databaseUrl: string,
  database: Client,
  world: InventedWorld,
  size: number,
  peers: boolean,
  tell: (what: string) => void,
): Promise<Figure[]> {
  const register = new Register(world);
  const queries = inventQueries(world, register);
  const dataSource = await new DataSource(dataSourceOptions(databaseUrl, 2)).initialize();
  const figures: Figure[] = [];
  const of = (name: string, unit: string, value: number, rest: Partial<Figure> = {}) =>
    figures.push({ size, area: 'retrieval', name, unit, value, ...rest });
  try {
    tell('retrieval by the key table');
    const product = await searchOfProduct(dataSource.manager, database, register, queries);
    const floor = await measureFloor(database, world);
    of('one key probe and fetch (the floor)', 'ms p95', floor.p95);
    of('key table', 'ms p95', product.p95, {
      cost: true,
      limit: { sense: '<', value: 8 * floor.p95 },
      note: 'limit: 8 times the floor',
    });
    of('key table', 'ms p50', product.p50);
    of('key table', 'queries/s', 1000 / product.mean);
    of(
      'statement against claims, candidates',
      'ms p95',
      await officialNames(dataSource.manager, database, world),
      { cost: true },
    );
    const meant = queries.filter(({ target }) => target >= 0);
    addRecall(of, 'key table', meant, product.answers, true);
    addDecisions(of, queries, product);
    if (peers) {
      await benchPeers(of, database, register, meant, product.p95, tell);
    }
    const { rows } = await database.query<{ bytes: string }>(
      `select pg_total_relation_size('organisation_keys') + pg_total_relation_size('organisation_words') as bytes`,
    );
    of(
      'key table, room for a million organisations',
      'GB',
      (Number(rows[0]?.bytes) / 1e9 / register.organisations.length) * 1e6,
      {
        limit: { sense: '<', value: 1 },
      },
    );
  } finally {
    await dataSource.destroy();
  }
  return figures;
}

type Add = (name: string, unit: string, value: number, rest?: Partial<Figure>) => void;

function inventQueries(world: InventedWorld, register: Register): Query[] {
  const random = seededRandom(31);
  const queries = QUERY_KINDS.flatMap((kind) => {
    const made: Query[] = [];
    for (let tries = 0; made.length < PER_KIND && tries < PER_KIND * 60; tries++) {
      const { organisation, index } = world.any(random);
      const title = queryFor(kind, organisation, random);
      if (title !== null) made.push({ kind, title, target: register.placeOf(index) });
    }
    return made;
  });
  const others = inventOrganisations(seededRandom(987));
  const strangers = Array.from({ length: queries.length / 4 }, (): Query => {
    const { name } = others.next().value;
    return { kind: 'stranger', title: register.has(name) ? `${name} Zqxvane` : name, target: -1 };
  });
  return [...queries, ...strangers];
}

interface ProductSearch {
  answers: Answer[];
  /** The organisation that each query was linked with by itself; null for none. */
  links: (number | null)[];
  p50: number;
  p95: number;
  mean: number;
}

/** As the product names whom a title means. */
async function searchOfProduct(
  tx: Tx,
  database: Client,
  register: Register,
  queries: readonly Query[],
): Promise<ProductSearch> {
  const resolver = new OrganisationResolver();
  const found: ResolvedOrganisations[] = [];
  const run = () =>
    timeEach(queries, async ({ title }, index) => {
      found[index] = await resolver.resolve(tx, organisationInTitle(title));
    });
  // A system that is at work has its caches warm.
  await run();
  const times = await medians(RUNS, async () => {
    const all = await run();
    return {
      p50: percentile(all, 0.5),
      p95: percentile(all, 0.95),
      mean: all.reduce((sum, time) => sum + time, 0) / all.length,
    };
  });
  const placeOf = await organisationPlaces(
    database,
    register,
    found.flatMap(({ ranked }) => ranked.map(({ id }) => id)),
  );
  return {
    ...times,
    answers: found.map(({ ranked }) => ranked.map(({ id }) => placeOf(id))),
    links: found.map(({ resolution, ranked: [first] }) =>
      resolution === 'linked' && first !== undefined ? placeOf(first.id) : null,
    ),
  };
}

/** Which organisation of the register each of these is; -2 for one that came later. Statements bear the ids of whom they are about. */
async function organisationPlaces(
  database: Client,
  register: Register,
  ids: readonly string[],
): Promise<(id: string) => number> {
  const { rows } = await database.query<{ id: string; name: string }>(
    `select id, external_id as name from statements where id = any($1)`,
    [[...new Set(ids)]],
  );
  const known = new Map(
    rows.map(({ id, name }) => [id, register.placeOf(Number(/^bench-s(\d+)$/.exec(name)?.[1] ?? -2))]),
  );
  return (id) => known.get(id) ?? -2;
}

async function measureFloor(database: Client, world: InventedWorld): Promise<{ p95: number }> {
  const random = seededRandom(41);
  const keys = Array.from(
    { length: 400 },
    () => indexForm('name', world.any(random).organisation.name).keys[0],
  );
  const probe = (key: number | undefined) =>
    database.query({
      name: 'floor',
      text: `select o.id, o.name from organisation_keys k join organisations o on o.number = k.organisation where k.hash = $1 limit 1`,
      values: [key],
    });
  await timeEach(keys, probe);
  return medians(RUNS, async () => ({ p95: percentile(await timeEach(keys, probe), 0.95) }));
}

async function officialNames(tx: Tx, database: Client, world: InventedWorld): Promise<number> {
  const store = new MatchKeyStore();
  const { rows } = await database.query<{ id: string }>(
    `select id from statements where external_id = any($1)`,
    [Array.from({ length: 300 }, (_, index) => `bench-s${Math.floor((index * world.size) / 300)}`)],
  );
  const ask = (id: string) => store.candidates(tx, 'statement', [id]);
  const ids = rows.map(({ id }) => id);
  await timeEach(ids, ask);
  return (await medians(RUNS, async () => ({ p95: percentile(await timeEach(ids, ask), 0.95) }))).p95;
}

function recallAt(rank: 1 | 10, queries: readonly Query[], answers: readonly Answer[]): number {
  return (
    queries.filter(({ target }, index) => answers[index]?.slice(0, rank).includes(target)).length /
    queries.length
  );
}

function addRecall(
  add: Add,
  method: string,
  queries: readonly Query[],
  answers: readonly Answer[],
  promised: boolean,
): void {
  for (const rank of [1, 10] as const)
    add(`${method}, recall at ${rank}`, 'share', recallAt(rank, queries, answers), {
      limit: promised ? { sense: '>', value: rank === 1 ? 0.975 : 0.985 } : undefined,
    });
  if (!promised) return;
  for (const kind of QUERY_KINDS) {
    const places = queries.flatMap((query, index) => (query.kind === kind ? [index] : []));
    const { at, least } = PROMISED[kind];
    const of = (all: readonly number[]) =>
      recallAt(
        at,
        all.map((place) => queries[place] as Query),
        all.map((place) => answers[place] ?? []),
      );
    add(`${method}, ${kind}, recall at ${at}`, 'share', of(places), { limit: { sense: '>', value: least } });
  }
}

/** A fifth of the queries is about somebody whom the store does not have: a link there is a wrong one. */
function addDecisions(add: Add, queries: readonly Query[], { links }: ProductSearch): void {
  const made = links.filter((link) => link !== null).length;
  const right = queries.filter(({ target }, index) => links[index] === target).length;
  const meant = queries.filter(({ target }) => target >= 0).length;
  add('links, precision', 'share', right / Math.max(1, made), { limit: { sense: '>', value: 0.97 } });
  add('links, recall', 'share', right / meant, { limit: { sense: '>', value: 0.87 } });
}

/** What a peer is asked: the name that the title holds, by the product's own reading of titles. */
const peerText = (title: string): string => {
  const [first] = organisationInTitle(title).names;
  return first === undefined ? title.toLowerCase() : first.name.core.map(({ text }) => text).join(' ');
};
const surfaceForms =
  (register: Register) =>
  (organisation: InventedOrganisation): string[] => [
    peerText(organisation.name),
    ...register.domainsOf(organisation).map((domain) => domain.split('.')[0] ?? domain),
  ];

async function benchPeers(
  add: Add,
  database: Client,
  register: Register,
  queries: readonly Query[],
  ours: number,
  tell: (what: string) => void,
): Promise<void> {
  const texts = queries.map(({ title }) => peerText(title));
  tell('the 3-gram index in this process');
  const grams = new GramIndex(register.organisations.map(surfaceForms(register)));
  const ranked = texts.map((text) => grams.search(text, 10));
  const inProcess = await medians(RUNS, async () => {
    const times = await timeEach(texts, (text) => Promise.resolve(grams.search(text, 10)));
    return { p95: percentile(times, 0.95) };
  });
  addPeer(add, '3-gram index, in process', inProcess.p95, 25, ours, queries, ranked);
  tell('pg_trgm: building the indexes');
  await buildTrigramPeers(database, register.organisations, surfaceForms(register));
  const slow = queries.flatMap((query, index) =>
    index % Math.ceil(queries.length / SLOW_QUERIES) === 0 ? [index] : [],
  );
  const fewer = slow.map((index) => queries[index] as Query);
  const best: number[] = [];
  for (const kind of ['GIN', 'GiST'] as const) {
    tell(`pg_trgm: ${kind}`);
    const answers: Answer[] = [];
    const run = () =>
      timeEach(slow, async (index, place) => {
        answers[place] = await trigramSearch(database, kind, texts[index] ?? '');
      });
    const { p95 } = await medians(RUNS, async () => ({ p95: percentile(await run(), 0.95) }));
    best.push(p95);
    add(`pg_trgm ${kind}`, 'ms p95', p95);
    addRecall(add, `pg_trgm ${kind}`, fewer, answers, false);
  }
  add('key table, times faster than the best pg_trgm', 'times', Math.min(...best) / ours, {
    limit: { sense: '>', value: 300 },
  });
  await dropTrigramPeers(database);
}

function addPeer(
  add: Add,
  name: string,
  p95: number,
  times: number,
  ours: number,
  queries: readonly Query[],
  answers: readonly Answer[],
): void {
  add(name, 'ms p95', p95);
  addRecall(add, name, queries, answers, false);
  add(`key table, times faster than ${name}`, 'times', p95 / ours, { limit: { sense: '>', value: times } });
}
