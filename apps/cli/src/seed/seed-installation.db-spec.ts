import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { auditKey, verifyAudit } from '#audit';
import { PeopleService } from '#auth';
import { loadConfig } from '#config';
import { dataSourceOptions } from '#database';
import { JobWorker } from '#jobs';
import { WorkerModule } from '#worker';
import { createTestDatabase } from '../../../../test/harness/database';
import { withApplication } from '../application';
import { type SeedClaim, type SeedIncident, type SeedStatement, type SeedStep } from './incident';
import { seedInstallation, type SeedReport } from './seed-installation';
import { SeedModule } from './seed.module';

const claim = (id: string, posted_at: string, name: string, text: string): SeedClaim => ({
  id,
  posted_at,
  source: { name: 'Harbour Board', kind: 'forum' },
  actor: 'greyheron',
  title: `${name} breached`,
  text,
  victim: { name },
});
const statement = (id: string, published_at: string, name: string, text: string): SeedStatement => ({
  id,
  published_at,
  issuer: { name, type: 'victim' },
  channel: 'direct',
  title: `${name}: security incident`,
  text,
  subject: { name },
});
const incident = (key: string, about: Partial<SeedIncident>): SeedIncident => ({
  key,
  about: key,
  claims: [],
  statements: [],
  outcome: [],
  ...about,
});
const step = (claimId: string, action: SeedStep['action'], more: Partial<SeedStep> = {}): SeedStep => ({
  claim: claimId,
  action,
  ...more,
});

const OLD = '2019-03-04';
const RECENT = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);

const INCIDENTS: SeedIncident[] = [
  incident('tidewell', {
    claims: [
      claim(
        'tidewell-1',
        RECENT,
        'Tidewell Shipping',
        'We took 40 GB of source code from Tidewell Shipping.',
      ),
      claim(
        'tidewell-2',
        RECENT,
        'Tidewell Shipping',
        'Reposting: 40 GB of source code of Tidewell Shipping.',
      ),
    ],
    statements: [
      statement(
        'tidewell-s1',
        RECENT,
        'Tidewell Shipping',
        'We confirm that 40 GB of source code were copied from our systems by an intruder.',
      ),
    ],
    outcome: [
      step('tidewell-1', 'accept'),
      step('tidewell-2', 'merge', { into: 'tidewell-1', reason: 'A repost.' }),
      step('tidewell-1', 'confirm'),
    ],
  }),
  incident('brackenfold', {
    claims: [claim('brackenfold-1', OLD, 'Brackenfold Dairy', 'All mail of Brackenfold Dairy is for sale.')],
    outcome: [step('brackenfold-1', 'accept')],
  }),
  incident('marlpit', {
    claims: [claim('marlpit-1', RECENT, 'Marlpit Insurance', 'Marlpit Insurance: 9 million customers.')],
    outcome: [step('marlpit-1', 'accept'), step('marlpit-1', 'confirm')],
  }),
  incident('quillstone', {
    claims: [claim('quillstone-1', OLD, 'Quillstone Bank', 'Quillstone Bank: 2 TB taken.')],
    statements: [
      statement(
        'quillstone-s1',
        OLD,
        'Fenwick Holdings',
        'These files were fabricated; our systems were not touched.',
      ),
    ],
    outcome: [
      step('quillstone-1', 'accept'),
      step('quillstone-1', 'dispute', { reason: 'Fabricated, says the owner.' }),
    ],
  }),
  incident('sedgemoor', {
    claims: [claim('sedgemoor-1', OLD, 'Sedgemoor Rail', 'Sedgemoor Rail: 800,000 passengers.')],
    statements: [
      statement(
        'sedgemoor-s1',
        OLD,
        'Sedgemoor Rail',
        'We are investigating an incident in our booking system.',
      ),
    ],
    outcome: [
      step('sedgemoor-1', 'accept'),
      step('sedgemoor-1', 'defer', { reason: 'They still investigate.' }),
      step('sedgemoor-1', 'confirm_partially', { reason: 'Long enough.' }),
    ],
  }),
  incident('thornby', {
    claims: [claim('thornby-1', OLD, 'Thornby Water', 'Thornby Water: 5 GB.')],
    statements: [statement('thornby-s1', OLD, 'Thornby Water', 'We are investigating an incident.')],
    outcome: [step('thornby-1', 'accept'), step('thornby-1', 'defer', { reason: 'They still investigate.' })],
  }),
  incident('waiting', { claims: [claim('waiting-1', OLD, 'Oxlip Foods', 'Oxlip Foods, 3 GB.')] }),
];

