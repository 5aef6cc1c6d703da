import { type Client } from 'pg';
import { type InventedOrganisation } from './organisation-names';

const TABLES = { GIN: 'peer_gin', GiST: 'peer_gist' } as const;
const BATCH = 10_000;

/** Each organisation's forms under pg_trgm's two indexes, in tables of their own so that each is asked for itself. */
export async function buildTrigramPeers(
  database: Client,
  organisations: readonly InventedOrganisation[],
  formsOf: (organisation: InventedOrganisation) => string[],
): Promise<void> {
  await dropTrigramPeers(database);
  await database.query(`create extension if not exists pg_trgm`);
  await database.query(`set maintenance_work_mem = '512MB'`);
  await database.query(`create unlogged table ${TABLES.GIN} (owner int not null, form text not null)`);
  const rows = organisations.flatMap((one, owner) => formsOf(one).map((form) => ({ owner, form })));
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    await database.query(`insert into ${TABLES.GIN} select * from unnest($1::int[], $2::text[])`, [
      batch.map(({ owner }) => owner),
      batch.map(({ form }) => form),
    ]);
  }
  await database.query(`create unlogged table ${TABLES.GiST} as select * from ${TABLES.GIN}`);
  await database.query(`create index on ${TABLES.GIN} using gin (form gin_trgm_ops)`);
  await database.query(`create index on ${TABLES.GiST} using gist (form gist_trgm_ops(siglen=64))`);
  await database.query(`vacuum analyze ${TABLES.GIN}`);
  await database.query(`vacuum analyze ${TABLES.GiST}`);
}

/** The ten likest organisations, the likest first: over pg_trgm's threshold of 0.3, or the nearest neighbours. */
export async function trigramSearch(
  database: Client,
  kind: keyof typeof TABLES,
  text: string,
): Promise<number[]> {
  const { rows } = await database.query<{ owner: number }>({
    name: `peer ${kind}`,
    text:
      kind === 'GIN'
        ? `select owner from ${TABLES.GIN} where form % $1 order by similarity(form, $1) desc limit 20`
        : `select owner from ${TABLES.GiST} order by form <-> $1 limit 20`,
    values: [text],
  });
  return [...new Set(rows.map(({ owner }) => owner))].slice(0, 10);
}

export async function dropTrigramPeers(database: Client): Promise<void> {
  await database.query(`drop table if exists ${TABLES.GIN}, ${TABLES.GiST}`);
}
