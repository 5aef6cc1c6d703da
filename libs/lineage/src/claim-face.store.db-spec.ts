import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { type ClaimRecord } from '#matching';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/database';
import { faceOf } from './claim-face';
import { ClaimFaceStore } from './claim-face.store';

const CLAIM: ClaimRecord = {
  id: '01900000-0000-7000-8000-000000000001',
  title: 'Société Générale d’Alençon part 2 (2024)',
  text: 'Wir haben 40 GB Daten von alencon-energie.fr kopiert, darunter Verträge und Ausweise, alles aus dem Jahr 2023.',
  postedAt: '2025-03-04',
  actor: 'Pale Horse',
  victim: { name: 'Société Générale d’Alençon (SGA)', domain: 'alencon-energie.fr' },
  assertions: [],
};

describe('the faces of claims', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    source = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are the same after they were kept', async () => {
    const store = new ClaimFaceStore();
    await source.transaction(async (tx) => {
      const made = await store.make(tx, new Map([[CLAIM.id, CLAIM]]));
      expect(made.get(CLAIM.id)).toEqual(faceOf({ ...CLAIM, url: null, discoveredAt: null }));
      expect(made.get(CLAIM.id)?.victims.length).toBeGreaterThan(1);
      expect(await store.of(tx, [CLAIM.id])).toEqual(made);
    });
  });
});