describe('seeding', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'assay-seed-'));
  const config = loadConfig({ ASSAY_DATA_DIR: dataDir, ASSAY_DATABASE_POOL: '6' });
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  let first: SeedReport;
  const refusedLines: string[] = [];

  const place = () => ({ config, databaseUrl: database.url });
  const worker = { forInstallation: () => WorkerModule.forInstallation(config, database.url) };
  const doJobs = () => withApplication(place(), worker, (app) => app.get(JobWorker).drain());
  const seed = async () => {
    const report = await seedInstallation(place(), INCIDENTS, 'a password for the demo', {
      onBadLine: (problem) => refusedLines.push(problem),
      onProgress: () => undefined,
      waitForJobs: doJobs,
    });
    await doJobs();
    return report;
  };
  const query = <T>(sql: string) => dataSource.query<T[]>(sql);

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
    await withApplication(place(), SeedModule, (app) =>
      app.get(PeopleService).create('system', {
        email: 'Lead@assay.example',
        name: 'Somebody real',
        roles: ['lead'],
        password: 'a password of their own',
      }),
    );
    first = await seed();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('takes everything in and leaves accounts alone that exist', () => {
    expect(refusedLines).toEqual([]);
    expect(first.imported).toEqual({ created: 12, unchanged: 0, bad: 0 });
    const kept = first.people.filter(({ created }) => !created);
    expect(kept.map(({ person }) => person.name)).toEqual(['Somebody real']);
    expect(first.people).toHaveLength(7);
  });

  it('brings every claim to where its steps lead, by the rules', async () => {
    const states = await query<{ id: string; state: string }>('select external_id as id, state from claims');
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
      'tidewell-1': 'confirmed',
      'tidewell-2': 'duplicate',
      'brackenfold-1': 'unsubstantiated',
      'marlpit-1': 'watching',
      'quillstone-1': 'disputed',
      'sedgemoor-1': 'partially_confirmed',
      'thornby-1': 'watching',
      'waiting-1': 'triage',
    });
  });

  it('reports a step that is refused, and keeps nothing of it', async () => {
    const refused = first.refused.map(({ step: { claim: id, action }, refusal }) => [
      id,
      action,
      refusal.code,
    ]);
    expect(refused).toEqual([['marlpit-1', 'confirm', 'illegal_transition']]);
    expect(await query('select from leases where expires_at > now()')).toEqual([]);
  });

  it('has a second person decide', async () => {
    const deciders = await query<{ same: boolean }>(
      `select v.decided_by = c.accepted_by as same from verdicts v join claims c on c.id = v.claim_id
       where v.decided_by is not null`,
    );
    expect(deciders).toEqual([{ same: false }, { same: false }, { same: false }]);
  });

  it('leaves a record that is sound', async () => {
    const report = await verifyAudit(dataSource.manager, auditKey(dataDir).publicKey);
    expect(report).toMatchObject({ ok: true });
  });

  it('changes nothing when it is done again', async () => {
    const snapshot = async () => [
      await query('select id, state, version, watch_until from claims order by id'),
      await query('select count(*)::int as events from events'),
      await query('select id, status from matches order by id'),
    ];
    const before = await snapshot();
    const again = await seed();
    expect(await snapshot()).toEqual(before);
    expect(again).toMatchObject({ imported: { created: 0, unchanged: 12, bad: 0 }, decided: 0 });
    expect(again.people.every(({ created }) => !created)).toBe(true);
  });
});
