import 'reflect-metadata';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Client } from 'pg';
import { BenchDatabases } from './bench-database';
import { isMissed, type Figure } from './figures';
import { benchHttp } from './http.bench';
import { InventedWorld } from './invented-world';
import { benchMicro } from './micro.bench';
import { benchEmptyImport, benchPipeline, runImport, writePosts } from './pipeline.bench';
import { Part } from './processes';
import { benchQueueWork } from './queue.bench';
import { growthOf, growthTable, table } from './report';
import { benchRetrieval } from './retrieval.bench';
import { benchStart } from './start.bench';

const PARTS = ['processor', 'start', 'queue', 'import', 'retrieval', 'pipeline', 'http'] as const;
type PartName = (typeof PARTS)[number];

const HELP = `npm run bench -- [options]
  --sizes 10000,100000   claims in the store, one run of everything each (default 10000)
  --parts http,retrieval only these parts: ${PARTS.join(', ')}
  --json FILE            the figures as JSON too
  --folder FOLDER        where the databases go (default: below the temporary folder of the system)
  --posts 30000          posts that are imported into an empty store (default 30000)
  --keep                 leave the filled databases for the next run
  --no-peers             retrieval without pg_trgm and the 3-gram index`;

interface Options {
  sizes: number[];
  parts: readonly PartName[];
  json?: string;
  folder: string;
  posts: number;
  keep: boolean;
  peers: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '10000' },
      parts: { type: 'string', default: PARTS.join(',') },
      json: { type: 'string' },
      folder: { type: 'string', default: join(tmpdir(), 'assay-bench') },
      posts: { type: 'string', default: '30000' },
      keep: { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    process.exit(0);
  }
  const sizes = values.sizes.split(',').map(Number);
  const parts = values.parts.split(',') as PartName[];
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1_000))
    throw new Error('--sizes: whole numbers from 1000.');
  if (!parts.every((part) => PARTS.includes(part))) throw new Error(`--parts: some of ${PARTS.join(', ')}.`);
  const posts = Number(values.posts);
  if (!Number.isInteger(posts) || posts < 1_000) throw new Error('--posts: a whole number from 1000.');
  return { ...values, sizes, parts, posts, peers: !values['no-peers'] };
}

const figures: Figure[] = [];
/** Each figure is told when it is known: a run that is broken off has not measured for nothing. */
const record = (...found: Figure[]): void => {
  figures.push(...found);
  process.stderr.write(`${table(found).split('\n').slice(1).join('\n')}\n`);
};

const begun = performance.now();
const tell = (what: string): void => {
  process.stderr.write(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${what}\n`);
};

async function main(): Promise<boolean> {
  const options = readOptions();
  mkdirSync(options.folder, { recursive: true });
  const databases = await BenchDatabases.start(join(options.folder, 'data'), tell);
  const has = (part: PartName): boolean => options.parts.includes(part);
  try {
    const versions = await databases.versions();
    tell(
      `${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}, ${versions}`,
    );
    if (has('processor')) record(...benchMicro(new InventedWorld(2_000), 0, tell));
    if (has('start')) record(...(await benchStart(options.folder, tell)));
    if (has('queue'))
      record(...(await withDatabase(databases, 'bench_queue', (url) => benchQueueWork(url, tell))));
    if (has('import')) record(...(await emptyImport(databases, options)));
    for (const size of options.sizes) await atSize(databases, size, options);
    const growth = growthOf(figures);
    process.stdout.write(`\n${table(figures)}\n`);
    if (growth.length > 0) process.stdout.write(`\n${growthTable(growth)}\n`);
    if (options.json !== undefined) {
      const machine = {
        cpus: cpus().length,
        model: cpus()[0]?.model,
        memory: totalmem(),
        node: process.versions.node,
        versions,
      };
      writeFileSync(
        options.json,
        `${JSON.stringify({ at: new Date(), machine, figures, growth }, null, 2)}\n`,
      );
    }
    return !figures.some(isMissed) && !growth.some(({ missed }) => missed);
  } finally {
    await databases.stop();
    if (!options.keep) rmSync(options.folder, { recursive: true, force: true });
  }
}

async function emptyImport(databases: BenchDatabases, { posts, folder }: Options): Promise<Figure[]> {
  const world = new InventedWorld(posts, 5);
  const file = writePosts(folder, world, posts, 'empty');
  return withDatabase(databases, 'bench_import', (url) =>
    withDatabase(databases, 'bench_bare', (bare) => benchEmptyImport(url, bare, file, posts, tell)),
  );
}

async function atSize(databases: BenchDatabases, size: number, options: Options): Promise<void> {
  const has = (part: PartName): boolean => options.parts.includes(part);
  if (!(['retrieval', 'pipeline', 'http'] as const).some(has)) return;
  tell(`${size.toLocaleString('en')} claims`);
  const world = new InventedWorld(size);
  const loading = performance.now();
  const url = await databases.loaded(size, world);
  record({
    size,
    area: 'store',
    name: 'filling it',
    unit: 's',
    value: (performance.now() - loading) / 1000,
  });
  await databases.with(url, async (client) => {
    const { rows } = await client.query<{ bytes: string }>(
      `select pg_database_size(current_database()) as bytes`,
    );
    record({
      size,
      area: 'store',
      name: 'room for a claim and a statement',
      unit: 'kB',
      value: Number(rows[0]?.bytes) / 1e3 / size,
    });
    if (has('retrieval')) record(...(await benchRetrieval(url, client, world, size, options.peers, tell)));
    if (has('pipeline') || has('http'))
      await withSystem(url, (api) => atWork(api, url, client, world, size, options));
    if (has('pipeline')) record(await importAmong(url, world, size, options));
  });
  if (!options.keep) await databases.drop(`bench_${size}`);
}

async function atWork(
  api: URL,
  databaseUrl: string,
  client: Client,
  world: InventedWorld,
  size: number,
  options: Options,
): Promise<void> {
  if (options.parts.includes('pipeline')) {
    const worker = Part.run('dist/apps/worker/src/main.js', [], { DATABASE_URL: databaseUrl });
    try {
      record(...(await benchPipeline(api, client, world, size, tell)));
    } finally {
      await worker.stop();
    }
  }
  if (options.parts.includes('http')) record(...(await benchHttp(api, client, size, tell)));
}

/** The same number of posts whatever the store holds: what a post costs among so many. */
async function importAmong(
  url: string,
  world: InventedWorld,
  size: number,
  { folder }: Options,
): Promise<Figure> {
  const posts = 3_000;
  tell(`importing ${posts} posts`);
  const { postsPerSecond } = await runImport(
    writePosts(folder, world, posts, `among-${Date.now()}`),
    posts,
    url,
  );
  return {
    size,
    area: 'import, among the claims',
    name: 'one post',
    unit: 'ms',
    value: 1000 / postsPerSecond,
    cost: true,
    limit: { sense: '<', value: 1 },
    note: `${Math.round(postsPerSecond)} posts/s`,
  };
}

async function withSystem<T>(databaseUrl: string, work: (api: URL) => Promise<T>): Promise<T> {
  const api = Part.run('dist/apps/api/src/main.js', [], { DATABASE_URL: databaseUrl, PORT: '0' });
  try {
    const [, address = ''] = await api.said(/answers on (http:\S+)/);
    return await work(new URL(address));
  } finally {
    await api.stop();
  }
}

async function withDatabase<T>(
  databases: BenchDatabases,
  name: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  try {
    return await work(await databases.empty(name));
  } finally {
    await databases.drop(name);
  }
}

// What was started ends with us, however we end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

main().then(
  (kept) => process.exit(kept ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(2);
  },
);
