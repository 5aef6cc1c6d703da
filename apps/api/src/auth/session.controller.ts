import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type z } from 'zod';
import { Public } from './access';
import { LOGIN, ME, SETUP } from './auth.schemas';
import { meView } from './auth.views';
import { LoginService } from './login.service';

@ApiTags('session')
@Controller('api/v1')
export class SessionController {
  constructor(private readonly logins: LoginService) {}

  /** The first start: makes the first administrator with the token of the one-time link, and logs in. */
  @Post('setup')
  @Public()
  @ApiCreatedResponse({ standardSchema: ME })
  async setup(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: SETUP }) body: z.output<typeof SETUP>,
  ) {
    return meView(await this.logins.completeSetup(request, reply, body));
  }

  @Post('session')
  @Public()
  @ApiCreatedResponse({ standardSchema: ME })
  async login(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: LOGIN }) body: z.output<typeof LOGIN>,
  ) {
    return meView(await this.logins.login(request, reply, body));
  }

  @Delete('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.logins.logout(request, reply);
  }
}
