import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { Client } from 'pg';
import { loadConfig } from '#config';
import { newId } from '#database';
import { createTestDatabase } from '../../../../test/harness/database';
import { type CommandContext } from '../context';
import { registerExport } from './export.command';

describe('assay export', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let folder: string;

  const run = async (...options: string[]): Promise<void> => {
    const config = loadConfig({});
    const context: CommandContext = {
      config,
      say: () => undefined,
      progress: () => undefined,
      withInstallation: (work) =>
        work({
          config,
          databaseUrl: database.url,
          owned: false,
          onDatabaseEnd: () => undefined,
          close: () => Promise.resolve(),
        }),
    };
    const program = new Command().exitOverride();
    registerExport(program, context);
    await program.parseAsync(['export', ...options], { from: 'user' });
  };
  const sql = async (query: string, parameters: unknown[] = []): Promise<void> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(query, parameters).finally(() => client.end());
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'assay-export-'));
    const sourceId = newId();
    await sql(`insert into sources (id, name, kind) values ($1, 'A forum', 'forum')`, [sourceId]);
    await sql(
      `insert into claims (id, external_id, content_hash, title, source_id, state, version)
       select gen_random_uuid(), 'x' || n, '\\x00', 'Claim', $1, 'received', 1 from generate_series(1, 700) n`,
      [sourceId],
    );
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await database.drop();
  });

  it.each([
    [
      'jsonl',
      (text: string) =>
        text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)).length,
    ],
    ['csv', (text: string) => text.split('\r\n').length - 2],
    [
      'stix',
      (text: string) =>
        JSON.parse(text).objects.filter(({ type }: { type: string }) => type === 'report').length,
    ],
    ['misp', (text: string) => JSON.parse(text).length],
  ])('writes every claim as %s', async (format, count) => {
    const path = join(folder, `all.${format}`);
    await run('--format', format, '--output', path);
    expect(count(readFileSync(path, 'utf8'))).toBe(700);
  });

  it('names the formats and the states that there are', async () => {
    await expect(run('--format', 'xml')).rejects.toThrow(
      '"xml" is no format: use one of jsonl, csv, stix, misp.',
    );
    await expect(run('--format', 'csv', '--state', 'open')).rejects.toThrow('use one of received, triage,');
  });

  it('leaves the file of before where the export fails, and nothing beside it', async () => {
    const kept = join(folder, 'kept');
    const path = join(kept, 'claims.jsonl');
    await expect(run('--format', 'jsonl', '--output', path)).rejects.toThrow(
      `${path} cannot be written: ENOENT.`,
    );
    const old = join(folder, 'old.jsonl');
    writeFileSync(old, 'before');
    await sql('alter table verdicts rename to verdicts_away');
    try {
      await expect(run('--format', 'jsonl', '--output', old)).rejects.toThrow('verdicts');
    } finally {
      await sql('alter table verdicts_away rename to verdicts');
    }
    expect(readFileSync(old, 'utf8')).toBe('before');
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
