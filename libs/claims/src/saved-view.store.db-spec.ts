import { DataSource } from 'typeorm';
import { dataSourceOptions, newId } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/database';
import { SavedViews } from './saved-view.store';

describe('saved views', () => {
  let database: TestDatabase;
  let source: DataSource;
  const views = new SavedViews();
  const [ada, ben] = [newId(), newId()];

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
    await source.query(
      `insert into people (id, email, name, password_hash, roles, version)
       select id, id || '@example.org', 'One', 'x', '{analyst}', 1 from unnest($1::uuid[]) id`,
      [[ada, ben]],
    );
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const namesOf = async (person: string) =>
    (await views.list(source.manager, person)).map(({ name, search }) => `${name}: ${search}`);

  it('are each person’s own, one of each name', async () => {
    const tx = source.manager;
    await views.save(tx, ada, { name: 'Overdue', search: 'due=overdue' });
    await views.save(tx, ada, { name: 'overdue', search: 'due=overdue&watched=true' });
    const theirs = await views.save(tx, ben, { name: 'Overdue', search: 'due=overdue' });
    expect(await namesOf(ada)).toEqual(['overdue: due=overdue&watched=true']);
    await expect(views.rename(tx, ada, theirs.id, 'Mine')).rejects.toMatchObject({ code: 'not_found' });
    await views.remove(tx, ada, theirs.id);
    expect(await namesOf(ben)).toEqual(['Overdue: due=overdue']);
  });

  it('are renamed, but not to the name of another', async () => {
    const tx = source.manager;
    const view = await views.save(tx, ben, { name: 'Held', search: 'held=me' });
    await expect(views.rename(tx, ben, view.id, 'OVERDUE')).rejects.toMatchObject({ code: 'name_taken' });
    expect(await views.rename(tx, ben, view.id, 'Mine')).toEqual({ ...view, name: 'Mine' });
    await views.remove(tx, ben, view.id);
    expect(await namesOf(ben)).toEqual(['Overdue: due=overdue']);
  });

  it('end at a hundred', async () => {
    await source.query(
      `insert into saved_views (id, person_id, name, search)
       select gen_random_uuid(), $1, 'view ' || n, '' from generate_series(2, 100) n`,
      [ada],
    );
    await expect(views.save(source.manager, ada, { name: 'Too many', search: '' })).rejects.toMatchObject({
      code: 'too_many_views',
    });
    await expect(views.save(source.manager, ada, { name: 'View 2', search: 'q=x' })).resolves.toMatchObject({
      search: 'q=x',
    });
  });
});
