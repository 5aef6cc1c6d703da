import { Body, Controller, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { type Principal } from '#auth';
import { CurrentPrincipal, Roles } from '../auth/access';
import { tagged } from '../auth/if-match';
import { ClaimDesk } from './claim-desk.service';
import { CLAIM, QUEUE_LINE } from './claims.schemas';

@ApiTags('queue')
@Controller('api/v1/queue')
export class QueueController {
  constructor(private readonly desk: ClaimDesk) {}

  /** Leases the most urgent claim that this person may take: 204 when there is none. */
  @Post('next')
  @Roles('analyst', 'reviewer')
  @ApiOkResponse({ standardSchema: CLAIM })
  @ApiNoContentResponse()
  async next(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: QUEUE_LINE }) { line }: z.output<typeof QUEUE_LINE>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const claim = await this.desk.next(principal, line);
    void reply.status(claim === null ? HttpStatus.NO_CONTENT : HttpStatus.OK);
    return claim === null ? undefined : tagged(reply, claim);
  }
}
