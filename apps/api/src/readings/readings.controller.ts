import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type z } from 'zod';
import { extractAssertions, readStance, type SourceText } from '#assertions';
import { fetchPage, PageNotRead, type ReceivedClaim, type ReceivedStatement } from '#connectors';
import { Refusal } from '#database';
import { Roles } from '../auth/access';
import { receiveBody } from '../receive-body';
import {
  CLAIM_READING,
  DRAFT_CLAIM,
  DRAFT_STATEMENT,
  PAGE_ADDRESS,
  PAGE_TEXT,
  STATEMENT_READING,
} from './readings.schemas';

/** What Assay would read from a text, before it is sent in: nothing is stored, and the offsets are those of the text as sent. */
@ApiTags('readings')
@Roles('analyst', 'reviewer', 'lead', 'integrator')
@Controller('api/v1/readings')
export class ReadingsController {
  @Post('claim')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: CLAIM_READING })
  claim(@Body({ schema: DRAFT_CLAIM }) body: z.output<typeof DRAFT_CLAIM>) {
    const line = receiveBody({ ...body, id: 'draft', type: 'claim' }) as ReceivedClaim;
    const { title, text, posted_at: date, actor, victim, textFlags } = line;
    return {
      assertions: extractAssertions({ role: 'claim', title, text, date, actor, victim, issuer: null }),
      textFlags,
    };
  }

  @Post('statement')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: STATEMENT_READING })
  statement(@Body({ schema: DRAFT_STATEMENT }) body: z.output<typeof DRAFT_STATEMENT>) {
    const line = receiveBody({ ...body, id: 'draft', type: 'statement' }) as ReceivedStatement;
    const { title, text, published_at: date, issuer, subject, textFlags } = line;
    const source: SourceText = {
      role: 'statement',
      title,
      text,
      date,
      actor: null,
      victim: subject,
      issuer,
    };
    const { stance, quote, why } = readStance(source);
    return { assertions: extractAssertions(source), textFlags, stance: { stance, quote, why } };
  }

  /** The words of a public page, to be looked at before they are sent in. */
  @Post('page')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: PAGE_TEXT })
  async page(@Body({ schema: PAGE_ADDRESS }) { url }: z.output<typeof PAGE_ADDRESS>) {
    try {
      return await fetchPage(url);
    } catch (error) {
      if (error instanceof PageNotRead) throw new Refusal('page_not_read', error.message);
      throw error;
    }
  }
}
