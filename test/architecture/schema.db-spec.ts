import { DataSource, type EntityMetadata } from 'typeorm';
import { TestSystem } from '../harness/system';

/** PostgreSQL's own names for the types that entities name. */
const TYPES: Readonly<Record<string, string>> = {
  integer: 'int4',
  bigint: 'int8',
  boolean: 'bool',
  'double precision': 'float8',
};

interface SchemaColumn {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
}

/** The migrations make the schema and the entities describe it: where the two differ, one of them is wrong. */
describe('the schema that migrations make', () => {
  let system: TestSystem;
  let entities: readonly EntityMetadata[];
  let columns: SchemaColumn[];

  beforeAll(async () => {
    system = await TestSystem.start();
    const dataSource = system.api.get(DataSource);
    entities = dataSource.entityMetadatas;
    columns = await dataSource.query(
      `select table_name as table, column_name as name, udt_name as type, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public'`,
    );
  });
  afterAll(() => system.stop());

  const inOrder = (rows: readonly SchemaColumn[]) =>
    rows
      .map(({ table, name, ...rest }) => ({ at: `${table}.${name}`, ...rest }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));

  it('has each column of each entity, with its type and whether it may be null, and no other in their tables', () => {
    const mapped = entities.flatMap(({ tableName, columns: described }) =>
      described.map(({ databaseName, type, isArray, isNullable }) => {
        const named = typeof type === 'string' ? (TYPES[type] ?? type) : 'unnamed';
        return {
          table: tableName,
          name: databaseName,
          type: isArray ? `_${named}` : named,
          nullable: isNullable,
        };
      }),
    );
    const tables = new Set(mapped.map(({ table }) => table));
    expect([...tables]).toEqual(
      expect.arrayContaining([
        'claims',
        'sightings',
        'assertions',
        'statements',
        'matches',
        'relations',
        'verdicts',
        'people',
        'api_tokens',
        'leases',
        'outbox',
      ]),
    );
    const made = columns.filter(({ table }) => tables.has(table));
    expect(inOrder(mapped)).toEqual(inOrder(made));
  });

  it('has the same primary keys', async () => {
    const keys = await system.api.get(DataSource).query<{ table: string; columns: string[] }[]>(
      `select c.relname as table, array_agg(a.attname::text order by a.attname) as columns from pg_index i
       join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
       where i.indisprimary and c.relnamespace = 'public'::regnamespace group by c.relname`,
    );
    const made = new Map(keys.map(({ table, columns: of }) => [table, of]));
    for (const { tableName, primaryColumns } of entities) {
      expect([tableName, primaryColumns.map(({ databaseName }) => databaseName).sort()]).toEqual([
        tableName,
        made.get(tableName),
      ]);
    }
  });
});
