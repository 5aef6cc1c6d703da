import { Client } from 'pg';
import { migrate, startEmbeddedPostgres } from '#database';
import { type InventedWorld } from './invented-world';
import { loadWorld } from './load-world';

/** The embedded PostgreSQL with its default settings, and in it one database a size. */
export class BenchDatabases {
  private constructor(
    private readonly server: Awaited<ReturnType<typeof startEmbeddedPostgres>>,
    private readonly tell: (what: string) => void,
  ) {}

  static async start(dataDir: string, tell: (what: string) => void): Promise<BenchDatabases> {
    return new BenchDatabases(await startEmbeddedPostgres({ dataDir, log: () => undefined }), tell);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  versions(): Promise<string> {
    return this.with(this.server.url, async (client) => {
      const { rows } = await client.query<{ version: string }>(
        `select split_part(version(), ' on ', 1) as version`,
      );
      return rows[0]?.version ?? '';
    });
  }

  private urlOf(name: string): string {
    const url = new URL(this.server.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  /** A database with a world of this size; one that an earlier run kept is taken as it is. */
  async loaded(size: number, world: InventedWorld): Promise<string> {
    const name = `bench_${size}`;
    if (await this.exists(name)) {
      this.tell(`taking ${name} as an earlier run left it`);
      await migrate(this.urlOf(name));
      return this.urlOf(name);
    }
    const unfinished = `${name}_unfinished`;
    const url = await this.empty(unfinished);
    await this.with(url, (client) => loadWorld(client, world, this.tell));
    await this.with(this.server.url, (client) =>
      client.query(`alter database ${unfinished} rename to ${name}`),
    );
    return this.urlOf(name);
  }

  /** An empty, migrated database. */
  async empty(name: string): Promise<string> {
    await this.drop(name);
    await this.with(this.server.url, (client) => client.query(`create database ${name}`));
    await migrate(this.urlOf(name));
    return this.urlOf(name);
  }

  async drop(name: string): Promise<void> {
    await this.with(this.server.url, (client) =>
      client.query(`drop database if exists ${name} with (force)`),
    );
  }

  async with<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  private exists(name: string): Promise<boolean> {
    return this.with(this.server.url, async (client) => {
      const { rowCount } = await client.query(`select from pg_database where datname = $1`, [name]);
      return (rowCount ?? 0) > 0;
    });
  }
}
