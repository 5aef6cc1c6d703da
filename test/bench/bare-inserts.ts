import { Client } from 'pg';

/** What an import writes, in the order in which foreign keys allow it. */
const SHARED = [
  'sources',
  'actors',
  'actor_aliases',
  'organisations',
  'organisation_names',
  'organisation_keys',
  'organisation_words',
];
const OF_CLAIM: Readonly<Record<string, string>> = {
  claims: 'id',
  sightings: 'claim_id',
  assertions: 'claim_id',
  match_keys: 'record_id',
  lineage_keys: 'claim_id',
  claim_faces: 'claim_id',
  events: 'stream_id',
};
/** Claims a transaction, as many as the import takes. */
const BATCH = 500;
/** Enough for a rate, and few enough to be held in memory. */
const MOST = 20_000;
const CONNECTIONS = 2;

interface Rows {
  insert: string;
  values: (string | null)[][];
}

/**
 * Claims per second when the rows that an import left in `from` are inserted as they are into the empty database `to`:
 * one statement a table and transaction, two connections, nothing read and nothing thought.
 */
export async function bareInserts(from: string, to: string): Promise<number> {
  const source = new Client({ connectionString: from });
  await source.connect();
  const { rows: claims } = await source.query<{ id: string }>(
    `select id from claims order by id limit ${MOST}`,
  );
  const shared = [];
  for (const table of SHARED) shared.push(await readRows(source, table, 'true', []));
  const batches: Rows[][] = [];
  for (let at = 0; at < claims.length; at += BATCH) {
    const ids = claims.slice(at, at + BATCH).map(({ id }) => id);
    const batch = [];
    for (const [table, column] of Object.entries(OF_CLAIM))
      batch.push(await readRows(source, table, `${column} = any($1)`, [ids]));
    batches.push(batch);
  }
  await source.end();
  const targets = Array.from({ length: CONNECTIONS }, () => new Client({ connectionString: to }));
  await Promise.all(targets.map((target) => target.connect()));
  const [first] = targets;
  if (first === undefined) throw new Error('No connection.');
  const started = performance.now();
  await insertAll(first, shared);
  let next = 0;
  await Promise.all(
    targets.map(async (target) => {
      for (;;) {
        const batch = batches[next++];
        if (batch === undefined) return;
        await insertAll(target, batch);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(targets.map((target) => target.end()));
  return claims.length / seconds;
}

async function insertAll(client: Client, all: readonly Rows[]): Promise<void> {
  await client.query('begin');
  for (const { insert, values } of all) await client.query(insert, values);
  await client.query('commit');
}

/** Values as PostgreSQL writes them, a column an array, with the statement that puts them in again. */
async function readRows(client: Client, table: string, where: string, parameters: unknown[]): Promise<Rows> {
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  const names = columns.map(({ name }) => name).join(', ');
  const { rows } = await client.query<(string | null)[]>({
    text: `select ${columns.map(({ name }) => `${name}::text`).join(', ')} from ${table} where ${where}`,
    values: parameters,
    rowMode: 'array',
  });
  return {
    insert: `insert into ${table} (${names}) overriding system value
      select ${columns.map(({ type }, index) => `c${index}::${type}`).join(', ')}
      from unnest(${columns.map((_, index) => `$${index + 1}::text[]`).join(', ')}) t(${columns.map((_, index) => `c${index}`).join(', ')})`,
    values: columns.map((_, index) => rows.map((row) => row[index] ?? null)),
  };
}
