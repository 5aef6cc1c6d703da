import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Principal } from '#auth';
import { SavedViews } from '#claims';
import { Transactions } from '#database';
import { CurrentPrincipal } from '../auth/access';
import { ID } from './claims.schemas';

const name = z.string().trim().min(1).max(100);
const NEW_VIEW = z
  .strictObject({
    name,
    search: z.string().max(2_000).describe('The filter as the workbench’s address says it'),
  })
  .meta({ id: 'NewSavedView' });
const RENAMED_VIEW = z.strictObject({ name }).meta({ id: 'RenamedView' });
const VIEW = z.object({ id: z.uuid(), name: z.string(), search: z.string() }).meta({ id: 'SavedView' });
const VIEWS = z.object({ items: z.array(VIEW) }).meta({ id: 'SavedViews' });

/** The filters of the queue that the one who asks gave a name. */
@ApiTags('queue')
@Controller('api/v1/me/views')
export class SavedViewsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: SavedViews,
  ) {}

  @Get()
  @ApiOkResponse({ standardSchema: VIEWS })
  async list(@CurrentPrincipal() { personId }: Principal) {
    return { items: await this.views.list(this.transactions.reader, personId) };
  }

  /** Replaces the view of that name, if there is one. */
  @Post()
  @ApiCreatedResponse({ standardSchema: VIEW })
  save(
    @CurrentPrincipal() { personId }: Principal,
    @Body({ schema: NEW_VIEW }) view: z.output<typeof NEW_VIEW>,
  ) {
    return this.transactions.run((tx) => this.views.save(tx, personId, view));
  }

  @Patch(':id')
  @ApiOkResponse({ standardSchema: VIEW })
  rename(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @Body({ schema: RENAMED_VIEW }) body: z.output<typeof RENAMED_VIEW>,
  ) {
    return this.transactions.run((tx) => this.views.rename(tx, personId, id, body.name));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentPrincipal() { personId }: Principal, @Param('id', { schema: ID }) id: string) {
    return this.transactions.run((tx) => this.views.remove(tx, personId, id));
  }
}
