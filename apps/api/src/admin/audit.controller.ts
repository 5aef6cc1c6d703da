import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { auditKey, CheckpointService, listEvents, printCheckpoint, verifyAudit } from '#audit';
import { CONFIG, type Config } from '#config';
import { Transactions } from '#database';
import { Roles } from '../auth/access';
import { EVENT_FILTER, EVENT_PAGE, SEAL, VERIFICATION } from './admin.schemas';

/** The record of everything that happened, and the proof that it is whole. */
@ApiTags('audit')
@Roles('administrator', 'lead')
@Controller('api/v1/audit')
export class AuditController {
  /** The proof reads the whole record: whoever asks while one is under way gets the same. */
  private underWay: Promise<z.output<typeof VERIFICATION>> | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly checkpoints: CheckpointService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>,
  ) {}

  @Get('events')
  @ApiOkResponse({ standardSchema: EVENT_PAGE })
  events(@Query({ schema: EVENT_FILTER }) { by, ...page }: z.output<typeof EVENT_FILTER>) {
    return listEvents(this.transactions.reader, { byPeople: by === 'people', ...page });
  }

  @Post('verification')
  @HttpCode(200)
  @Roles('administrator')
  @ApiOkResponse({ standardSchema: VERIFICATION })
  verify() {
    this.underWay ??= this.verified().finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  /** Seals what was recorded so far. */
  @Post('checkpoints')
  @HttpCode(200)
  @Roles('administrator')
  @ApiOkResponse({ standardSchema: SEAL })
  async seal() {
    const sealed = await this.transactions.run((tx) => this.checkpoints.take(tx));
    return { checkpoint: sealed === undefined ? null : printCheckpoint(sealed) };
  }

  private async verified(): Promise<z.output<typeof VERIFICATION>> {
    const { publicKey } = auditKey(this.config.dataDir);
    const report = await verifyAudit(this.transactions.reader, publicKey);
    const verifiedAt = new Date().toISOString();
    if (report.ok) {
      const { events, checkpoints } = report;
      return { sound: true, events, checkpoints, badRow: null, reason: null, verifiedAt };
    }
    const { table, id, stream = null, streamId = null } = report.row;
    const badRow = { table, id, stream, streamId };
    return { sound: false, events: null, checkpoints: null, badRow, reason: report.reason, verifiedAt };
  }
}
