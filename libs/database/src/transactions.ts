import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

/** A unit of work in progress: all of it becomes true at its commit, or none of it. */
export type Tx = EntityManager;

/** The only way to write: services take a Tx and never see a driver. */
@Injectable()
export class Transactions {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Commits when `work` resolves, rolls back when it rejects. Read committed, as PostgreSQL does by default. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  /** For reads that need no transaction of their own. */
  get reader(): Tx {
    return this.dataSource.manager;
  }
}
