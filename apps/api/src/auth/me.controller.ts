import { Body, Controller, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type z } from 'zod';
import { type Principal } from '#auth';
import { CurrentPrincipal } from './access';
import { ME, PASSWORD_CHANGE } from './auth.schemas';
import { meView } from './auth.views';
import { LoginService } from './login.service';

@ApiTags('session')
@Controller('api/v1/me')
export class MeController {
  constructor(private readonly logins: LoginService) {}

  @Get()
  @ApiOkResponse({ standardSchema: ME })
  me(@CurrentPrincipal() principal: Principal) {
    return meView(principal);
  }

  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  changePassword(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: PASSWORD_CHANGE }) body: z.output<typeof PASSWORD_CHANGE>,
  ) {
    return this.logins.changePassword(request, reply, principal, body);
  }
}
