import { DataSource } from 'typeorm';
import { dataSourceOptions, newId } from '#database';
import { createTestDatabase } from '../../../test/harness/database';
import { exportRecords, type ExportOptions } from './export.query';
import { type ExportedClaim, type ExportedRecord } from './exported-record';

describe('exportRecords', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let dataSource: DataSource;
  const sourceId = newId();
  const actorId = newId();

  const sql = (query: string, parameters: unknown[] = []) => dataSource.query<unknown>(query, parameters);
  const exported = async (options?: ExportOptions): Promise<ExportedRecord[]> => {
    const records: ExportedRecord[] = [];
    for await (const record of exportRecords(dataSource.manager, options)) records.push(record);
    return records;
  };

  async function insertClaim(
    externalId: string | null,
    state = 'in_review',
    duplicateOf: string | null = null,
  ) {
    const id = newId();
    await sql(
      `insert into claims (id, external_id, content_hash, title, text, posted_on, posted_at, source_id, actor_id, victim_name, state,
         version, duplicate_of, created_at, updated_at)
       values ($1, $2, '\\x00', 'Northgate', 'We took 200 GB from them', '2026-02', '2026-02-01', $3, $4, 'Northgate Logistics', $5, 1, $6,
         '2026-02-03T08:00:00.123456Z', '2026-02-03T08:00:00Z')`,
      [id, externalId, sourceId, actorId, state, duplicateOf],
    );
    return id;
  }

  async function insertStatement(externalId: string | null) {
    const id = newId();
    await sql(
      `insert into statements (id, external_id, content_hash, issuer_name, issuer_type, channel, text, stance, published_on, version)
       values ($1, $2, '\\x00', 'Northgate Logistics', 'victim', 'direct', 'About 40 GB were copied', 'acknowledges', '2026-02-05', 1)`,
      [id, externalId],
    );
    return id;
  }

  async function insertAssertion(
    owner: { claim?: string; statement?: string },
    ordinal: number,
    quote: string,
  ) {
    const id = newId();
    await sql(
      `insert into assertions (id, claim_id, statement_id, ordinal, kind, field, start_offset, end_offset, quote, value, unit,
         comparator, negated, produced_by)
       values ($1, $2, $3, $4, 'data_volume', 'text', 8, 14, $5, '200000000000', 'byte', '>=', false, 'volume')`,
      [id, owner.claim ?? null, owner.statement ?? null, ordinal, quote],
    );
    return id;
  }

  async function insertMatch(
    claimId: string,
    statementId: string,
    part: { score?: number; status?: string; reviewable?: boolean } = {},
  ) {
    const id = newId();
    await sql(
      `insert into matches (id, claim_id, statement_id, score, evidence, status, reviewable)
       values ($1, $2, $3, $4, '[{"feature":"same_name","score":1,"weight":2,"why":"same"}]', $5, $6)`,
      [id, claimId, statementId, part.score ?? 0.9, part.status ?? 'suggested', part.reviewable ?? true],
    );
    return id;
  }

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, 2)).initialize();
    await sql(`insert into sources (id, name, kind) values ($1, 'Grey Heron blog', 'leak_site')`, [sourceId]);
    await sql(`insert into actors (id, name) values ($1, 'Grey Heron')`, [actorId]);
  });
  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('gives claims, then statements, with all that hangs on them', async () => {
    const statementId = await insertStatement('s1');
    const claimId = await insertClaim('x1');
    await insertAssertion({ claim: claimId }, 1, 'second');
    const first = await insertAssertion({ claim: claimId }, 0, '200 GB');
    await insertAssertion({ statement: statementId }, 0, '40 GB');
    const matchId = await insertMatch(claimId, statementId);
    await sql(
      `insert into relations (match_id, assertion_id, relation, statement_quote, reason)
       values ($1, $2, 'narrows', '{"field":"text","start":0,"end":11,"text":"About 40 GB"}', 'less')`,
      [matchId, first],
    );
    await sql(
      `insert into sightings (id, claim_id, source_id, url, content_hash) values ($1, $2, $3, 'http://blog.example/1', '\\x00')`,
      [newId(), claimId, sourceId],
    );
    const [claim, statement, ...rest] = await exported();
    expect(rest).toEqual([]);
    expect(claim).toMatchObject({
      type: 'claim',
      id: 'x1',
      uuid: claimId,
      state: 'in_review',
      postedOn: '2026-02',
      source: { name: 'Grey Heron blog', kind: 'leak_site', record: { confirmed: 0, disputed: 0 } },
      actor: 'Grey Heron',
      victim: { name: 'Northgate Logistics', domain: null },
      sightings: [{ url: 'http://blog.example/1' }],
      assertions: [{ quote: '200 GB', value: 200_000_000_000, start: 8, end: 14 }, { quote: 'second' }],
      matches: [
        {
          statement: { id: 's1', uuid: statementId, stance: 'acknowledges' },
          score: 0.9,
          status: 'suggested',
          linkedByHand: false,
          evidence: [{ feature: 'same_name', score: 1, weight: 2, why: 'same' }],
          relations: [
            { assertion: 0, relation: 'narrows', statementQuote: { text: 'About 40 GB' }, reason: 'less' },
          ],
        },
      ],
      suggestedVerdict: null,
      suggestedReasons: [],
      verdict: null,
      createdAt: '2026-02-03T08:00:00.123Z',
    });
    expect(statement).toMatchObject({
      type: 'statement',
      id: 's1',
      issuer: { name: 'Northgate Logistics', type: 'victim' },
      subject: null,
      stance: 'acknowledges',
      assertions: [{ quote: '40 GB' }],
    });
  });

  it('leaves out rejected matches and those under the threshold, and gives the best first', async () => {
    const claimId = await insertClaim('x1');
    for (const [id, part] of Object.entries({
      low: { score: 0.6 },
      high: { score: 0.8 },
      rejected: { status: 'rejected' },
      under: { score: 0.4, reviewable: false },
    })) {
      await insertMatch(claimId, await insertStatement(id), part);
    }
    const [claim] = await exported();
    expect((claim as ExportedClaim).matches.map(({ statement }) => statement.id)).toEqual(['high', 'low']);
  });

  it('names records without an external id by their own', async () => {
    const [claimId, statementId] = [await insertClaim(null), await insertStatement(null)];
    await insertMatch(claimId, statementId);
    await insertClaim('x2', 'duplicate', claimId);
    const [first, second] = await exported();
    expect(first).toMatchObject({ id: claimId, matches: [{ statement: { id: statementId } }] });
    expect(second).toMatchObject({ id: 'x2', duplicateOf: claimId });
  });

  it('gives the verdict that stands, not one that was superseded', async () => {
    const claimId = await insertClaim('x1', 'disputed');
    await sql(
      `insert into verdicts (id, claim_id, verdict, reason, superseded_at)
       values ($1, $3, 'confirmed', 'too early', now()), ($2, $3, 'disputed', 'denied', null)`,
      [newId(), newId(), claimId],
    );
    expect((await exported())[0]).toMatchObject({ verdict: { verdict: 'disputed', reason: 'denied' } });
  });

  it('gives the claims of one state, and the statements matched with them', async () => {
    const [open] = [await insertClaim('open', 'in_review'), await insertClaim('ended', 'triage')];
    await insertMatch(open, await insertStatement('s1'));
    await insertStatement('s2');
    expect((await exported({ state: 'in_review' })).map(({ id }) => id)).toEqual(['open', 's1']);
  });

  it('pages without losing or repeating any, over one snapshot', async () => {
    await sql(
      `insert into claims (id, external_id, content_hash, title, source_id, state, version)
       select gen_random_uuid(), 'c' || n, '\\x00', 'Claim ' || n, $1, 'received', 1 from generate_series(1, 1203) n`,
      [sourceId],
    );
    const ids: string[] = [];
    for await (const { id } of exportRecords(dataSource.manager)) {
      if (ids.length === 0) {
        await insertClaim('late');
        await insertStatement('late');
      }
      ids.push(id);
    }
    expect(new Set(ids).size).toBe(1203);
    expect(ids).toHaveLength(1203);
    expect(ids).not.toContain('late');
  });

  it('lets its connection go when the reader has had enough', async () => {
    await insertClaim('x1');
    for (let round = 0; round < 3; round += 1) {
      for await (const { id } of exportRecords(dataSource.manager)) {
        expect(id).toBe('x1');
        break;
      }
    }
    expect(await exported()).toHaveLength(1);
  });
});
