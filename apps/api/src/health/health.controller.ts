import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Transactions } from '#database';
import { Public } from '../auth/access';

/** For whoever keeps the system up. `healthz`: this process runs. `readyz`: it can do its work. */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  @Get('healthz')
  health() {
    return { status: 'ok' };
  }

  /** Not ready while the database is away or takes no writes (a full disk makes it read-only or refuse). */
  @Get('readyz')
  async ready() {
    try {
      await this.transactions.reader.query(`select pg_notify('assay_ready', '')`);
    } catch {
      throw new ServiceUnavailableException('The database cannot be reached, or takes no writes.');
    }
    return { status: 'ready' };
  }
}
