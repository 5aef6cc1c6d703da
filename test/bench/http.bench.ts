import { type Client } from 'pg';
import { seededRandom } from '../chaos/seeded-random';
import { HttpClient, type Call, type Load } from './closed-loop';
import { pick, type Random } from './draw';
import { medians, percentile, type Figure } from './figures';
import { ANALYSTS, secretOf } from './load-world';

const CONNECTIONS = 50;
const REQUESTS = 400;
const RUNS = 3;
const LIMIT = { sense: '<' as const, value: 50 };
/** Claims that each analyst takes from the queue. */
const TURNS = 4;

interface Known {
  claims: string[];
  matched: string[];
  statements: string[];
  actors: { common: string; rare: string };
  sources: { common: string; rare: string };
}

/** What people and programs ask of a store of this size, 50 at a time. */
export async function benchHttp(
  url: URL,
  database: Client,
  size: number,
  tell: (what: string) => void,
): Promise<Figure[]> {
  const known = await lookAround(database);
  const client = new HttpClient(url, CONNECTIONS);
  const figures: Figure[] = [];
  const of = (name: string, value: number, rest: Partial<Figure> = {}) =>
    figures.push({ size, area: 'HTTP, 50 connections', name, unit: 'ms p95', value, cost: true, ...rest });
  try {
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      tell(`HTTP: ${name}`);
      const random = seededRandom(11);
      const pages = await deepPages(client, ask, random, known);
      const { p95, rate } = await measure(
        client,
        () => pages[Math.floor(random() * pages.length)] ?? ask(random, known),
      );
      of(name, p95, { limit: LIMIT, note: `${Math.round(rate)} requests/s` });
    }
    tell('HTTP: /queue/next under 100 people');
    const taken = await benchQueue(url, database);
    of('/queue/next, 100 people at once', taken.p95, {
      area: 'HTTP, 100 connections',
      limit: LIMIT,
      note: `${Math.round(taken.rate)} requests/s`,
    });
    of('/queue/next, claims given to two people', taken.twice, {
      area: 'HTTP, 100 connections',
      unit: 'claims',
      cost: false,
      limit: { sense: '<', value: 0 },
    });
  } finally {
    client.close();
  }
  return figures;
}

type Question = (random: Random, known: Known) => Call;
const get = (path: string): Call => ({ method: 'GET', path: `/api/v1${path}`, token: secretOf(0) });

/** Filters that a person can set, the kind ones and those under which next to nothing is found. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  'claims: the queue': () => get('/claims?state=triage&order=urgency'),
  'claims: newest': () => get('/claims'),
  'claims: newest of three states': () => get('/claims?state=watching,in_review,confirmed'),
  'claims: of a frequent actor': (_, { actors }) => get(`/claims?actor=${actors.common}`),
  'claims: of a rare actor': (_, { actors }) => get(`/claims?actor=${actors.rare}`),
  'claims: of a source and a state': (_, { sources }) =>
    get(`/claims?source=${sources.rare}&state=in_review`),
  'claims: of a verdict': () => get('/claims?verdict=disputed'),
  'claims: of a suggestion in triage, by urgency': () =>
    get('/claims?state=triage&order=urgency&suggestedVerdict=confirmed'),
  'claims: rare actor, frequent source, a verdict': (_, { actors, sources }) =>
    get(`/claims?actor=${actors.rare}&source=${sources.common}&verdict=disputed`),
  'claims: nothing to be found': () => get('/claims?state=watching&verdict=disputed'),
  'claims: counts by state': () => get('/claims/counts'),
  'claim with everything on it': (random, { matched }) => get(`/claims/${pick(matched, random)}`),
  'claim: its history': (random, { claims }) => get(`/claims/${pick(claims, random)}/history`),
  'statements: newest': () => get('/statements'),
  'statements: of a rare stance': () => get('/statements?stance=denies'),
  'statement with everything on it': (random, { statements }) =>
    get(`/statements/${pick(statements, random)}`),
  'register: organisations': () => get('/organisations'),
  'register: actors': () => get('/actors'),
  'register: sources': () => get('/sources'),
};

async function lookAround(database: Client): Promise<Known> {
  const ids = async (statement: string) =>
    (await database.query<{ id: string }>(statement)).rows.map(({ id }) => id);
  const ends = async (column: string) => {
    const [common = '', ...others] = await ids(
      `select ${column} as id from claims tablesample system (10) where ${column} is not null group by 1 order by count(*) desc`,
    );
    return { common, rare: others.at(-1) ?? common };
  };
  return {
    claims: await ids(`select id from claims tablesample bernoulli (1) limit 500`),
    matched: await ids(`select claim_id as id from matches limit 500`),
    statements: await ids(`select statement_id as id from matches limit 500`),
    actors: await ends('actor_id'),
    sources: await ends('source_id'),
  };
}

/** The first page and, where it has followers, some of them: any page costs the same, or it is found out. */
async function deepPages(client: HttpClient, ask: Question, random: Random, known: Known): Promise<Call[]> {
  const first = ask(random, known);
  if (/\/(claims|statements)\/[0-9a-f]/.test(first.path)) return [];
  const pages = [first];
  for (let page = 0; page < 4; page++) {
    const { status, body } = await client.call(pages.at(-1) ?? first);
    if (status !== 200) throw new Error(`${first.path} answered ${status}: ${body.slice(0, 300)}`);
    const { next } = JSON.parse(body) as { next?: string | null };
    if (!next) break;
    const path = `${first.path}${first.path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`;
    pages.push({ ...first, path });
  }
  return pages;
}

async function measure(client: HttpClient, next: () => Call): Promise<{ p95: number; rate: number }> {
  await client.load(CONNECTIONS * 2, next);
  return medians(RUNS, async () => summarise(await client.load(REQUESTS, next)));
}

function summarise(load: Load): { p95: number; rate: number } {
  if (load.failed > 0) throw new Error(`${load.failed} requests failed; the first: ${load.firstFailure}`);
  return { p95: percentile(load.times, 0.95), rate: load.times.length / load.seconds };
}

async function benchQueue(url: URL, database: Client) {
  const client = new HttpClient(url, ANALYSTS);
  try {
    return await medians(RUNS, async () => {
      await database.query(`delete from leases`);
      const load = await client.load(ANALYSTS * TURNS, (index) => ({
        method: 'POST',
        path: '/api/v1/queue/next',
        token: secretOf(index % ANALYSTS),
        body: { line: 'triage' },
      }));
      const { rows } = await database.query<{ leases: number }>(`select count(*)::int as leases from leases`);
      // A lease is one claim's; as many as were answered, or two people were given the same one.
      return { ...summarise(load), twice: load.times.length - (rows[0]?.leases ?? 0) };
    });
  } finally {
    await database.query(`delete from leases`);
    client.close();
  }
}
