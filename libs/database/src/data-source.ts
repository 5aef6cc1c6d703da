import { DataSource, type DataSourceOptions } from 'typeorm';
import { Initial1760000000000 } from './migrations/0001-initial';
import { Lineage1761200000000 } from './migrations/0002-lineage';
import { Scale1761300000000 } from './migrations/0003-scale';
import { Ratings1761400000000 } from './migrations/0004-ratings';
import { JudgedParties1761500000000 } from './migrations/0005-judged-parties';
import { OrganisationKeys1761600000000 } from './migrations/0006-organisation-keys';
import { Suspects1761700000000 } from './migrations/0007-suspects';
import { Search1761800000000 } from './migrations/0008-search';
import { WhatPeopleDid1761810000000 } from './migrations/0009-what-people-did';
import { WorkTogether1762000000000 } from './migrations/0010-work-together';
import { Registers1762100000000 } from './migrations/0011-registers';
import { SlipsInOneWord1762300000000 } from './migrations/0012-slips-in-one-word';
import { ClaimFaces1762100000000 } from './migrations/0013-claim-faces';
import { Flow1762400000000 } from './migrations/0014-flow';
import { BlindVerdicts1762500000000 } from './migrations/0015-blind-verdicts';

/** In order. Add at the end; never edit one that was released. */
const MIGRATIONS = [
  Initial1760000000000,
  Lineage1761200000000,
  Scale1761300000000,
  Ratings1761400000000,
  JudgedParties1761500000000,
  OrganisationKeys1761600000000,
  Suspects1761700000000,
  Search1761800000000,
  WhatPeopleDid1761810000000,
  WorkTogether1762000000000,
  Registers1762100000000,
  SlipsInOneWord1762300000000,
  ClaimFaces1762100000000,
  Flow1762400000000,
  BlindVerdicts1762500000000,
];

/**
 * Options of the one data source. `synchronize` stays off everywhere: it would drop what it does not know
 * (partial indexes, triggers), and the triggers are what makes events append-only.
 */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: 'assay',
    // A lost connection is an error of its query, not of the process.
    poolErrorHandler: () => undefined,
    extra: {
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      // Every query here is a few index probes: helpers and compilation cost many times what they could save.
      options: '-c max_parallel_workers_per_gather=0 -c jit=off',
    },
  };
}

/**
 * Brings the schema up to date. Safe to call from several processes at once: an advisory lock lets one through
 * at a time, and the rest find nothing left to do. Returns the names of the migrations that ran.
 */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = await new DataSource(dataSourceOptions(url, 2)).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

/** Any number, the same in every release. */
const MIGRATION_LOCK = 7_164_512;
