import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/database';
import { OrganisationRegistry, type NamedOrganisation } from './organisation.registry';

describe('OrganisationRegistry', () => {
  let database: TestDatabase;
  let source: DataSource;
  const registry = new OrganisationRegistry();
  const resolve = (...named: NamedOrganisation[]) => source.transaction((tx) => registry.resolve(tx, named));
  const org = (name: string | null, domain: string | null = null): NamedOrganisation => ({ name, domain });

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource(dataSourceOptions(database.url, 6)).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('knows one organisation by its spellings, its domain, and what came with either', async () => {
    const [first, second] = await resolve(
      org('Example Works GmbH', 'www.example-works.de'),
      org('EXAMPLE WORKS'),
    );
    expect(first).not.toBeNull();
    expect(second).toBe(first);
    expect(await resolve(org(null, 'https://example-works.de/contact'))).toEqual([first]);
    expect(await resolve(org('Exämple Works'))).toEqual([first]);
  });

  it('keeps names apart that are only alike', async () => {
    const [a, b] = await resolve(org('Northern Lights Clinic'), org('Northern Light Clinics Holding'));
    expect(a).not.toBe(b);
  });

  it('makes nobody of a redacted name, an empty one, or an onion address', async () => {
    expect(
      await resolve(org('A**** C***'), org('***'), org(null), org(null, 'abcdefghij234567.onion')),
    ).toEqual([null, null, null, null]);
  });

  it('knows again a name that is longer than an index row takes', async () => {
    const long = `a${'𐐷'.repeat(3_000)}`;
    const [first] = await resolve(org(long));
    expect(first).not.toBeNull();
    expect(await resolve(org(long))).toEqual([first]);
  });

  it('makes one organisation when many meet the same new name at once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, () => resolve(org('Race Condition Ltd', 'race.example.org'))),
    );
    expect(new Set(ids.flat()).size).toBe(1);
    const [row] = await source.query<{ n: string }[]>(
      `select count(*) as n from organisations where name = 'Race Condition Ltd'`,
    );
    expect(row?.n).toBe('1');
  });
});
