import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '#api';
import { type AssayClient, createAssayClient } from '#api-client';
import { ApiTokensService, PeopleService, type Role } from '#auth';
import { type Config, loadConfig, logLevels } from '#config';
import { JobWorker } from '#jobs';
import { WorkerModule } from '#worker';
import { createTestDatabase, type TestDatabase } from './database';

/** Somebody with an API token. */
export interface TestPerson {
  id: string;
  name: string;
  /** For requests that the typed client would not let one make. */
  headers: { authorization: string };
  client: AssayClient;
}

/** All of Assay in this process, on a database, a queue and a port of its own. */
export class TestSystem {
  private constructor(
    readonly config: Config,
    readonly database: TestDatabase,
    /** `http://127.0.0.1:PORT`. */
    readonly url: string,
    readonly api: NestFastifyApplication,
    private readonly worker: INestApplicationContext,
  ) {}

  /** Its jobs on Redis, or without one on PostgreSQL. */
  static async start({
    redisUrl,
    settings = {},
  }: { redisUrl?: string; settings?: Record<string, string> } = {}): Promise<TestSystem> {
    const database = await createTestDatabase();
    const config = loadConfig({
      ASSAY_DATA_DIR: mkdtempSync(join(tmpdir(), 'assay-system-')),
      ASSAY_DATABASE_POOL: '6',
      ASSAY_JOB_LEASE_SECONDS: '2',
      ASSAY_LOG_LEVEL: 'error',
      ASSAY_QUEUE_PREFIX: `test_${randomBytes(6).toString('hex')}`,
      ASSAY_WORKER_CONCURRENCY: '2',
      REDIS_URL: redisUrl,
      ...settings,
    });
    const worker = await NestFactory.createApplicationContext(
      WorkerModule.forInstallation(config, database.url),
      {
        logger: logLevels(config),
      },
    );
    const api = await createApi(config, database.url);
    await api.listen(0, '127.0.0.1');
    return new TestSystem(config, database, await api.getUrl(), api, worker);
  }

  /** An account with these roles, and a token for it. */
  async person(name: string, ...roles: Role[]): Promise<TestPerson> {
    const email = `${name.toLowerCase()}@example.org`;
    const details = { email, name, roles, password: 'four unrelated words' };
    const { id } = await this.api.get(PeopleService).create('system', details);
    const { secret } = await this.api.get(ApiTokensService).create(id, { name: 'test' });
    const headers = { authorization: `Bearer ${secret}` };
    return { id, name, headers, client: createAssayClient({ baseUrl: this.url, headers }) };
  }

  /** Takes the account's access away. */
  async deactivate({ id }: TestPerson): Promise<void> {
    const people = this.api.get(PeopleService);
    await people.change('system', id, (await people.get(id)).version, { active: false });
  }

  /** Resolves when no job is due. */
  drain(): Promise<void> {
    return this.worker.get(JobWorker).drain();
  }

  async stop(): Promise<void> {
    await this.api.close();
    await this.worker.close();
    await this.database.drop();
    rmSync(this.config.dataDir, { recursive: true, force: true });
  }
}
