import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { ApiTokensService, type Principal } from '#auth';
import { CurrentPrincipal, LoginRequired } from './access';
import { CREATED_TOKEN, ID, NEW_TOKEN, PAGE, TOKENS } from './auth.schemas';
import { createdTokenView, page, tokenView } from './auth.views';

/** One's own tokens; administrators see and revoke everybody's. */
@ApiTags('tokens')
@Controller('api/v1/tokens')
export class TokensController {
  constructor(private readonly tokens: ApiTokensService) {}

  @Get()
  @ApiOkResponse({ standardSchema: TOKENS })
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: PAGE }) { limit, after }: z.output<typeof PAGE>,
  ) {
    return page(await this.tokens.list(principal, { limit: limit + 1, after }), limit, tokenView);
  }

  @Post()
  @LoginRequired()
  @ApiCreatedResponse({ standardSchema: CREATED_TOKEN })
  async create(
    @CurrentPrincipal() { personId }: Principal,
    @Body({ schema: NEW_TOKEN }) { name, expiresAt }: z.output<typeof NEW_TOKEN>,
  ) {
    return createdTokenView(
      await this.tokens.create(personId, { name, expiresAt: expiresAt ? new Date(expiresAt) : null }),
    );
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@CurrentPrincipal() principal: Principal, @Param('id', { schema: ID }) id: string) {
    return this.tokens.revoke(principal, id);
  }
}
