import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Client } from 'pg';
import { seededRandom } from '../chaos/seeded-random';
import { bareInserts } from './bare-inserts';
import { HttpClient } from './closed-loop';
import { median, medians, percentile, type Figure } from './figures';
import { type InventedWorld } from './invented-world';
import { secretOf } from './load-world';
import { claimLine, statementLine } from './posts';
import { memoryOf, Part } from './processes';

const RUNS = 3;
/** Records sent one by one, a run. */
const SINGLE = 20;
const LOOK_MS = 2;

/** A file of leak-site posts about the organisations of a world. */
export function writePosts(folder: string, world: InventedWorld, posts: number, run: string): string {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(21);
  const lines = Array.from({ length: posts }, (_, index) =>
    JSON.stringify(claimLine(`${run}-${index}`, world.any(random).organisation, random)),
  );
  const file = join(folder, `posts-${run}.jsonl`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

export interface Import {
  postsPerSecond: number;
  peakMegabytes: number;
  /** Memory at the end by memory in the middle. */
  memoryGrowth: number;
}

/** `assay import FILE --wait` on this database: every post in triage and matched when it ends. */
export async function runImport(file: string, posts: number, databaseUrl: string): Promise<Import> {
  const started = performance.now();
  const { child } = Part.run('bin/assay.mjs', ['import', file, '--wait'], { DATABASE_URL: databaseUrl });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const memory: number[] = [];
  const sampler = setInterval(() => memory.push(memoryOf(child.pid ?? 0).resident), 250);
  const [status] = (await once(child, 'exit')) as [number | null];
  clearInterval(sampler);
  if (status !== 0) throw new Error(`The import failed:\n${said}`);
  const alive = memory.filter((bytes) => bytes > 0);
  const late = alive.slice(Math.floor(alive.length * 0.75));
  const middle = alive.slice(Math.floor(alive.length * 0.25), Math.floor(alive.length * 0.5));
  return {
    postsPerSecond: posts / ((performance.now() - started) / 1000),
    peakMegabytes: Math.max(...alive) / 1e6,
    memoryGrowth: median(late) / median(middle),
  };
}

/** The import on an empty store, against the bare insertion of the rows that it left there. */
export async function benchEmptyImport(
  databaseUrl: string,
  bareUrl: string,
  file: string,
  posts: number,
  tell: (what: string) => void,
): Promise<Figure[]> {
  const of = (name: string, unit: string, value: number, rest: Partial<Figure> = {}): Figure => ({
    size: posts,
    area: 'import, empty store',
    name,
    unit,
    value,
    ...rest,
  });
  tell(`importing ${posts} posts into an empty store`);
  const result = await runImport(file, posts, databaseUrl);
  tell('inserting the same rows bare');
  const bare = await bareInserts(databaseUrl, bareUrl);
  return [
    of('posts received, read, matched, in triage', 'posts/s', result.postsPerSecond, {
      limit: { sense: '>', value: 1_000 },
      note: `${posts} posts`,
    }),
    of('the same rows, inserted bare', 'posts/s', bare),
    of('import by bare insertion', 'share', result.postsPerSecond / bare, {
      limit: { sense: '>', value: 0.5 },
    }),
    of('memory of the importing process, peak', 'MB', result.peakMegabytes),
    of('memory, last quarter by second quarter', 'times', result.memoryGrowth, {
      limit: { sense: '<', value: 1.25 },
    }),
  ];
}

/** One record at a time through the API of an otherwise idle system, and an import, among the claims of a loaded store. */
export async function benchPipeline(
  api: URL,
  database: Client,
  world: InventedWorld,
  size: number,
  tell: (what: string) => void,
): Promise<Figure[]> {
  const client = new HttpClient(api, 1);
  const random = seededRandom(Date.now());
  const post = async (path: string, body: unknown): Promise<string> => {
    const answer = await client.call({ method: 'POST', path: `/api/v1/${path}`, token: secretOf(0), body });
    if (answer.status !== 201) throw new Error(`POST ${path} answered ${answer.status}: ${answer.body}`);
    return (JSON.parse(answer.body) as { id: string }).id;
  };
  const single = async (record: (id: string) => { path: string; body: unknown; until: string }) => {
    const times: number[] = [];
    for (let index = 0; index < SINGLE; index++) {
      const { path, body, until } = record(`one-${Date.now()}-${index}`);
      const started = performance.now();
      await becomes(database, until, await post(path, body));
      times.push(performance.now() - started);
    }
    return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
  };
  const claim = (id: string) => ({
    path: 'claims',
    body: { ...claimLine(id, world.any(random).organisation, random), type: undefined },
    until: `select from claims where id = $1 and state = 'triage'`,
  });
  // About somebody of whom there is a claim: it has a match to find.
  const victims = await database.query<{ name: string; domain: string | null; country: string | null }>(
    `select c.victim_name as name, c.victim_domain as domain, o.country from claims c join organisations o on o.id = c.victim_id
     where c.id in (select id from claims tablesample bernoulli (1) where victim_name is not null limit 500)`,
  );
  const statement = (id: string) => {
    const about = victims.rows[Math.floor(random() * victims.rows.length)];
    if (about === undefined) throw new Error('No claim has a victim.');
    return {
      path: 'statements',
      body: { ...statementLine(id, { ...about, country: about.country ?? 'US' }, random), type: undefined },
      until: `select from matches where statement_id = $1
        union all select from statements s where s.id = $1 and s.processed_at is not null
          and not exists (select from outbox where identity = $1::text and job = 'statement.match' and state <> 'quarantined' and attempts = 0)
          and not exists (select from outbox where identity = $1::text and job = 'statement.match' and state = 'dispatched')`,
    };
  };
  try {
    tell('one claim at a time');
    await single(claim);
    const claims = await medians(RUNS, () => single(claim));
    tell('one statement at a time');
    await single(statement);
    const statements = await medians(RUNS, () => single(statement));
    const of = (name: string, value: number, rest: Partial<Figure>): Figure => ({
      size,
      area: 'one at a time, idle system',
      name,
      unit: 'ms p95',
      value,
      cost: true,
      ...rest,
    });
    return [
      of('claim sent to triage', claims.p95, {
        limit: { sense: '<', value: 150 },
        note: `p50 ${claims.p50.toFixed(0)} ms`,
      }),
      of('statement sent to its matches', statements.p95, {
        limit: { sense: '<', value: 300 },
        note: `p50 ${statements.p50.toFixed(0)} ms`,
      }),
    ];
  } finally {
    client.close();
  }
}

async function becomes(database: Client, query: string, id: string): Promise<void> {
  const name = `until ${query.length}`;
  for (const limit = performance.now() + 20_000; performance.now() < limit;) {
    const { rowCount } = await database.query({ name, text: query, values: [id] });
    if ((rowCount ?? 0) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`Within 20 seconds there was no row for: ${query}`);
}
