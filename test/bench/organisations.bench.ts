import { type Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, type Tx } from '#database';
import { organisationInTitle } from '#matching';
import { OrganisationRegistry, OrganisationResolver, type ResolvedOrganisations } from '#organisations';
import { medians, percentile, timeEach, type Figure } from './figures';
import { type InventedWorld } from './invented-world';
import { QUERY_KINDS } from './queries';
import { inventQueries, PROMISED, type Query } from './retrieval.bench';

const BATCH = 500;
const RUNS = 3;
let WORLD: InventedWorld | undefined;

/** Registers every organisation of the world as the pipeline does, and returns the ids, in the order of the world. */
export async function fillRegister(
  url: string,
  world: InventedWorld,
  tell: (what: string) => void,
): Promise<string[]> {
  const dataSource = await new DataSource(dataSourceOptions(url, 2)).initialize();
  const registry = new OrganisationRegistry();
  const ids: string[] = [];
  try {
    for (let at = 0; at < world.organisations.length; at += BATCH) {
      const batch = world.organisations.slice(at, at + BATCH);
      const found = await dataSource.transaction((tx) => registry.resolve(tx, batch));
      ids.push(...found.map((id) => id ?? ''));
      if (at % 100_000 === 0) tell(`registering organisations: ${at}`);
    }
    await dataSource.query(`vacuum analyze`);
  } finally {
    await dataSource.destroy();
  }
  return ids;
}

/** Whom a title means, among so many organisations that are known: the register's own names for one are one. */
export async function benchOrganisations(
  url: string,
  database: Client,
  world: InventedWorld,
  tell: (what: string) => void,
): Promise<Figure[]> {
  const { size } = world;
  const figures: Figure[] = [];
  const of = (name: string, unit: string, value: number, rest: Partial<Figure> = {}) =>
    figures.push({ size, area: 'organisations', name, unit, value, ...rest });
  const started = performance.now();
  const ids = await fillRegister(url, world, tell);
  of('registering', 'organisations/s', (size * 1000) / (performance.now() - started));
  const queries = inventQueries(world);
  WORLD = world;
  const dataSource = await new DataSource(dataSourceOptions(url, 2)).initialize();
  try {
    const resolver = new OrganisationResolver();
    const answers: ResolvedOrganisations[] = [];
    const ask = (query: Query, index: number, tx: Tx) =>
      resolver.resolve(tx, organisationInTitle(query.title)).then((answer) => (answers[index] = answer));
    const runs = () => timeEach(queries, (query, index) => ask(query, index, dataSource.manager));
    await runs();
    const floor = await measureFloor(database);
    const times = await medians(RUNS, async () => {
      const all = await runs();
      return {
        p50: percentile(all, 0.5),
        p95: percentile(all, 0.95),
        mean: all.reduce((sum, time) => sum + time, 0) / all.length,
      };
    });
    of('one key probe and fetch (the floor)', 'ms p95', floor);
    of('resolver', 'ms p95', times.p95, {
      cost: true,
      limit: { sense: '<', value: 8 * floor },
      note: 'limit: 8 times the floor',
    });
    of('resolver', 'ms p50', times.p50);
    of('resolver', 'queries/s', 1000 / times.mean);
    addQuality(of, queries, answers, ids);
  } finally {
    await dataSource.destroy();
  }
  const { rows } = await database.query<{ bytes: string }>(
    `select pg_total_relation_size('organisation_keys') + pg_total_relation_size('organisation_words') as bytes`,
  );
  of('keys, room for one million organisations', 'GB', (Number(rows[0]?.bytes) / 1e9 / size) * 1e6, {
    limit: { sense: '<', value: 1 },
  });
  return figures;
}

async function measureFloor(database: Client): Promise<number> {
  const { rows } = await database.query<{ hash: number }>(
    `select hash from organisation_keys tablesample system (1) limit 400`,
  );
  const probe = ({ hash }: { hash: number }) =>
    database.query({
      name: 'organisation floor',
      text: `select o.id, o.name from organisation_keys k join organisations o on o.number = k.organisation where k.hash = $1 limit 1`,
      values: [hash],
    });
  await timeEach(rows, probe);
  return (await medians(RUNS, async () => ({ p95: percentile(await timeEach(rows, probe), 0.95) }))).p95;
}

type Add = (name: string, unit: string, value: number, rest?: Partial<Figure>) => void;

function addQuality(
  add: Add,
  queries: readonly Query[],
  answers: readonly ResolvedOrganisations[],
  ids: readonly string[],
): void {
  const isFound = (query: Query, index: number, rank: number) =>
    (answers[index]?.ranked ?? []).slice(0, rank).some(({ id }) => id === ids[query.target]);
  const recall = (rank: number, kind?: string) => {
    const found = queries.flatMap((query, index) =>
      query.target >= 0 && (kind === undefined || query.kind === kind) ? [isFound(query, index, rank)] : [],
    );
    return found.filter(Boolean).length / found.length;
  };
  if (process.env.SHOW)
    queries.forEach((q, i) => {
      const a = answers[i];
      const want = q.target < 0 ? a?.resolution !== 'linked' : isFound(q, i, 1);
      if (!want)
        console.log(
          JSON.stringify([
            q.kind,
            q.title,
            WORLD?.organisations[q.target]?.name,
            a?.resolution,
            a?.ranked.slice(0, 3).map((r) => [r.name, r.score.toFixed(2), r.why]),
          ]),
        );
    });
  add('recall at 1', 'share', recall(1), { limit: { sense: '>', value: 0.975 } });
  add('recall at 10', 'share', recall(10), { limit: { sense: '>', value: 0.985 } });
  for (const kind of QUERY_KINDS) {
    const { at, least } = PROMISED[kind];
    add(`${kind}, recall at ${at}`, 'share', recall(at, kind), { limit: { sense: '>', value: least } });
  }
  const linked = queries.filter((_, index) => answers[index]?.resolution === 'linked');
  const right = queries.filter(
    (query, index) => answers[index]?.resolution === 'linked' && isFound(query, index, 1),
  );
  const meant = queries.filter(({ target }) => target >= 0);
  add('links, precision', 'share', right.length / Math.max(1, linked.length), {
    limit: { sense: '>', value: 0.97 },
  });
  add('links, recall', 'share', right.length / meant.length, { limit: { sense: '>', value: 0.87 } });
}
