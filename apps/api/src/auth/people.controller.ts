import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { PeopleService, type Principal } from '#auth';
import { CurrentPrincipal, LoginRequired, Roles } from './access';
import { ID, NEW_PASSWORD, NEW_PERSON, PAGE, PEOPLE, PERSON, PERSON_CHANGE } from './auth.schemas';
import { page, personView } from './auth.views';
import { IfMatch, tagged } from './if-match';

@ApiTags('people')
@Roles('administrator')
@Controller('api/v1/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @ApiOkResponse({ standardSchema: PEOPLE })
  async list(@Query({ schema: PAGE }) { limit, after }: z.output<typeof PAGE>) {
    return page(await this.people.list({ limit: limit + 1, after }), limit, personView);
  }

  @Post()
  @LoginRequired()
  @ApiCreatedResponse({ standardSchema: PERSON })
  async create(
    @CurrentPrincipal() { personId }: Principal,
    @Body({ schema: NEW_PERSON }) body: z.output<typeof NEW_PERSON>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, personView(await this.people.create(personId, body)));
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: PERSON })
  async get(@Param('id', { schema: ID }) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, personView(await this.people.get(id)));
  }

  @Patch(':id')
  @LoginRequired()
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ standardSchema: PERSON })
  async change(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PERSON_CHANGE }) body: z.output<typeof PERSON_CHANGE>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, personView(await this.people.change(personId, id, version, body)));
  }

  @Put(':id/password')
  @LoginRequired()
  @HttpCode(204)
  @ApiNoContentResponse()
  setPassword(
    @CurrentPrincipal() { personId }: Principal,
    @Param('id', { schema: ID }) id: string,
    @Body({ schema: NEW_PASSWORD }) { password }: z.output<typeof NEW_PASSWORD>,
  ) {
    return this.people.setPassword(personId, id, password);
  }
}
