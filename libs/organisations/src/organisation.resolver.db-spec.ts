import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { organisationInTitle } from '#matching';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/database';
import { indexOldNames } from './organisation-index.store';
import { OrganisationRegistry } from './organisation.registry';
import { OrganisationResolver } from './organisation.resolver';

describe('OrganisationResolver', () => {
  let database: TestDatabase;
  let source: DataSource;
  const resolver = new OrganisationResolver();
  const resolve = (title: string) => resolver.resolve(source.manager, organisationInTitle(title));

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
    const named = [
      { name: 'Quarrytown Metals GmbH', domain: 'quarrytown-metals.de' },
      { name: 'Brückner & Söhne Spedition', domain: null },
      { name: 'Harrowgate Dental Clinic', domain: 'harrowgatedental.com' },
      { name: 'Harrowgate Orchards', domain: 'harrowgate-orchards.com' },
      { name: 'Lindqvist Paper Northern Mills', domain: null },
      { name: 'Tindlewick', domain: null },
      { name: 'Tindlewick Security', domain: null },
    ];
    await source.transaction((tx) => new OrganisationRegistry().resolve(tx, named));
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it.each([
    ['[UPDATED] quarrytown-metals.de part 2 - 40GB', 'Quarrytown Metals GmbH'],
    ['Quarrytown Metals Ltd', 'Quarrytown Metals GmbH'],
    ['Metals Quarrytown', 'Quarrytown Metals GmbH'],
    ['Quarytown Metals | FULL LEAK 100%', 'Quarrytown Metals GmbH'],
    ['quarrytownmetals.io', 'Quarrytown Metals GmbH'],
    ['Bruckner Sohne Spedition (230 GB)', 'Brückner & Söhne Spedition'],
    [Buffer.from('Brückner & Söhne Spedition').toString('latin1'), 'Brückner & Söhne Spedition'],
    ['Lindqist Paper Nothern Mills', 'Lindqvist Paper Northern Mills'],
    ['Lndqist Paper Northern Mills', 'Lindqvist Paper Northern Mills'],
    ['Security Tindlewick', 'Tindlewick Security'],
  ])('links %s', async (title, name) => {
    const { resolution, ranked } = await resolve(title);
    expect([resolution, ranked[0]?.name]).toEqual(['linked', name]);
  });

  it('says that two are meant equally well, and names both', async () => {
    const { resolution, ranked } = await resolve('quarrytown-metals.de - Harrowgate Orchards');
    expect(resolution).toBe('ambiguous');
    expect(ranked.map(({ name }) => name).sort()).toEqual(['Harrowgate Orchards', 'Quarrytown Metals GmbH']);
  });

  it('links nobody to a name that only shares a word, or to one that was withheld', async () => {
    for (const title of [
      'Harrowgate',
      'Harrowgate Steel Works',
      'Q********* M*****',
      'Quillfeather Bros',
      '***',
    ])
      expect([title, (await resolve(title)).resolution]).toEqual([title, 'none']);
    const [masked] = (await resolve('Q********* M*****')).ranked;
    expect([masked?.name, masked?.why]).toEqual([
      'Quarrytown Metals GmbH',
      'fits the letters that were left',
    ]);
  });

  it('finds nobody in hostile text, in no time', async () => {
    for (const title of [
      '\ud83d\ude00'.repeat(200),
      `${'a.'.repeat(2_000)}`,
      'x'.repeat(500),
      '%_\\',
      `${'ab '.repeat(500)}`,
    ])
      expect((await resolve(title)).resolution).toBe('none');
  });

  it('finds whom it was merged into', async () => {
    const [orchards] = (await resolve('Harrowgate Orchards')).ranked;
    const [clinic] = (await resolve('Harrowgate Dental Clinic')).ranked;
    await source.query(`update organisations set merged_into = $1 where id = $2`, [clinic?.id, orchards?.id]);
    for (const title of ['Harrowgate Orchards', 'Orchards Harrowgate'])
      expect((await resolve(title)).ranked[0]?.id).toBe(clinic?.id);
    await source.query(`update organisations set merged_into = null where id = $1`, [orchards?.id]);
  });

  it('makes the keys of those who were registered before there were any', async () => {
    await source.query(`truncate organisation_keys, organisation_words`);
    await source.query(`update organisation_names set words = null`);
    expect((await resolve('Metals Quarrytown')).resolution).toBe('none');
    expect(await source.transaction(indexOldNames)).toBe(false);
    expect((await resolve('Metals Quarrytown')).resolution).toBe('linked');
  });
});
